package stet.judge.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Candidate;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.judge.words.Expectation;
import stet.judge.words.ReportingWords;
import stet.locate.ExactSearch;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.name.Letters;
import stet.text.Span;
import stet.text.Words;

/**
 * Words of the source's own language in an article, by the article's own gloss: “nikogda” – never;
 * “mañana” (tomorrow); “glasnost”, or openness. The gloss must stand in the source and the word
 * itself must not. Where the source is in the other language, the word itself stands there, perhaps
 * in other letters.
 */
public final class OriginalWords {

  private static final int LONGEST_WORD = 3;
  static final int LONGEST_GLOSS = 4;

  /** Letters a word needs before its sounds alone say that it is the same word. */
  private static final int SPELLED = 5;

  /** The same where the article also says what the word means: nyet. */
  private static final int GLOSSED = 3;

  private static final List<String> INTRODUCTIONS =
      List.of(
          "or",
          "meaning",
          "that is",
          "i.e",
          "in english",
          "in plain english",
          "english for",
          "oder",
          "das heißt",
          "soit",
          "c'est-à-dire",
          "es decir",
          "то есть",
          "тобто");

  /** How sure a gloss or a transliteration makes us of the place. */
  private static final double BY_GLOSS = 0.9;

  private final Document article;
  private final List<Searched> sources;
  private final ReportingWords reporting;

  public OriginalWords(Document article, List<Searched> sources, ReportingWords reporting) {
    this.reporting = reporting;
    this.article = article;
    this.sources = sources;
  }

  /** Whether one to three words stand in a source that is not in the article's language. */
  public boolean isForeign(Pattern pattern, Place place) {
    return pattern.size() <= LONGEST_WORD
        && !pattern.isMarked()
        && WordingJudge.expectation(sources, place) == Expectation.OTHER_LANGUAGE;
  }

  /** The word as the source itself has it. */
  public WordingJudge.Found standing(Span quotation, Pattern pattern, WordingJudge.Found found) {
    String gloss = glossText(quotation);
    String why = "the source's own word" + (gloss.isEmpty() ? "" : ", glossed: " + gloss);
    return found(pattern, found.places(), gloss, why);
  }

  /** A word that its gloss or its letters lead to the source. */
  public Optional<WordingJudge.Found> of(
      Span quotation, Pattern pattern, Comparator<Place> preference) {
    if (pattern.size() == 0 || pattern.size() > LONGEST_WORD || pattern.isMarked()) {
      return Optional.empty();
    }
    Optional<Words> gloss = after(article.text(), quotation.end());
    String said = glossText(quotation);
    List<Words> before = new GlossBefore(article.text(), reporting).of(quotation);
    // The original itself says it best; the article's gloss leads into a translation.
    boolean glossed = !said.isEmpty() || !before.isEmpty();
    for (Searched source : sources) {
      List<Place> spelled = transliterated(source.index(), pattern, glossed);
      if (!spelled.isEmpty()) {
        spelled.sort(preference);
        return Optional.of(found(pattern, spelled, said, "the same word in other letters"));
      }
    }
    for (Searched source : sources) {
      if (source.expectation() == Expectation.SAME_WORDS || known(source.index(), pattern)) {
        continue;
      }
      Stream<Words> glosses = gloss.stream().flatMap(g -> shorter(article.text(), g));
      for (Words words : Stream.concat(glosses, before.stream()).toList()) {
        List<Place> places = new ArrayList<>(ExactSearch.in(source.index(), Pattern.plain(words)));
        if (!places.isEmpty()) {
          places.sort(preference);
          String meaning = words.span(0, words.size() - 1).in(article.text());
          return Optional.of(found(pattern, places, meaning, "the article's gloss: " + meaning));
        }
      }
    }
    return Optional.empty();
  }

  // "A dead calm" may be a complete calm in the source: the gloss, and its last word alone.
  private static Stream<Words> shorter(String text, Words gloss) {
    Span last = gloss.span(gloss.size() - 1, gloss.size() - 1);
    return gloss.size() == 1 || last.length() < GlossBefore.LEAST
        ? Stream.of(gloss)
        : Stream.of(gloss, Words.of(text, last));
  }

  private String glossText(Span quotation) {
    return after(article.text(), quotation.end())
        .map(words -> words.span(0, words.size() - 1).in(article.text()))
        .orElse("");
  }

  // Words in Latin letters whose sounds stand in a Cyrillic source, one behind the other.
  private static List<Place> transliterated(
      IndexedSource source, Pattern pattern, boolean glossed) {
    List<Place> places = new ArrayList<>();
    List<String> sounds = new ArrayList<>();
    int letters = 0;
    for (int i = 0; i < pattern.size(); i++) {
      String word = pattern.words().form(i);
      if (Letters.isCyrillic(word)) {
        return places;
      }
      letters += word.length();
      sounds.add(Letters.sounds(word));
    }
    if (letters < (glossed ? GLOSSED : SPELLED)) {
      return places;
    }
    for (int j = 0; j + sounds.size() <= source.size(); j++) {
      if (places.size() < ExactSearch.LISTED && standsAt(source, j, sounds)) {
        int from = j;
        int[] partners = new int[sounds.size()];
        Arrays.setAll(partners, i -> from + i);
        places.add(new Place(source, partners, BY_GLOSS));
      }
    }
    return places;
  }

  private static boolean standsAt(IndexedSource source, int at, List<String> sounds) {
    for (int i = 0; i < sounds.size(); i++) {
      String form = source.form(at + i);
      if (!Letters.isCyrillic(form) || !Letters.sounds(form).equals(sounds.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static WordingJudge.Found found(
      Pattern pattern, List<Place> places, String gloss, String why) {
    Passage passage = places.getFirst().passage();
    Placement placement =
        Placement.carried(
            pattern.span(), passage, why, List.of(), BY_GLOSS, List.of(new Candidate(passage, 1)));
    return new WordingJudge.Found(
        new Wording.OriginalWord(placement, gloss), places, List.of(), Expectation.OTHER_WORDS);
  }

  private static boolean known(IndexedSource source, Pattern pattern) {
    for (int i = 0; i < pattern.size(); i++) {
      if (source.idOf(pattern.words().form(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  // The words between a dash, bracket or comma after the quotation and the next stop.
  private static Optional<Words> after(String text, int end) {
    int at = end;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    char opener = text.charAt(at);
    boolean set =
        opener == '–'
            || opener == '—'
            || opener == '('
            || opener == '-'
            || opener == '='
            || opener == '[';
    int from = set ? at + 1 : at;
    int to = from;
    while (to < text.length() && ".,;:!?)]–—\n“\"".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    // A gloss may itself stand in marks: (“never”).
    if (to < text.length() && to - from <= 2 && "“\"".indexOf(text.charAt(to)) >= 0) {
      from = to + 1;
      to = from;
      while (to < text.length() && ".,;:!?)]–—\n”\"".indexOf(text.charAt(to)) < 0) {
        to++;
      }
    }
    boolean comma =
        text.substring(end, from).indexOf(',') >= 0 || ",.".indexOf(text.charAt(end - 1)) >= 0;
    boolean closed = to < text.length() && ",–—.".indexOf(text.charAt(to)) >= 0;
    int skip = introduced(text.substring(from, to), comma && closed);
    if (!set && skip == 0) {
      return Optional.empty();
    }
    Words words = Words.of(text, new Span(article(text, from + skip, to), to));
    return words.size() == 0 || words.size() > LONGEST_GLOSS
        ? Optional.empty()
        : Optional.of(words);
  }

  private static final List<String> ARTICLES = List.of("the ", "a ", "an ", "just ", "simply ");

  // The stubborn, a no: what stands in the source stands there without this article.
  private static int article(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String gloss = text.substring(at, to).toLowerCase(Locale.ROOT);
    int start = at;
    return ARTICLES.stream()
        .filter(gloss::startsWith)
        .findFirst()
        .map(a -> start + a.length())
        .orElse(start);
  }

  // Length of "or", "meaning", the article of an apposition and the like at the start, with what
  // stands before it; 0 if none
  // does.
  private static int introduced(String phrase, boolean apposed) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    String bare = lower.strip();
    if (apposed && (bare.startsWith("the ") || bare.startsWith("a ") || bare.startsWith("an "))) {
      return lower.indexOf(bare) + bare.indexOf(' ');
    }
    for (String introduction : INTRODUCTIONS) {
      if (bare.startsWith(introduction + " ")) {
        return lower.indexOf(introduction) + introduction.length();
      }
    }
    return 0;
  }
}

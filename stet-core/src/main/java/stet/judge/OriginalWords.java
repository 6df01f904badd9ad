package stet.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.locate.ExactSearch;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Span;
import stet.text.Words;

/**
 * Words of the source's own language in an article, by the article's own gloss: “nikogda” – never;
 * “mañana” (tomorrow); “glasnost”, or openness. The gloss must stand in the source and the word
 * itself must not.
 */
final class OriginalWords {

  private static final int LONGEST_WORD = 3;
  private static final int LONGEST_GLOSS = 4;

  private static final List<String> INTRODUCTIONS =
      List.of(
          "or",
          "meaning",
          "that is",
          "i.e",
          "in english",
          "oder",
          "das heißt",
          "soit",
          "c'est-à-dire",
          "es decir",
          "то есть",
          "тобто");

  private OriginalWords() {}

  /** A word, its gloss and where the gloss stands. */
  record Glossed(String gloss, List<Place> places) {}

  static Optional<Glossed> of(
      Document article, Span quotation, Pattern pattern, List<Searched> sources) {
    if (pattern.size() == 0 || pattern.size() > LONGEST_WORD || pattern.isMarked()) {
      return Optional.empty();
    }
    Optional<Words> gloss = after(article.text(), quotation.end());
    if (gloss.isEmpty()) {
      return Optional.empty();
    }
    for (Searched source : sources) {
      if (source.expectation() == Expectation.SAME_WORDS || known(source.index(), pattern)) {
        continue;
      }
      List<Place> places = ExactSearch.in(source.index(), Pattern.plain(gloss.get()));
      if (!places.isEmpty()) {
        Span span = gloss.get().span(0, gloss.get().size() - 1);
        return Optional.of(new Glossed(span.in(article.text()), places));
      }
    }
    return Optional.empty();
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
    int skip = introduced(text.substring(from, to));
    if (!set && skip == 0) {
      return Optional.empty();
    }
    Words words = Words.of(text, new Span(from + skip, to));
    return words.size() == 0 || words.size() > LONGEST_GLOSS
        ? Optional.empty()
        : Optional.of(words);
  }

  // Length of "or", "meaning" and the like at the start, with what stands before it; 0 if none
  // does.
  private static int introduced(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    String bare = lower.strip();
    for (String introduction : INTRODUCTIONS) {
      if (bare.startsWith(introduction + " ")) {
        return lower.indexOf(introduction) + introduction.length();
      }
    }
    return 0;
  }
}

package stet.judge.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.Voice;
import stet.judge.place.Searched;
import stet.judge.voice.VoiceJudge;
import stet.judge.words.CountWords;
import stet.judge.words.ReportingWords;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.name.Letters;
import stet.quote.Attributed;
import stet.quote.Quotation;
import stet.text.Sentences;
import stet.text.Span;
import stet.text.Stems;
import stet.text.Words;

/**
 * Counts what the article says was said several times: "a term he uses repeatedly". A claim counts
 * only where the article's sentence holds one quotation, and says of its words, as words, that this
 * speaker used them so often.
 */
final class CountClaims {

  /** A longer quotation is a statement, not a word or phrase. */
  static final int PHRASE = 6;

  /** Places shown. */
  private static final int SHOWN = 20;

  private final CountWords table;
  private final ReportingWords reporting;
  private final Document article;
  private final List<Span> marked;
  private final List<Searched> sources;

  CountClaims(
      CountWords table,
      ReportingWords reporting,
      Document article,
      List<Attributed> quotations,
      List<Searched> sources) {
    this.table = table;
    this.reporting = reporting;
    this.article = article;
    this.marked =
        quotations.stream()
            .map(Attributed::quotation)
            .filter(Quotation.Marked.class::isInstance)
            .map(Quotation::span)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    this.sources = sources;
  }

  /** Whether the article says how often these words were said: then somebody said them. */
  boolean isCounted(Attributed quotation) {
    return claim(quotation).isPresent();
  }

  /** The flag, if the speaker's turns hold the words of this place another number of times. */
  Optional<Flag> of(Attributed quotation, Place place, Voice voice) {
    boolean theirs = voice instanceof Voice.SameSpeaker || voice instanceof Voice.Unnamed;
    if (place.first() < 0 || !theirs || place.last() - place.first() >= PHRASE) {
      return Optional.empty();
    }
    Optional<Counted> counted = claim(quotation);
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    CountWords.Claim claim = counted.get().claim();
    List<Passage> loosely = new ArrayList<>();
    List<Passage> strictly = List.of();
    boolean excerpt = false;
    for (Searched source : sources) {
      List<Passage> strict = places(source.index(), place, CountClaims::sameStem);
      strictly = strict.size() > strictly.size() ? strict : strictly;
      loosely.addAll(places(source.index(), place, CountClaims::mayBeForms));
      excerpt |= source.index().source().edition().excerpt();
    }
    // Too few: of all sources, with every form that may be one. Too many: in one source, surely.
    boolean few = loosely.size() < claim.times() && !excerpt;
    boolean many = !claim.atLeast() && strictly.size() > claim.times();
    if (!few && !many) {
      return Optional.empty();
    }
    List<Passage> found = few ? loosely : strictly;
    return Optional.of(
        new ContextFlag.CountClaim(
            counted.get().words().text().substring(counted.get().start(), counted.get().end()),
            found.size(),
            found.size() > SHOWN ? found.subList(0, SHOWN) : found));
  }

  /** A claim and the sentence that makes it. */
  private record Counted(CountWords.Claim claim, Words words) {
    int start() {
      return words.start(claim.from());
    }

    int end() {
      return words.end(claim.to() - 1);
    }
  }

  private static boolean sameStem(String a, String b) {
    return a.equals(b) || Stems.of(a).equals(Stems.of(b));
  }

  // What endings leave in common where the stemmer knows too little of a language.
  private static boolean mayBeForms(String a, String b) {
    int common = Letters.commonStart(a, b);
    boolean begin = common >= 3 && common * 5 >= Math.max(a.length(), b.length()) * 3;
    return begin || sameStem(a, b);
  }

  private static List<Passage> places(
      IndexedSource source, Place place, BiPredicate<String, String> one) {
    List<String> forms = new ArrayList<>();
    for (int w = place.first(); w <= place.last(); w++) {
      forms.add(place.source().form(w));
    }
    Turn spoken = VoiceJudge.turn(place);
    List<Passage> found = new ArrayList<>();
    for (int w = 0; w + forms.size() <= source.size(); w++) {
      int i = 0;
      while (i < forms.size() && one.test(source.form(w + i), forms.get(i))) {
        i++;
      }
      int last = w + forms.size() - 1;
      if (i == forms.size()
          && source.turn(w) == source.turn(last)
          && isOf(source.source().turns().get(source.turn(w)), spoken)) {
        found.add(Passage.of(source.source().document(), source.span(w, last)));
        w = last;
      }
    }
    return found;
  }

  private static boolean isOf(Turn turn, Turn spoken) {
    return spoken.speaker().isPresent()
        ? turn.speaker().equals(spoken.speaker())
        : turn.speaker().isEmpty();
  }

  private Optional<Counted> claim(Attributed quotation) {
    Span sentence = sentence(quotation.quotation().span());
    if (holdsSeveral(sentence)) {
      return Optional.empty();
    }
    Words words = Words.of(article.text(), sentence);
    CountedSentence read =
        new CountedSentence(
            table, reporting, words, quotation.quotation().span(), subjects(quotation));
    for (int w = 0; w < words.size(); w++) {
      Optional<CountWords.Claim> claim = read.isQuoted(w) ? Optional.empty() : table.at(words, w);
      if (claim.filter(read::isAboutTheWords).isPresent()) {
        return Optional.of(new Counted(claim.get(), words));
      }
    }
    return Optional.empty();
  }

  // Whether more than one string in marks stands in this stretch of the article; by halving.
  private boolean holdsSeveral(Span stretch) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).start() < stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int inside = 0;
    for (int i = low; i < marked.size() && marked.get(i).start() < stretch.end(); i++) {
      inside += stretch.contains(marked.get(i)) ? 1 : 0;
      if (inside > 1) {
        return true;
      }
    }
    return false;
  }

  private Span sentence(Span quotation) {
    String text = article.text();
    int start = text.lastIndexOf('\n', quotation.start()) + 1;
    int stop = text.indexOf('\n', quotation.end());
    Span line = new Span(start, stop < 0 ? text.length() : stop);
    int from = line.start();
    int to = line.end();
    for (Span sentence : Sentences.of(text, line)) {
      if (sentence.start() <= quotation.start()) {
        from = sentence.start();
      }
      if (sentence.end() >= quotation.end()) {
        to = sentence.end();
        break;
      }
    }
    return new Span(from, to);
  }

  // The names of those whose words they may be.
  private Set<String> subjects(Attributed quotation) {
    Set<String> forms = new HashSet<>();
    quotation.speaker().ifPresent(s -> add(s.name(), forms));
    if (quotation.speaker().isEmpty()) {
      sources.stream()
          .flatMap(s -> s.index().source().turns().stream())
          .flatMap(t -> t.speaker().stream())
          .map(Speaker::name)
          .distinct()
          .forEach(name -> add(name, forms));
    }
    return forms;
  }

  private static void add(String name, Set<String> forms) {
    Words words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(words.printed(i).codePointAt(0))) {
        forms.add(words.form(i));
      }
    }
  }
}

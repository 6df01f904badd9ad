package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;
import stet.quote.NounPhrase.Kind;
import stet.text.Span;

/**
 * Reads in the words around a quotation who is given as its speaker. The probabilities are our
 * estimates: a cue beside the marks counts most, one far before them least.
 */
final class CueReader {

  /** Cues before a quotation that are looked at. */
  private static final int MAX_CUES = 6;

  private static final int MAX_APPOSITION = 28;

  private final PhraseWords table;
  private final NounPhrases phrases;
  private final CueWords cueWords;
  private final Subjects subjects;

  CueReader(PhraseWords table, Cues cues) {
    this.table = table;
    this.phrases = new NounPhrases(table, cues);
    this.cueWords = new CueWords(cues, table);
    this.subjects = new Subjects(table, phrases);
  }

  /**
   * What the sentence says about the quotation at word {@code at}, best first.
   *
   * @param opens whether the sentence opens its paragraph, where "Name:" is a label
   */
  List<Evidence> read(List<Word> words, int at, boolean opens) {
    List<Cue> cues = cueWords.of(words);
    Optional<Inserted> inserted = inserted(words, cues);
    List<Cue> others = new ArrayList<>(cues);
    inserted.ifPresent(i -> others.remove(i.cue()));
    List<Evidence> found = new ArrayList<>();
    label(words, at, opens).ifPresent(found::add);
    after(words, at, others).ifPresent(found::add);
    before(words, at, others).ifPresent(found::add);
    found.sort(Comparator.comparingDouble(Evidence::probability).reversed());
    inserted.ifPresent(i -> insert(found, i));
    return found;
  }

  /** ", X said," set between commas away from the quotation. */
  private record Inserted(Cue cue, NounPhrase speaker, Span words) {}

  private Optional<Inserted> inserted(List<Word> words, List<Cue> cues) {
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.kind() != CueWords.Kind.VERB || cue.probability() < .75) {
        continue;
      }
      Optional<NounPhrase> subject = subjects.of(words, cues, i);
      if (subject.isPresent() && isBetweenCommas(words, cue, subject.get())) {
        return Optional.of(new Inserted(cue, subject.get(), words(words, cue)));
      }
    }
    return Optional.empty();
  }

  private static boolean isBetweenCommas(List<Word> words, Cue cue, NounPhrase subject) {
    int before = subject.from() - 1;
    if (before > 0 && words.get(before).is("as")) {
      before--;
    }
    boolean near = cue.from() - subject.to() <= 3 && cue.from() >= subject.to();
    return near
        && before > 0
        && words.get(before).isComma()
        && !words.get(before - 1).isQuote()
        && cue.to() + 1 < words.size()
        && words.get(cue.to()).isComma()
        && !words.get(cue.to() + 1).isQuote();
  }

  private void insert(List<Evidence> found, Inserted inserted) {
    Evidence told =
        new Evidence(inserted.speaker(), inserted.words(), .88, Optional.empty(), false);
    if (found.isEmpty() || found.getFirst().probability() < .6) {
      found.addFirst(told);
    } else if (found.getFirst().speaker().from() != inserted.speaker().from()) {
      Evidence main = found.getFirst();
      found.set(
          0,
          new Evidence(
              main.speaker(),
              main.cue(),
              main.probability(),
              Optional.of(inserted.speaker()),
              main.naming()));
      found.add(told);
    }
  }

  /** "Ann Lee: “...”" at the head of a paragraph. */
  private Optional<Evidence> label(List<Word> words, int at, boolean opens) {
    if (at < 2 || !words.get(at - 1).is(":")) {
      return Optional.empty();
    }
    Span colon = words.get(at - 1).span();
    Optional<NounPhrase> named = phrases.endingAt(words, at - 2);
    boolean plain =
        cueWords.of(words.subList(0, at)).stream().allMatch(c -> c.kind() == CueWords.Kind.NOUN);
    if (opens && plain && named.isPresent() && at <= 20) {
      boolean whole = named.get().from() == 0;
      return Optional.of(evidence(named.get(), colon, whole ? .96 : .88));
    }
    return subjects
        .first(words, at - 1)
        .filter(np -> !isAuthor(words, np))
        .map(np -> evidence(np, colon, .62));
  }

  private boolean isAuthor(List<Word> words, NounPhrase np) {
    return np.kind() == Kind.PRONOUN && table.is(PhraseWords.Kind.AUTHOR, words.get(np.head()));
  }

  private static Evidence evidence(NounPhrase np, Span cue, double probability) {
    return new Evidence(np, cue, probability, Optional.empty(), false);
  }

  /** What follows the quotation: "said X", "X said", "according to X", "was how X put it". */
  private Optional<Evidence> after(List<Word> words, int quote, List<Cue> cues) {
    int at = quote + 1;
    while (at < words.size() && isPause(words.get(at))) {
      at++;
    }
    int start = at;
    while (at < words.size()
        && at - start < 3
        && words.get(at).isWord()
        && table.isAdverb(words.get(at))
        && !words.get(at).isCapital()) {
      at++;
    }
    if (at >= words.size() || !words.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<Cue> here = cueAt(cues, at);
    if (here.isPresent() && here.get().kind() != CueWords.Kind.NOUN) {
      Cue cue = here.get();
      boolean participle = cue.kind() == CueWords.Kind.PARTICIPLE;
      return participle
          ? Optional.empty()
          : phrases
              .startingAt(words, cue.to())
              .map(np -> evidence(np, words(words, cue), .97 * cue.probability()));
    }
    Optional<NounPhrase> np = phrases.startingAt(words, at);
    Optional<Evidence> direct = np.flatMap(n -> subjectThenCue(words, n, cues));
    if (direct.isPresent()) {
      return direct;
    }
    if (np.isPresent() && isSignature(words, quote, np.get())) {
      return Optional.of(evidence(np.get(), np.get().span(), .9));
    }
    return later(words, quote, at, cues);
  }

  private static boolean isPause(Word word) {
    return word.is(",")
        || word.is("—")
        || word.is("–")
        || word.is("-")
        || word.is(")")
        || word.is("―");
  }

  private Optional<Cue> cueAt(List<Cue> cues, int at) {
    return cues.stream().filter(cue -> cue.from() == at).findFirst();
  }

  private Optional<Evidence> subjectThenCue(List<Word> words, NounPhrase np, List<Cue> cues) {
    int at = np.to();
    for (int round = 0; round < 3 && at < words.size(); round++) {
      if (!words.get(at).isComma() && !words.get(at).is("(")) {
        break;
      }
      String close = words.get(at).is("(") ? ")" : ",";
      int end = at + 1;
      while (end < words.size()
          && end - at < MAX_APPOSITION
          && !words.get(end).is(close)
          && !words.get(end).isQuote()) {
        end++;
      }
      if (end >= words.size() || !words.get(end).is(close)) {
        return Optional.empty();
      }
      at =
          words.get(end).isComma()
                  && cueNear(words, cues, end + 1).isEmpty()
                  && end + 1 < words.size()
              ? end
              : end + 1;
      if (at == end && round == 2) {
        at = end + 1;
      }
    }
    int from = at;
    return cueNear(words, cues, from)
        .map(cue ->
            evidence(
                np, words(words, cue), (cue.from() - from > 3 ? .85 : .96) * cue.probability()));
  }

  /** A verb within a few words, no sign between. */
  private Optional<Cue> cueNear(List<Word> words, List<Cue> cues, int from) {
    for (Cue cue : cues) {
      if (cue.from() >= from && cue.kind() == CueWords.Kind.VERB) {
        boolean near = cue.from() - from <= 6;
        for (int i = from; near && i < cue.from(); i++) {
          near = words.get(i).isWord();
        }
        return near ? Optional.of(cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "“...” — Ann Lee" and nothing more. */
  private static boolean isSignature(List<Word> words, int quote, NounPhrase np) {
    Word sign = words.get(quote + 1);
    boolean dash = sign.is("—") || sign.is("–") || sign.is("-") || sign.is("―");
    boolean last =
        np.to() >= words.size() || words.get(np.to()).isComma() || np.to() + 1 == words.size();
    return dash && last && np.kind() == Kind.NAME;
  }

  /** A cue further on: "is what X called it", "was X's answer", "as X put it". */
  private Optional<Evidence> later(List<Word> words, int quote, int at, List<Cue> cues) {
    boolean linked =
        words.get(at).is("is")
            || words.get(at).is("was")
            || words.get(at).is("were")
            || words.get(at).is("as")
            || words.get(at).is("are");
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.from() <= quote || cue.kind() == CueWords.Kind.PARTICIPLE) {
        continue;
      }
      if (cue.from() - quote > 16) {
        break;
      }
      Optional<NounPhrase> subject = subjects.of(words, cues, i);
      if (subject.isPresent() && subject.get().from() > quote && !isAuthor(words, subject.get())) {
        boolean noun = cue.kind() == CueWords.Kind.NOUN;
        double weight = linked ? .9 : noun ? .7 : crossesQuote(words, quote, cue) ? .72 : .62;
        return Optional.of(evidence(subject.get(), words(words, cue), weight * cue.probability()));
      }
    }
    return Optional.empty();
  }

  private static boolean crossesQuote(List<Word> words, int quote, Cue cue) {
    for (int i = quote + 1; i < cue.from(); i++) {
      if (words.get(i).isQuote()) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the quotation, the nearest cue first. */
  private Optional<Evidence> before(List<Word> words, int quote, List<Cue> cues) {
    int seen = 0;
    for (int i = cues.size() - 1; i >= 0 && seen < MAX_CUES; i--) {
      Cue cue = cues.get(i);
      if (cue.to() > quote) {
        continue;
      }
      seen++;
      double weight = weight(words, cue, quote);
      if (weight <= 0) {
        continue;
      }
      Optional<NounPhrase> subject =
          subjects.of(words, cues, i).filter(np -> np.to() <= quote && !isAuthor(words, np));
      if (subject.isPresent()) {
        Optional<NounPhrase> reporter = reporter(words, cues, i, subject.get());
        boolean naming = table.is(PhraseWords.Kind.NAMING, words.get(cue.from()));
        return Optional.of(
            new Evidence(
                subject.get(), words(words, cue), weight * cue.probability(), reporter, naming));
      }
    }
    return Optional.empty();
  }

  /** How much a cue before the quotation counts, by kind and by the words between. */
  private static double weight(List<Word> words, Cue cue, int quote) {
    int between = 0;
    int quotes = 0;
    for (int i = cue.to(); i < quote; i++) {
      Word word = words.get(i);
      quotes += word.isQuote() ? 1 : 0;
      between += word.isWord() && !word.is("that") ? 1 : 0;
    }
    double near = between <= 2 ? .97 : between <= 6 ? .92 : between <= 14 ? .82 : .68;
    double crossing = quotes == 0 ? 1 : .92;
    return switch (cue.kind()) {
      case BEFORE -> Math.max(near, .9) * crossing;
      case VERB, PARTICIPLE -> cue.probability() < .7 && between > 3 ? 0 : near * crossing;
      case NOUN -> between > 8 ? 0 : (between <= 3 ? .92 : .75) * crossing;
    };
  }

  /** "A says that B said": A, where B's words follow A's cue. */
  private Optional<NounPhrase> reporter(
      List<Word> words, List<Cue> cues, int inner, NounPhrase subject) {
    for (int i = inner - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.to() > subject.from()
          || cue.probability() < .75
          || cue.kind() == CueWords.Kind.NOUN) {
        continue;
      }
      boolean that = cue.kind() == CueWords.Kind.BEFORE;
      for (int w = cue.to(); w < subject.from() && !that; w++) {
        that = words.get(w).is("that") || words.get(w).is(":") || words.get(w).is("how");
      }
      Optional<NounPhrase> outer = subjects.of(words, cues, i);
      if (that
          && outer.isPresent()
          && outer.get().to() <= subject.from()
          && !isAuthor(words, outer.get())) {
        return outer;
      }
    }
    return Optional.empty();
  }

  /** The speaker of a sentence that leads up to a quotation: its last cue's subject, or its own. */
  Optional<Evidence> lead(List<Word> words) {
    List<Word> open = new ArrayList<>(words);
    open.add(new Word(words.getLast().end(), words.getLast().end(), "", "", 0));
    Optional<Evidence> cue = before(open, words.size(), cueWords.of(words));
    return cue.or(() ->
        subjects
            .first(words, words.size())
            .filter(np -> !isAuthor(words, np))
            .map(np -> evidence(np, np.span(), .6)));
  }

  private static Span words(List<Word> words, Cue cue) {
    return new Span(words.get(cue.from()).start(), words.get(cue.to() - 1).end());
  }
}

package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.quote.CueWords.Cue;

/** Reads what stands before a quotation in its sentence. */
final class CuesBefore {

  /** Cues before a quotation that are looked at. */
  private static final int MAX_CUES = 6;

  /** Below this a verb is one of attitude, and "X says he hopes" is X's saying. */
  private static final double SAYING = .85;

  private static final Set<String> VIEWED =
      Set.of(",", "it", "this", "that", "the", "these", "those", "everything");

  private final PhraseWords table;
  private final Subjects subjects;

  CuesBefore(PhraseWords table, Subjects subjects) {
    this.table = table;
    this.subjects = subjects;
  }

  /** What stands before the quotation, the nearest cue first. */
  Optional<Evidence> read(List<Word> words, int quote, List<Cue> cues) {
    int seen = 0;
    Optional<Evidence> attitude = Optional.empty();
    for (int i = cues.size() - 1; i >= 0 && seen < MAX_CUES; i--) {
      Cue cue = cues.get(i);
      if (cue.to() > quote) {
        continue;
      }
      seen++;
      boolean says = cue.kind() != CueWords.Kind.NOUN && cue.probability() >= SAYING;
      double weight = weight(words, cue, quote);
      if (weight <= 0 || (attitude.isPresent() && !says)) {
        continue;
      }
      Optional<NounPhrase> subject =
          subjects
              .of(words, cues, i)
              .filter(np -> np.to() <= quote && !subjects.isAuthor(words, np));
      if (subject.isEmpty()) {
        continue;
      }
      Evidence evidence = evidence(words, cues, i, subject.get(), weight);
      if (says) {
        return Optional.of(evidence);
      }
      attitude = attitude.isPresent() ? attitude : Optional.of(evidence);
    }
    return attitude.or(() -> viewpoint(words, quote));
  }

  /** "For X it comes down to “...”": who sees it that way stands first. */
  private Optional<Evidence> viewpoint(List<Word> words, int quote) {
    if (quote < 4 || !words.getFirst().is("for")) {
      return Optional.empty();
    }
    return subjects
        .startingAt(words, 1)
        .filter(np -> np.kind() == NounPhrase.Kind.NAME && np.to() < quote)
        .filter(np -> VIEWED.contains(words.get(np.to()).lower()))
        .map(np -> Evidence.of(np, words.getFirst().span(), .8));
  }

  private Evidence evidence(
      List<Word> words, List<Cue> cues, int which, NounPhrase subject, double weight) {
    Cue cue = cues.get(which);
    return new Evidence(
        subject,
        cue.span(words),
        weight * cue.probability(),
        reporter(words, cues, which, subject),
        table.is(PhraseWords.Kind.NAMING, words.get(cue.from())));
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
    for (int i = inner - 1; i >= Math.max(0, inner - MAX_CUES); i--) {
      Cue cue = cues.get(i);
      if (cue.to() > subject.from()
          || cue.probability() < .75
          || cue.kind() == CueWords.Kind.NOUN) {
        continue;
      }
      boolean that = cue.kind() == CueWords.Kind.BEFORE || cue.to() == subject.from();
      for (int w = cue.to(); w < subject.from() && !that; w++) {
        that = words.get(w).is("that") || words.get(w).is(":") || words.get(w).is("how");
      }
      Optional<NounPhrase> outer = that ? subjects.of(words, cues, i) : Optional.empty();
      if (outer.isPresent()
          && outer.get().to() <= subject.from()
          && !subjects.isAuthor(words, outer.get())) {
        return outer;
      }
    }
    return Optional.empty();
  }
}

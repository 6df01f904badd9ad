package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;

/** Reads what stands before a quotation: "X said:", "X says that Y said". */
final class CueBefore {

  /** Cues before a quotation that are looked at. */
  private static final int MAX_CUES = 6;

  private final PhraseWords table;
  private final CueWords cueWords;
  private final Subjects subjects;

  CueBefore(PhraseWords table, CueWords cueWords, Subjects subjects) {
    this.table = table;
    this.cueWords = cueWords;
    this.subjects = subjects;
  }

  /** What stands before the quotation, the nearest cue first. */
  Optional<Evidence> read(List<Word> words, int quote, List<Cue> cues) {
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
          subjects.of(words, cues, i).filter(np -> np.to() <= quote && !table.isAuthor(words, np));
      if (subject.isPresent()) {
        Optional<NounPhrase> reporter = reporter(words, cues, i, subject.get());
        boolean naming = table.is(PhraseWords.Kind.NAMING, words.get(cue.from()));
        return Optional.of(
            new Evidence(
                subject.get(), cue.span(words), weight * cue.probability(), reporter, naming));
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
          && !table.isAuthor(words, outer.get())) {
        return outer;
      }
    }
    return Optional.empty();
  }

  /** The speaker of a sentence that leads up to a quotation: its last cue's subject, or its own. */
  Optional<Evidence> lead(List<Word> words) {
    List<Word> open = new ArrayList<>(words);
    open.add(new Word(words.getLast().end(), words.getLast().end(), "", "", 0));
    Optional<Evidence> cue = read(open, words.size(), cueWords.of(words));
    return cue.or(() ->
        subjects
            .first(words, words.size())
            .filter(np -> !table.isAuthor(words, np))
            .map(np -> Evidence.of(np, np.span(), .6)));
  }
}

package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.NounPhrase.Kind;

/** Takes whatever words stand before a verb for its subject, where no table knows them. */
final class LooseSubject {

  /** Words of such a subject, at most. */
  private static final int REACH = 7;

  /** Words behind "according to", at most: "a poll of the university in Hill". */
  private static final int MAX_SOURCE = 16;

  private final PhraseWords table;
  private final Cues cues;
  private final NounPhrases phrases;

  LooseSubject(PhraseWords table, Cues cues, NounPhrases phrases) {
    this.table = table;
    this.cues = cues;
    this.phrases = phrases;
  }

  /**
   * The words before a verb up to a sign, a verb or a small word: "nearly half", "most in town".
   */
  Optional<NounPhrase> endingAt(List<Word> words, int last) {
    int from = last + 1;
    while (from > 0 && last - from < REACH && mayBelong(words.get(from - 1))) {
      from--;
    }
    boolean bounded = from == 0 || !table.is(PhraseWords.Kind.PREPOSITION, words.get(from));
    boolean noun =
        from <= last && !phrases.isFunction(words.get(last)) && !words.get(last).is("there");
    return bounded && noun
        ? Optional.of(NounPhrases.phrase(words, from, last + 1, last, Kind.NOMINAL))
        : Optional.empty();
  }

  /** "statement", "letter": it says something, but somebody sent it. */
  boolean isThingSaid(Word word) {
    return cues.nouns().containsKey(word.lower());
  }

  /** What is named behind "according to", up to the next sign. */
  Optional<NounPhrase> startingAt(List<Word> words, int first) {
    int to = first;
    while (to < words.size() && to - first < MAX_SOURCE && words.get(to).isWord()) {
      to++;
    }
    return to > first
        ? Optional.of(NounPhrases.phrase(words, first, to, to - 1, Kind.NOMINAL))
        : Optional.empty();
  }

  private boolean mayBelong(Word word) {
    return word.isWord()
        && !table.is(PhraseWords.Kind.JOINING, word)
        && !table.is(PhraseWords.Kind.AUXILIARY, word)
        && !table.is(PhraseWords.Kind.PRONOUN, word)
        && !word.is("that")
        && cues.verbs().getOrDefault(word.lower(), 0.0) < .75;
  }

  boolean isVerb(Word word) {
    return cues.verbs().containsKey(word.lower());
  }
}

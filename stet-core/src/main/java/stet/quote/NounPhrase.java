package stet.quote;

import stet.text.Span;

/**
 * Words of a sentence that may name a speaker.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param head index of the word that carries it: the surname, "spokesman" in "a spokesman for the
 *     town"
 * @param span where the speaker is pointed at: these words, or the "who" that stands for them
 */
record NounPhrase(int from, int to, int head, Kind kind, Span span) {

  /** What kind of words they are. */
  enum Kind {
    NAME,
    PRONOUN,
    /** A common noun: "the campaign", "a senior official". */
    NOMINAL
  }
}

package stet.locate.grams;

/** Which words, and which runs of two and three words, stand in too many places to be listed. */
interface CommonRuns {

  /** Whether the word of this token is common. */
  boolean word(int token);

  /** Whether the run of two common words is common itself. */
  boolean pair(int gram);

  /** Whether the run of three words, whose pairs are common, is common itself. */
  boolean triple(int gram);
}

package stet.locate.grams;

/**
 * How common words and runs of two and three words are: {@link #RARE} up to the low limit of {@link
 * Limits}, {@link #COMMON} up to the high one, {@link #VERY_COMMON} beyond.
 */
interface Commonness {

  int RARE = 0;
  int COMMON = 1;
  int VERY_COMMON = 2;

  /** Of the word of this token. */
  int word(int token);

  /** Of a run of two words, neither of them rare. */
  int pair(int gram);

  /** Of a run of three words, neither pair of them rare. */
  int triple(int gram);
}

package stet.locate.grams;

/**
 * Walks over the words of a text and tells, for each, the runs that end with it and are listed: the
 * shortest ones that are rare, so that no part of them is rare by itself. A rare word is such a
 * run; two common words that seldom follow one another are; and so on up to four words. Lists of
 * such runs are short by construction, and together they are fewer than the words of the text.
 *
 * <p>It does so for both limits at once: the run rare by the low limit ({@link #longer}) and the
 * one, of fewer words, that is rare by the high limit ({@link #shorter}). {@link RunRules} decides;
 * everything it may ask for is worked out for each word, since guessing what it will not ask for
 * costs a processor more.
 */
final class RunWalker {

  /** Where there is no such run; no word, so that a break between documents ends none. */
  static final int NONE = 0;

  private final Commonness common;

  /** The runs of one to four words that end with this word, by their number of words. */
  private final int[] runs = new int[5];

  private int wordLevel;
  private int pairLevel;
  private int tripleLevel;
  private int lengths;

  RunWalker(Commonness common) {
    this.common = common;
  }

  /** Goes on with this word, or to another document at {@link Grams#BREAK}, which is rare. */
  void next(int token) {
    int pair = Grams.then(runs[1], token);
    int triple = Grams.then(runs[2], token);
    runs[4] = Grams.then(runs[3], token);
    runs[3] = triple;
    runs[2] = pair;
    runs[1] = token;
    int word = token == Grams.BREAK ? Commonness.RARE : common.word(token);
    int words = Math.min(wordLevel, word);
    int two = Math.min(words, common.pair(pair));
    int pairs = Math.min(pairLevel, two);
    int three = Math.min(pairs, common.triple(triple));
    lengths = RunRules.of(word, words, two, pairs, three, Math.min(tripleLevel, three));
    wordLevel = word;
    pairLevel = two;
    tripleLevel = three;
  }

  /** The run that is rare by the low limit, or {@link #NONE}. */
  int longer() {
    return runs[RunRules.longer(lengths)];
  }

  /** The run that is rare by the high limit, or {@link #NONE}. */
  int shorter() {
    return runs[RunRules.shorter(lengths)];
  }

  /** The longest run that is rare by no limit, where {@link #shorter} is none. */
  int stock() {
    return runs[RunRules.stock(lengths)];
  }
}

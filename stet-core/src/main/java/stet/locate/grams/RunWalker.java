package stet.locate.grams;

/**
 * Walks over the words of a text and tells, for each, the rare run that ends with it: the shortest
 * one, so that no part of it is rare by itself. A rare word is such a run; two common words that
 * seldom follow one another are; and so on up to four words. Lists of rare runs are short by
 * construction, and together they are fewer than the words of the text.
 */
final class RunWalker {

  /** Answer where the word ends no rare run that has not been told. */
  static final int NONE = 0;

  private final CommonRuns common;
  private int word;
  private boolean inRun;
  private int pair;
  private boolean pairCommon;
  private int triple;
  private boolean tripleCommon;
  private int stock;

  RunWalker(CommonRuns common) {
    this.common = common;
  }

  /** Before another document. */
  void reset() {
    inRun = false;
    stock = NONE;
    pairCommon = false;
    tripleCommon = false;
  }

  /** The rare run that ends with this word, or {@link #NONE}. */
  int next(int token) {
    if (token == Grams.BREAK) {
      reset();
      return NONE;
    }
    if (!common.word(token)) {
      reset();
      return token;
    }
    int before = word;
    word = token;
    if (!inRun) {
      inRun = true;
      stock = token;
      return NONE;
    }
    int pairBefore = pair;
    boolean chained = pairCommon;
    pair = Grams.then(before, token);
    pairCommon = common.pair(pair);
    stock = NONE;
    if (!pairCommon) {
      tripleCommon = false;
      return pair;
    }
    stock = pair;
    if (!chained) {
      tripleCommon = false;
      return NONE;
    }
    int tripleBefore = triple;
    boolean chainedTriple = tripleCommon;
    triple = Grams.then(pairBefore, token);
    tripleCommon = common.triple(triple);
    if (!tripleCommon) {
      stock = NONE;
      return triple;
    }
    stock = chainedTriple ? NONE : triple;
    return chainedTriple ? Grams.then(tripleBefore, token) : NONE;
  }

  /** The longest common run that ends with this word, where it ends no rare one. */
  int stock() {
    return stock;
  }
}

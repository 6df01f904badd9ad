package stet.locate.grams;

/**
 * Walks over the words of a text and tells, for each, the rare run that ends with it: the shortest
 * one, so that no part of it is rare by itself. A rare word is such a run; two common words that
 * seldom follow one another are; and so on up to {@link Grams#LONGEST} words. Lists of rare runs
 * are short by construction, and together they are fewer than the words of the text.
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
  private int length;

  RunWalker(CommonRuns common) {
    this.common = common;
  }

  /** Before another document. */
  void reset() {
    inRun = false;
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
      length = 1;
      return token;
    }
    int before = word;
    word = token;
    if (!inRun) {
      inRun = true;
      return NONE;
    }
    int pairBefore = pair;
    boolean chained = pairCommon;
    pair = Grams.then(before, token);
    pairCommon = common.pair(pair);
    if (!pairCommon) {
      tripleCommon = false;
      length = 2;
      return pair;
    }
    if (!chained) {
      tripleCommon = false;
      return NONE;
    }
    int tripleBefore = triple;
    boolean chainedTriple = tripleCommon;
    triple = Grams.then(pairBefore, token);
    tripleCommon = common.triple(triple);
    if (!tripleCommon) {
      length = 3;
      return triple;
    }
    length = 4;
    return chainedTriple ? Grams.then(tripleBefore, token) : NONE;
  }

  /** Words of the run that {@link #next} told last. */
  int length() {
    return length;
  }
}

package stet.locate.grams;

/**
 * Walks over the words of a text and tells, for each, the runs that end with it and are listed: the
 * shortest ones that are rare, so that no part of them is rare by itself. A rare word is such a
 * run; two common words that seldom follow one another are; and so on up to four words. Lists of
 * such runs are short by construction, and together they are fewer than the words of the text.
 *
 * <p>It does so for both limits at once: the run rare by the low limit ({@link #longer}) and the
 * one, of fewer words, that is rare by the high limit ({@link #shorter}).
 */
final class RunWalker {

  /** Where the word ends no run that has not been told. */
  static final int NONE = 0;

  private final Commonness common;
  private int word;
  private int wordLevel;
  private int pair;
  private int pairLevel;
  private int triple;
  private int tripleLevel;

  private int longer;
  private int shorter;
  private int stock;

  RunWalker(Commonness common) {
    this.common = common;
  }

  /** Goes on with this word, or to another document at {@link Grams#BREAK}. */
  void next(int token) {
    longer = NONE;
    shorter = NONE;
    stock = NONE;
    if (token == Grams.BREAK) {
      wordLevel = pairLevel = tripleLevel = Commonness.RARE;
      return;
    }
    int level = common.word(token);
    if (level == Commonness.RARE) {
      longer = token;
      shorter = token;
      wordLevel = pairLevel = tripleLevel = Commonness.RARE;
      return;
    }
    if (level == Commonness.COMMON) {
      shorter = token;
    } else {
      stock = token;
    }
    int before = word;
    int both = Math.min(wordLevel, level);
    word = token;
    wordLevel = level;
    if (both == Commonness.RARE) {
      pairLevel = tripleLevel = Commonness.RARE;
      return;
    }
    pair(before, token, both);
  }

  // A run counts as common for the high limit only if all its parts do.
  private void pair(int before, int token, int most) {
    int pairBefore = pair;
    pair = Grams.then(before, token);
    int level = common.pair(pair);
    if (level == Commonness.RARE) {
      longer = pair;
    }
    if (most == Commonness.VERY_COMMON) {
      if (level < most) {
        shorter = pair;
      } else {
        stock = pair;
      }
    }
    level = Math.min(level, most);
    int both = Math.min(pairLevel, level);
    pairLevel = level;
    if (both == Commonness.RARE) {
      tripleLevel = Commonness.RARE;
      return;
    }
    triple(pairBefore, token, both);
  }

  private void triple(int pairBefore, int token, int most) {
    int tripleBefore = triple;
    triple = Grams.then(pairBefore, token);
    int level = common.triple(triple);
    if (level == Commonness.RARE) {
      longer = triple;
    }
    if (most == Commonness.VERY_COMMON) {
      if (level < most) {
        shorter = triple;
      } else {
        stock = triple;
      }
    }
    level = Math.min(level, most);
    int both = Math.min(tripleLevel, level);
    tripleLevel = level;
    if (both != Commonness.RARE) {
      longer = Grams.then(tripleBefore, token);
      if (both == Commonness.VERY_COMMON) {
        shorter = longer;
      }
    }
  }

  /** The run that is rare by the low limit, or {@link #NONE}. */
  int longer() {
    return longer;
  }

  /** The run that is rare by the high limit, or {@link #NONE}. */
  int shorter() {
    return shorter;
  }

  /** The longest run that is rare by no limit, where {@link #shorter} is none. */
  int stock() {
    return shorter == NONE ? stock : NONE;
  }
}

package stet.locate.grams;

import java.util.Arrays;

/**
 * Counts words and runs in hashed counters, and says how common they are. Two runs may share a
 * counter: a rare one may then pass for common, which makes it longer by a word and nothing else,
 * as whoever searches asks the same counters.
 */
final class CommonCounts {

  /** Chunks of tokens from which on only one in {@link #SAMPLED} is counted for runs. */
  private static final int MANY_CHUNKS = 64;

  private static final int SAMPLED = 4;

  private final Limits limits;
  private final int wordShift;
  private final int runShift;
  private final int[] words;
  private final char[] runs;
  private final CommonLevels levels;

  CommonCounts(int wordBits, int runBits, Limits limits) {
    this.limits = limits;
    wordShift = 32 - wordBits;
    runShift = 32 - runBits;
    words = new int[1 << wordBits];
    runs = new char[1 << runBits];
    levels = new CommonLevels(wordBits, runBits);
  }

  CommonLevels levels() {
    return levels;
  }

  /** Counts everything in these tokens: words first, then pairs of common ones, then triples. */
  void count(IntColumn tokens) {
    int[] chunk = new int[IntColumn.CHUNK];
    for (int c = 0; c < tokens.chunks(); c++) {
      countWords(chunk, tokens.chunk(c, chunk));
    }
    for (int i = 0; i < words.length; i++) {
      CommonLevels.set(levels.words(), i, limits.levelOfMagnitude(limits.magnitude(words[i])));
    }
    int step = tokens.chunks() < MANY_CHUNKS ? 1 : SAMPLED;
    countRuns(tokens, chunk, step, false);
    keep(levels.pairs(), step);
    countRuns(tokens, chunk, step, true);
    keep(levels.triples(), step);
  }

  private void countWords(int[] tokens, int n) {
    for (int i = 0; i < n; i++) {
      if (tokens[i] != Grams.STEP && tokens[i] != Grams.BREAK) {
        words[tokens[i] >>> wordShift]++;
      }
    }
  }

  // Pairs of common words, or, once it is known which are common themselves, triples.
  private void countRuns(IntColumn tokens, int[] chunk, int step, boolean triples) {
    int before = Grams.BREAK;
    int pair = 0;
    boolean chained = false;
    for (int c = 0; c < tokens.chunks(); c += step) {
      int n = tokens.chunk(c, chunk);
      for (int i = 0; i < n; i++) {
        int token = chunk[i];
        if (token == Grams.STEP) {
          continue;
        }
        if (token == Grams.BREAK || levels.word(token) == Commonness.RARE) {
          before = Grams.BREAK;
          chained = false;
          continue;
        }
        if (before != Grams.BREAK) {
          int next = Grams.then(before, token);
          boolean common = triples && levels.pair(next) != Commonness.RARE;
          if (!triples) {
            countRun(next);
          } else if (common && chained) {
            countRun(Grams.then(pair, token));
          }
          pair = next;
          chained = common;
        }
        before = token;
      }
    }
  }

  private void countRun(int gram) {
    int at = gram >>> runShift;
    if (runs[at] < Character.MAX_VALUE) {
      runs[at]++;
    }
  }

  private void keep(long[] kept, int step) {
    for (int i = 0; i < runs.length; i++) {
      CommonLevels.set(kept, i, limits.level(runs[i] * step));
    }
    Arrays.fill(runs, (char) 0);
  }

  /** For each counter of words the magnitude of its count, two in a byte. */
  byte[] wordMagnitudes() {
    byte[] out = new byte[words.length >> 1];
    for (int i = 0; i < words.length; i++) {
      out[i >> 1] |= (byte) (limits.magnitude(words[i]) << ((i & 1) * 4));
    }
    return out;
  }
}

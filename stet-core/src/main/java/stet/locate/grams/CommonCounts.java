package stet.locate.grams;

/**
 * Counts words and runs in hashed counters, and says which are common. Two runs may share a
 * counter: a rare one may then pass for common, which makes it longer by a word and nothing else,
 * as whoever searches asks the same counters.
 */
final class CommonCounts {

  private final Limits limits;
  private final int wordShift;
  private final int runShift;
  private final int[] words;
  private char[] runs;
  private final CommonBits low;
  private final CommonBits high;

  CommonCounts(int wordBits, int runBits, Limits limits) {
    this.limits = limits;
    wordShift = 32 - wordBits;
    runShift = 32 - runBits;
    words = new int[1 << wordBits];
    runs = new char[1 << runBits];
    low = new CommonBits(wordBits, runBits);
    high = new CommonBits(wordBits, runBits);
  }

  /** What is common where lists are short. */
  CommonBits low() {
    return low;
  }

  /** What is common even where lists are long. */
  CommonBits high() {
    return high;
  }

  void count(int[] tokens, int n) {
    for (int i = 0; i < n; i++) {
      if (tokens[i] != Grams.STEP && tokens[i] != Grams.BREAK) {
        words[tokens[i] >>> wordShift]++;
      }
    }
  }

  void wordsCounted() {
    for (int i = 0; i < words.length; i++) {
      int magnitude = limits.magnitude(words[i]);
      if (magnitude >= limits.lowMagnitude()) {
        low.words()[i >> 6] |= 1L << i;
      }
      if (magnitude >= limits.highMagnitude()) {
        high.words()[i >> 6] |= 1L << i;
      }
    }
  }

  void countRun(int gram) {
    int at = gram >>> runShift;
    if (runs[at] < Character.MAX_VALUE) {
      runs[at]++;
    }
  }

  void pairsCounted() {
    keep(low.pairs(), limits.low());
    keep(high.pairs(), limits.high());
    runs = new char[runs.length];
  }

  void triplesCounted() {
    keep(low.triples(), limits.low());
    keep(high.triples(), limits.high());
    runs = new char[0];
  }

  private void keep(long[] common, int limit) {
    for (int i = 0; i < runs.length; i++) {
      if (runs[i] > limit) {
        common[i >> 6] |= 1L << i;
      }
    }
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

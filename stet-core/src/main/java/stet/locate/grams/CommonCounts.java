package stet.locate.grams;

/**
 * Counts words and runs in hashed counters, and says which are common. Two runs may share a
 * counter: a rare one may then pass for common, which makes its list longer by a word and nothing
 * else, as whoever searches asks the same counters.
 */
final class CommonCounts implements CommonRuns {

  private final int mostPlaces;
  private final int wordShift;
  private final int runShift;
  private final int[] words;
  private char[] runs;
  private final long[] commonWords;
  private final long[] commonPairs;
  private final long[] commonTriples;

  CommonCounts(int wordBits, int runBits, int mostPlaces) {
    this.mostPlaces = mostPlaces;
    wordShift = 32 - wordBits;
    runShift = 32 - runBits;
    words = new int[1 << wordBits];
    runs = new char[1 << runBits];
    commonWords = new long[words.length >> 6];
    commonPairs = new long[runs.length >> 6];
    commonTriples = new long[runs.length >> 6];
  }

  void count(int[] tokens, int n) {
    for (int i = 0; i < n; i++) {
      words[tokens[i] >>> wordShift]++;
    }
  }

  void wordsCounted() {
    for (int i = 0; i < words.length; i++) {
      if (Magnitude.of(words[i], mostPlaces) >= Magnitude.COMMON) {
        commonWords[i >> 6] |= 1L << i;
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
    keep(commonPairs);
    runs = new char[runs.length];
  }

  void triplesCounted() {
    keep(commonTriples);
    runs = new char[0];
  }

  private void keep(long[] common) {
    for (int i = 0; i < runs.length; i++) {
      if (runs[i] > mostPlaces) {
        common[i >> 6] |= 1L << i;
      }
    }
  }

  @Override
  public boolean word(int token) {
    int at = token >>> wordShift;
    return (commonWords[at >> 6] >>> at & 1) != 0;
  }

  @Override
  public boolean pair(int gram) {
    int at = gram >>> runShift;
    return (commonPairs[at >> 6] >>> at & 1) != 0;
  }

  @Override
  public boolean triple(int gram) {
    int at = gram >>> runShift;
    return (commonTriples[at >> 6] >>> at & 1) != 0;
  }

  /** For each counter of words the magnitude of its count, two in a byte. */
  byte[] wordMagnitudes() {
    byte[] out = new byte[words.length >> 1];
    for (int i = 0; i < words.length; i++) {
      out[i >> 1] |= (byte) (Magnitude.of(words[i], mostPlaces) << ((i & 1) * 4));
    }
    return out;
  }

  long[] commonPairs() {
    return commonPairs;
  }

  long[] commonTriples() {
    return commonTriples;
  }
}

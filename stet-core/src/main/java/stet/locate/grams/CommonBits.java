package stet.locate.grams;

/** {@link CommonRuns} as bits on the heap, one for each counter. */
final class CommonBits implements CommonRuns {

  private final int wordShift;
  private final int runShift;
  private final long[] words;
  private final long[] pairs;
  private final long[] triples;

  CommonBits(int wordBits, int runBits) {
    wordShift = 32 - wordBits;
    runShift = 32 - runBits;
    words = new long[1 << wordBits - 6];
    pairs = new long[1 << runBits - 6];
    triples = new long[1 << runBits - 6];
  }

  long[] words() {
    return words;
  }

  long[] pairs() {
    return pairs;
  }

  long[] triples() {
    return triples;
  }

  @Override
  public boolean word(int token) {
    return bit(words, token >>> wordShift);
  }

  @Override
  public boolean pair(int gram) {
    return bit(pairs, gram >>> runShift);
  }

  @Override
  public boolean triple(int gram) {
    return bit(triples, gram >>> runShift);
  }

  private static boolean bit(long[] bits, int at) {
    return (bits[at >> 6] >>> at & 1) != 0;
  }
}

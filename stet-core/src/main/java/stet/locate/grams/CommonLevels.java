package stet.locate.grams;

/** {@link Commonness} on the heap, two bits for each counter. */
final class CommonLevels implements Commonness {

  private final int wordShift;
  private final int runShift;
  private final long[] words;
  private final long[] pairs;
  private final long[] triples;

  CommonLevels(int wordBits, int runBits) {
    wordShift = 32 - wordBits;
    runShift = 32 - runBits;
    words = new long[1 << wordBits - 5];
    pairs = new long[1 << runBits - 5];
    triples = new long[1 << runBits - 5];
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

  static void set(long[] levels, int at, int level) {
    levels[at >> 5] |= (long) level << 2 * at;
  }

  private static int get(long[] levels, int at) {
    return (int) (levels[at >> 5] >>> 2 * at) & 3;
  }

  @Override
  public int word(int token) {
    return get(words, token >>> wordShift);
  }

  @Override
  public int pair(int gram) {
    return get(pairs, gram >>> runShift);
  }

  @Override
  public int triple(int gram) {
    return get(triples, gram >>> runShift);
  }
}

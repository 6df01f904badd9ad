package stet.locate.grams;

import java.util.Arrays;

/** Which blocks a long list has named already, by hash. One thread at a time. */
final class Seen {

  /** Bits; the places of some long lists fill a small part of them. */
  private static final int BITS = 1 << 20;

  private final long[] words = new long[BITS >> 6];
  private boolean dirty;

  void clear() {
    if (dirty) {
      Arrays.fill(words, 0);
      dirty = false;
    }
  }

  /** Whether this block or one beside it was named. */
  boolean isNear(int block) {
    return get(block) || get(block - 1) || get(block + 1);
  }

  private boolean get(int block) {
    return (words[block >> 6 & words.length - 1] >>> block & 1) != 0;
  }

  void add(int block) {
    dirty = true;
    words[block >> 6 & words.length - 1] |= 1L << block;
  }
}

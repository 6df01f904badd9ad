package stet.locate.grams;

import java.util.Arrays;

/** Numbers put one after the other and read in the same order; all but the last are put aside. */
final class IntColumn {

  /** Numbers that are read at once. */
  static final int CHUNK = 1 << 16;

  private final Scratch scratch;
  private final int[] last = new int[CHUNK];
  private int inLast;
  private long[] places = new long[16];
  private int full;

  IntColumn(Scratch scratch) {
    this.scratch = scratch;
  }

  void add(int value) {
    if (inLast == CHUNK) {
      if (full == places.length) {
        places = Arrays.copyOf(places, full * 2);
      }
      places[full++] = scratch.put(last, 0, CHUNK);
      inLast = 0;
    }
    last[inLast++] = value;
  }

  int chunks() {
    return full + (inLast > 0 ? 1 : 0);
  }

  /** Fills {@code into} with a chunk, and answers how many numbers it has. */
  int chunk(int n, int[] into) {
    if (n == full) {
      System.arraycopy(last, 0, into, 0, inLast);
      return inLast;
    }
    scratch.take(places[n], into, 0, CHUNK);
    return CHUNK;
  }
}

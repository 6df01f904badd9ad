package stet.locate.grams;

import java.util.Arrays;

/**
 * Weights added up by place, in a table that is emptied in no time. A place is the block in which
 * the quotation would start; with it goes the stretch of bytes in which it can start, as all its
 * votes tell. One thread at a time.
 */
final class Votes {

  /** Numbers of one place: its block and 1, its weight, first and last start in bytes. */
  private static final int ROW = 4;

  private int[] rows = new int[ROW << 12];
  private int mask = (1 << 12) - 1;
  private int[] used = new int[1 << 11];
  private int size;

  /** One bit for places near one that has votes, by hash. */
  private final long[] near = new long[1 << 12];

  void clear() {
    Arrays.fill(near, 0);
    for (int i = 0; i < size; i++) {
      rows[used[i]] = 0;
    }
    size = 0;
  }

  /** Adds to a place. {@code start} is the first byte, after the block's, where it may start. */
  void add(int block, int start, float weight) {
    if (size == used.length) {
      grow();
    }
    int row = row(block);
    if (rows[row] == 0) {
      rows[row] = block + 1;
      rows[row + 1] = Float.floatToRawIntBits(weight);
      rows[row + 2] = start;
      rows[row + 3] = start;
      used[size++] = row;
      for (int p = block - 1; p <= block + 1; p++) {
        near[p >> 6 & near.length - 1] |= 1L << p;
      }
      return;
    }
    rows[row + 1] = Float.floatToRawIntBits(Float.intBitsToFloat(rows[row + 1]) + weight);
    rows[row + 2] = Math.min(rows[row + 2], start);
    rows[row + 3] = Math.max(rows[row + 3], start);
  }

  /** Whether this place or one beside it has votes; rarely wrong, and then it says yes. */
  boolean isNear(int block) {
    return (near[block >> 6 & near.length - 1] >>> block & 1) != 0;
  }

  private int row(int block) {
    int slot = block * 0x9E3779B1 >>> 8 & mask;
    while (rows[slot * ROW] != 0 && rows[slot * ROW] != block + 1) {
      slot = slot + 1 & mask;
    }
    return slot * ROW;
  }

  private void grow() {
    int[] old = rows;
    int[] oldUsed = used;
    rows = new int[old.length * 2];
    mask = mask * 2 + 1;
    used = new int[oldUsed.length * 2];
    for (int i = 0; i < size; i++) {
      int row = row(old[oldUsed[i]] - 1);
      System.arraycopy(old, oldUsed[i], rows, row, ROW);
      used[i] = row;
    }
  }

  float of(int block) {
    int row = row(block);
    return rows[row] == 0 ? 0 : Float.intBitsToFloat(rows[row + 1]);
  }

  /** Number of places with a weight. */
  int size() {
    return size;
  }

  /** The n-th place that was given a weight. */
  int block(int n) {
    return rows[used[n]] - 1;
  }

  float weight(int n) {
    return Float.intBitsToFloat(rows[used[n] + 1]);
  }

  /** The first byte, counted from the block's, where the quotation may start by these votes. */
  int firstStart(int block) {
    int row = row(block);
    return rows[row] == 0 ? Integer.MAX_VALUE : rows[row + 2];
  }

  /** The last such byte less a block. */
  int lastStart(int block) {
    int row = row(block);
    return rows[row] == 0 ? Integer.MIN_VALUE : rows[row + 3];
  }
}

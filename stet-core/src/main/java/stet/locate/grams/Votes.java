package stet.locate.grams;

import java.util.Arrays;

/** Weights added up by place, in a table that is emptied in no time. One thread at a time. */
final class Votes {

  private int[] keys = new int[1 << 12];
  private float[] sums = new float[1 << 12];
  private int[] used = new int[1 << 11];
  private int size;

  /** One bit for places near one that has votes, by hash. */
  private final long[] near = new long[1 << 12];

  void clear() {
    Arrays.fill(near, 0);
    for (int i = 0; i < size; i++) {
      keys[used[i]] = 0;
    }
    size = 0;
  }

  /** Adds to a place, which is 0 or more. */
  void add(int place, float weight) {
    if (size == used.length) {
      grow();
    }
    int slot = slot(place);
    if (keys[slot] == 0) {
      keys[slot] = place + 1;
      sums[slot] = 0;
      used[size++] = slot;
      for (int p = place - 1; p <= place + 1; p++) {
        near[p >> 6 & near.length - 1] |= 1L << p;
      }
    }
    sums[slot] += weight;
  }

  /** Whether this place or one beside it has votes; rarely wrong, and then it says yes. */
  boolean isNear(int place) {
    return (near[place >> 6 & near.length - 1] >>> place & 1) != 0;
  }

  private int slot(int place) {
    int mask = keys.length - 1;
    int slot = place * 0x9E3779B1 >>> 7 & mask;
    while (keys[slot] != 0 && keys[slot] != place + 1) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldSums = sums;
    int[] oldUsed = used;
    keys = new int[oldKeys.length * 2];
    sums = new float[keys.length];
    used = new int[oldUsed.length * 2];
    for (int i = 0; i < size; i++) {
      int slot = slot(oldKeys[oldUsed[i]] - 1);
      keys[slot] = oldKeys[oldUsed[i]];
      sums[slot] = oldSums[oldUsed[i]];
      used[i] = slot;
    }
  }

  float of(int place) {
    int slot = slot(place);
    return keys[slot] == 0 ? 0 : sums[slot];
  }

  /** Number of places with a weight. */
  int size() {
    return size;
  }

  /** The n-th place that was given a weight. */
  int place(int n) {
    return keys[used[n]] - 1;
  }

  float sum(int n) {
    return sums[used[n]];
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(used, size));
  }
}

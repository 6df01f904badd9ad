package stet.locate.grams;

import java.util.Arrays;

/**
 * Weights added up by place. A place is the block in which the quotation would start; with it goes
 * the stretch of bytes in which it can start, as all its votes tell. Votes are written down as they
 * come and then {@link #count counted}: sorted by block, two digits, each by counting (radix sort,
 * H. H. Seward 1954), which takes no look-up for each. One thread at a time.
 */
final class Votes {

  private static final long INDEX = 0xFFFF_FFFFL;

  /** One bit for places near one that has votes, by hash. */
  private final long[] near = new long[1 << 12];

  // Each vote as it came: its block above its number, the first byte where it may start, weight.
  private long[] keys = new long[1 << 10];
  private int[] starts = new int[1 << 10];
  private float[] weights = new float[1 << 10];
  private long[] sorted = new long[1 << 10];
  private int size;
  private int highest;

  // Each place, in the order of the blocks, and its number among them in the order they came in.
  private int[] blocks = new int[1 << 10];
  private float[] sums = new float[1 << 10];
  private int[] firsts = new int[1 << 10];
  private int[] lasts = new int[1 << 10];
  private int[] inOrder = new int[1 << 10];
  private int places;

  private int[] digits = new int[1 << 8];

  void clear() {
    Arrays.fill(near, 0);
    size = 0;
    places = 0;
    highest = 0;
  }

  /** Votes for a block. {@code start} is the first byte, after the block's, where it may start. */
  void add(int block, int start, float weight) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = (long) block << 32 | size;
    starts[size] = start;
    weights[size++] = weight;
    highest = Math.max(highest, block);
    int inWord = block & 63;
    if (inWord > 0 && inWord < 63) {
      near[block >> 6 & near.length - 1] |= 7L << inWord - 1;
    } else {
      for (int p = block - 1; p <= block + 1; p++) {
        near[p >> 6 & near.length - 1] |= 1L << p;
      }
    }
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    starts = Arrays.copyOf(starts, size * 2);
    weights = Arrays.copyOf(weights, size * 2);
    int more = size * 2;
    sorted = new long[more];
    blocks = new int[more];
    sums = new float[more];
    firsts = new int[more];
    lasts = new int[more];
    inOrder = new int[more];
  }

  /** Whether this block or one beside it has votes; rarely wrong, and then it says yes. */
  boolean isNear(int block) {
    return (near[block >> 6 & near.length - 1] >>> block & 1) != 0;
  }

  /** Whether there is any vote. */
  boolean isEmpty() {
    return size == 0;
  }

  /** Adds up the votes that were given. */
  void count() {
    int bits = (33 - Integer.numberOfLeadingZeros(highest)) / 2;
    sort(keys, sorted, 32, bits);
    sort(sorted, keys, 32 + bits, bits);
    places = 0;
    Arrays.fill(inOrder, 0, size, -1);
    int last = -1;
    for (int v = 0; v < size; v++) {
      int vote = (int) (keys[v] & INDEX);
      int block = (int) (keys[v] >>> 32);
      int start = starts[vote];
      if (block == last) {
        int place = places - 1;
        sums[place] += weights[vote];
        firsts[place] = Math.min(firsts[place], start);
        lasts[place] = Math.max(lasts[place], start);
        continue;
      }
      last = block;
      inOrder[vote] = places;
      blocks[places] = block;
      sums[places] = weights[vote];
      firsts[places] = start;
      lasts[places++] = start;
    }
    int came = 0;
    for (int v = 0; v < size; v++) {
      if (inOrder[v] >= 0) {
        inOrder[came++] = inOrder[v];
      }
    }
  }

  // By one digit of so many bits; votes with the same one stay in their order.
  private void sort(long[] from, long[] into, int shift, int bits) {
    int size = this.size;
    int values = 1 << bits;
    if (digits.length <= values) {
      digits = new int[values + 1];
    }
    int[] at = digits;
    Arrays.fill(at, 0, values + 1, 0);
    int mask = values - 1;
    for (int v = 0; v < size; v++) {
      at[((int) (from[v] >>> shift) & mask) + 1]++;
    }
    for (int d = 1; d < values; d++) {
      at[d] += at[d - 1];
    }
    for (int v = 0; v < size; v++) {
      into[at[(int) (from[v] >>> shift) & mask]++] = from[v];
    }
  }

  /** Number of places with votes, once they were counted. */
  int size() {
    return places;
  }

  /** The place that was the n-th to be given a vote. */
  int place(int n) {
    return inOrder[n];
  }

  int block(int place) {
    return blocks[place];
  }

  float weight(int place) {
    return sums[place];
  }

  /** The weight of the block after that of a place. */
  float next(int place) {
    return hasNext(place) ? sums[place + 1] : 0;
  }

  /** Whether the block after that of a place has votes; then it is the place after it. */
  boolean hasNext(int place) {
    return place + 1 < places && blocks[place + 1] == blocks[place] + 1;
  }

  /** The weight of the block before that of a place. */
  float before(int place) {
    return place > 0 && blocks[place - 1] == blocks[place] - 1 ? sums[place - 1] : 0;
  }

  /** The first byte, counted from the block's, where the quotation may start by these votes. */
  int firstStart(int place) {
    return firsts[place];
  }

  /** The last such byte less a block. */
  int lastStart(int place) {
    return lasts[place];
  }
}

package stet.locate.grams;

/**
 * Sorts places by their run: least significant digit first, eight bits at a time, so that places of
 * one run keep the order in which they came.
 */
final class PostingsSorter {

  private long[] one;
  private long[] other;
  private final int[] counts = new int[256];

  /** Room for parts of so many places. */
  PostingsSorter(int most) {
    one = new long[most];
    other = new long[most];
  }

  /** Sorts a part by bits 32 to 55, and answers the array that holds it now. */
  long[] sort(PostingsPart part) {
    int n = part.size();
    part.copy(one);
    for (int shift = 32; shift < 56; shift += 8) {
      pass(one, other, n, shift);
      long[] swap = one;
      one = other;
      other = swap;
    }
    return one;
  }

  private void pass(long[] from, long[] to, int n, int shift) {
    java.util.Arrays.fill(counts, 0);
    for (int i = 0; i < n; i++) {
      counts[(int) (from[i] >>> shift) & 0xFF]++;
    }
    int sum = 0;
    for (int d = 0; d < 256; d++) {
      int count = counts[d];
      counts[d] = sum;
      sum += count;
    }
    for (int i = 0; i < n; i++) {
      to[counts[(int) (from[i] >>> shift) & 0xFF]++] = from[i];
    }
  }
}

package stet.locate.grams;

/**
 * Sorts places by their run: least significant digit first, eight bits at a time, so that places of
 * one run keep the order in which they came.
 */
final class PostingsSorter {

  private long[] spare = new long[0];
  private final int[] counts = new int[256];

  /** Sorts the first n by bits 32 to 55, and answers the array that holds them now. */
  long[] sort(long[] postings, int n) {
    if (spare.length < n) {
      spare = new long[n];
    }
    long[] from = postings;
    long[] to = spare;
    for (int shift = 32; shift < 56; shift += 8) {
      pass(from, to, n, shift);
      long[] swap = from;
      from = to;
      to = swap;
    }
    spare = to;
    return from;
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

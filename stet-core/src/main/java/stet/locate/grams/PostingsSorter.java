package stet.locate.grams;

import java.util.Arrays;

/**
 * Sorts the places of a part by their run: least significant digit first, twelve bits at a time, so
 * that places of one run keep the order in which they came.
 */
final class PostingsSorter {

  private static final int DIGIT = 12;
  private static final int MASK = (1 << DIGIT) - 1;

  private final int[] numbers;
  private final long[] half;
  private final long[] sorted;
  private final int[] low = new int[1 << DIGIT];
  private final int[] high = new int[1 << DIGIT];

  /** Room for any of these parts. */
  PostingsSorter(PlaceParts parts) {
    int mostNumbers = 0;
    int most = 0;
    for (int p = 0; p < PlaceParts.PARTS; p++) {
      mostNumbers = Math.max(mostNumbers, parts.numbers(p));
      most = Math.max(most, parts.size(p));
    }
    numbers = new int[mostNumbers];
    half = new long[most];
    sorted = new long[most];
  }

  /** The places of a part in order, each a run in its upper half and a block in its lower. */
  long[] sort(PlaceParts parts, int part) {
    parts.take(part, numbers);
    int n = parts.size(part);
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
    PlaceParts.Walk count = new PlaceParts.Walk(numbers);
    for (int i = 0; i < n; i++) {
      count.next();
      low[count.run() & MASK]++;
      high[count.run() >>> DIGIT]++;
    }
    starts(low);
    starts(high);
    PlaceParts.Walk walk = new PlaceParts.Walk(numbers);
    for (int i = 0; i < n; i++) {
      walk.next();
      int run = walk.run();
      half[low[run & MASK]++] = (long) (part << 24 | run) << 32 | walk.block();
    }
    for (int i = 0; i < n; i++) {
      long place = half[i];
      sorted[high[(int) (place >>> 32 + DIGIT) & MASK]++] = place;
    }
    return sorted;
  }

  private static void starts(int[] counts) {
    int sum = 0;
    for (int d = 0; d < counts.length; d++) {
      int count = counts[d];
      counts[d] = sum;
      sum += count;
    }
  }
}

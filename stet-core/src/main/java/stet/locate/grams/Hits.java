package stet.locate.grams;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Places of the library that were read, as columns. One thread at a time. */
final class Hits {

  /** Bits that two places may differ in and still be equally good. */
  private static final float EQUAL = 0.01f;

  private int[] segments = new int[64];
  private int[] documents = new int[64];
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private float[] bits = new float[64];
  private float[] gains = new float[64];
  private boolean[] dead = new boolean[64];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** The weight of the heaviest; 0 if there is none. */
  float mostBits() {
    float most = 0;
    for (int h = 0; h < size; h++) {
      most = Math.max(most, bits[h]);
    }
    return most;
  }

  /** Adds the heaviest chain of a stretch, words of the text told in bytes of its segment. */
  void add(int segment, int document, long start, long end, Chain chain, float weight) {
    if (size == bits.length) {
      grow();
    }
    segments[size] = segment;
    documents[size] = document;
    starts[size] = start;
    ends[size] = end;
    firsts[size] = chain.firstQuoted();
    lasts[size] = chain.lastQuoted();
    bits[size] = weight;
    gains[size] = chain.gained();
    dead[size++] = false;
  }

  private void grow() {
    int more = size * 2;
    segments = Arrays.copyOf(segments, more);
    documents = Arrays.copyOf(documents, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    firsts = Arrays.copyOf(firsts, more);
    lasts = Arrays.copyOf(lasts, more);
    bits = Arrays.copyOf(bits, more);
    gains = Arrays.copyOf(gains, more);
    dead = Arrays.copyOf(dead, more);
  }

  /**
   * Takes the heaviest hit away, and with it those that overlap it; of equal ones the first in the
   * library.
   *
   * @return its number, -1 if none is left
   */
  int takeBest() {
    return takeBest(-1, -1, 0);
  }

  /** The same, where a hit in this document weighs so many bits more. */
  int takeBest(int segment, int document, float bonus) {
    int best = -1;
    float most = 0;
    for (int h = 0; h < size; h++) {
      if (dead[h]) {
        continue;
      }
      boolean near = documents[h] == document && segments[h] == segment;
      float weight = bits[h] + (near ? bonus : 0);
      if (best < 0 || weight > most || weight == most && before(h, best)) {
        best = h;
        most = weight;
      }
    }
    for (int h = 0; h < size && best >= 0; h++) {
      dead[h] |= overlaps(h, best);
    }
    return best;
  }

  private boolean before(int a, int b) {
    return segments[a] < segments[b] || segments[a] == segments[b] && starts[a] < starts[b];
  }

  private boolean overlaps(int a, int b) {
    return segments[a] == segments[b] && starts[a] < ends[b] && starts[b] < ends[a];
  }

  /** The different places that are as good as this one, it included, in the library's order. */
  int[] equals(int best) {
    return IntStream.range(0, size)
        .filter(
            h -> h == best || isEqual(h, best) && !overlaps(h, best) && isFirstOfItsPlace(h, best))
        .boxed()
        .sorted((a, b) -> before(a, b) ? -1 : before(b, a) ? 1 : 0)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean isEqual(int hit, int best) {
    return bits[hit] >= bits[best] - EQUAL;
  }

  // A place at the edge of what was read may have been seen in part before.
  private boolean isFirstOfItsPlace(int hit, int best) {
    for (int h = 0; h < hit; h++) {
      if (isEqual(h, best) && overlaps(h, hit)) {
        return false;
      }
    }
    return true;
  }

  int segment(int hit) {
    return segments[hit];
  }

  int document(int hit) {
    return documents[hit];
  }

  long start(int hit) {
    return starts[hit];
  }

  long end(int hit) {
    return ends[hit];
  }

  int firstWord(int hit) {
    return firsts[hit];
  }

  int lastWord(int hit) {
    return lasts[hit];
  }

  float bits(int hit) {
    return bits[hit];
  }

  float gain(int hit) {
    return gains[hit];
  }
}

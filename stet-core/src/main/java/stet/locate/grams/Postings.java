package stet.locate.grams;

import java.lang.foreign.MemorySegment;

/** The lists of places of a segment, as {@link PostingsWriter} lays them. */
final class Postings {

  /** Bits of a list's number of places; {@link Limits} keeps it below. */
  private static final int COUNT_BITS = 20;

  private final MemorySegment lists;
  private final MemorySegment buckets;
  private final int bits;
  private final long blocks;

  Postings(MemorySegment lists, MemorySegment buckets, int bits, long blocks) {
    this.blocks = blocks;
    this.lists = lists;
    this.buckets = buckets;
    this.bits = bits;
  }

  /**
   * Looks a run up.
   *
   * @return its list, for {@link #count} and {@link #places}; 0 if there is none
   */
  long list(int gram) {
    int home = gram >>> 32 - bits;
    int mark = gram << bits >>> 24;
    long from = Integer.toUnsignedLong(buckets.get(Layout.INT, 4L * home));
    long to = Integer.toUnsignedLong(buckets.get(Layout.INT, 4L * home + 4));
    Varint.In in = new Varint.In(lists, from);
    while (in.at() < to) {
      int here = in.nextByte();
      int count = in.next() + 1;
      int size = count >= PostingsWriter.SIZED ? in.next() : -1;
      if (here == mark) {
        return in.at() << COUNT_BITS | count;
      }
      if (here > mark) {
        return 0;
      }
      if (size >= 0) {
        in.skip(size);
      } else {
        for (int i = 0; i < count; i++) {
          in.next();
        }
      }
    }
    return 0;
  }

  /** Places of a list. */
  static int count(long list) {
    return (int) list & (1 << COUNT_BITS) - 1;
  }

  /** Writes the blocks of a list, in order. */
  void places(long list, int[] into) {
    long from = list >>> COUNT_BITS;
    int count = count(list);
    if (count >= PostingsWriter.SIZED) {
      GapCode.read(lists, from, count, GapCode.width(blocks, count), into);
      return;
    }
    Varint.In in = new Varint.In(lists, from);
    int block = -1;
    for (int i = 0; i < count; i++) {
      block += in.next() + 1;
      into[i] = block;
    }
  }
}

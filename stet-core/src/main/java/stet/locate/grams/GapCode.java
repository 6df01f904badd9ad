package stet.locate.grams;

import java.lang.foreign.MemorySegment;

/**
 * Gaps between the places of a list as bits: Rice's code (R. F. Rice, 1979). A gap is its upper
 * part in ones, a zero, and its lower {@code width} bits; the width follows from the number of
 * places, so that it is nowhere written. A gap too large for {@value #MOST_ONES} ones is that many
 * ones and 32 bits.
 */
final class GapCode {

  private static final int MOST_ONES = 23;

  /** Bytes behind a list that reading it may touch. */
  static final int OVERREAD = 8;

  private GapCode() {}

  /** Lower bits of a gap where so many places lie in so many blocks. */
  static int width(long blocks, int count) {
    long gap = blocks * 11 / 16 / count; // ln 2 times the mean, which is near the best
    return gap < 2 ? 0 : 63 - Long.numberOfLeadingZeros(gap);
  }

  /** Writes lists, each from a new byte on. */
  static final class Writer {
    private final Varint.Out out;
    private long bits;
    private int filled;

    Writer(Varint.Out out) {
      this.out = out;
    }

    void put(int gap, int width) {
      int ones = gap >>> width;
      if (ones >= MOST_ONES) {
        bits((1L << MOST_ONES) - 1, MOST_ONES);
        bits(gap, 32);
        return;
      }
      bits((1L << ones) - 1, ones + 1);
      bits(gap & (1L << width) - 1, width);
    }

    // At most 32 bits at once.
    private void bits(long value, int count) {
      bits |= value << filled;
      filled += count;
      if (filled >= 32) {
        out.putInt((int) bits);
        bits >>>= 32;
        filled -= 32;
      }
    }

    void end() {
      for (; filled > 0; filled -= 8) {
        out.putByte((int) bits);
        bits >>>= 8;
      }
      bits = 0;
      filled = 0;
    }
  }

  /** Reads the blocks of a list that begins at this byte. */
  static void read(MemorySegment lists, long from, int count, int width, int[] into) {
    long bit = from << 3;
    int block = -1;
    int lower = (1 << width) - 1;
    for (int i = 0; i < count; i++) {
      long word = lists.get(Layout.LONG, bit >> 3) >>> (bit & 7);
      int ones = Long.numberOfTrailingZeros(~word);
      int gap;
      if (ones < MOST_ONES) {
        gap = ones << width | (int) (word >>> ones + 1) & lower;
        bit += ones + 1 + width;
      } else {
        gap = (int) (word >>> MOST_ONES);
        bit += MOST_ONES + 32;
      }
      block += gap + 1;
      into[i] = block;
    }
  }
}

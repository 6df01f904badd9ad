package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Numbers put one after the other and read in the same order, in memory that is given. */
final class IntColumn {

  /** Numbers that are read at once. */
  static final int CHUNK = 1 << 16;

  private final LongFunction<MemorySegment> scratch;
  private final List<MemorySegment> full = new ArrayList<>();
  private final int[] last = new int[CHUNK];
  private int inLast;

  IntColumn(LongFunction<MemorySegment> scratch) {
    this.scratch = scratch;
  }

  void add(int value) {
    if (inLast == CHUNK) {
      MemorySegment place = scratch.apply(4L * CHUNK);
      MemorySegment.copy(last, 0, place, ValueLayout.JAVA_INT_UNALIGNED, 0, CHUNK);
      full.add(place);
      inLast = 0;
    }
    last[inLast++] = value;
  }

  long size() {
    return (long) full.size() * CHUNK + inLast;
  }

  int chunks() {
    return full.size() + (inLast > 0 ? 1 : 0);
  }

  /** Fills {@code into} with a chunk, and answers how many numbers it has. */
  int chunk(int n, int[] into) {
    if (n == full.size()) {
      System.arraycopy(last, 0, into, 0, inLast);
      return inLast;
    }
    MemorySegment.copy(full.get(n), ValueLayout.JAVA_INT_UNALIGNED, 0, into, 0, CHUNK);
    return CHUNK;
  }
}

package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The places of a part of all runs as they come, in memory that is given. */
final class PostingsPart {

  private static final int CHUNK = 1 << 11;

  private final LongFunction<MemorySegment> scratch;
  private final List<MemorySegment> full = new ArrayList<>();
  private final long[] last = new long[CHUNK];
  private int inLast;

  PostingsPart(LongFunction<MemorySegment> scratch) {
    this.scratch = scratch;
  }

  void add(long posting) {
    if (inLast == CHUNK) {
      MemorySegment place = scratch.apply(8L * CHUNK);
      MemorySegment.copy(last, 0, place, ValueLayout.JAVA_LONG_UNALIGNED, 0, CHUNK);
      full.add(place);
      inLast = 0;
    }
    last[inLast++] = posting;
  }

  int size() {
    return Math.addExact(Math.multiplyExact(full.size(), CHUNK), inLast);
  }

  /** Writes all into an array that has room. */
  void copy(long[] into) {
    int at = 0;
    for (MemorySegment place : full) {
      MemorySegment.copy(place, ValueLayout.JAVA_LONG_UNALIGNED, 0, into, at, CHUNK);
      at += CHUNK;
    }
    System.arraycopy(last, 0, into, at, inLast);
  }
}

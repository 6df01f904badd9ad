package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The places of a part of all runs as they come, in memory that is given. */
final class PostingsPart {

  /** Places on the heap: few, so that those of all parts fit the processor's cache. */
  private static final int BUFFER = 1 << 8;

  /** Places of memory that are asked for at once, a multiple of the buffer. */
  private static final int SLAB = 1 << 13;

  private final LongFunction<MemorySegment> scratch;
  private final List<MemorySegment> slabs = new ArrayList<>();
  private final long[] buffer = new long[BUFFER];
  private int size;

  PostingsPart(LongFunction<MemorySegment> scratch) {
    this.scratch = scratch;
  }

  void add(long posting) {
    int at = size & BUFFER - 1;
    buffer[at] = posting;
    size = Math.addExact(size, 1);
    if (at == BUFFER - 1) {
      flush();
    }
  }

  private void flush() {
    int flushed = size - BUFFER;
    if ((flushed & SLAB - 1) == 0) {
      slabs.add(scratch.apply(8L * SLAB));
    }
    MemorySegment slab = slabs.getLast();
    long at = 8L * (flushed & SLAB - 1);
    MemorySegment.copy(buffer, 0, slab, ValueLayout.JAVA_LONG_UNALIGNED, at, BUFFER);
  }

  int size() {
    return size;
  }

  /** Writes all into an array that has room. */
  void copy(long[] into) {
    int flushed = size & -BUFFER;
    for (int at = 0; at < flushed; at += SLAB) {
      int n = Math.min(SLAB, flushed - at);
      MemorySegment slab = slabs.get(at / SLAB);
      MemorySegment.copy(slab, ValueLayout.JAVA_LONG_UNALIGNED, 0, into, at, n);
    }
    System.arraycopy(buffer, 0, into, flushed, size - flushed);
  }
}

package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import stet.locate.grams.Layout.Part;

/** Writes the parts of a segment one after the other, and notes where each begins. */
final class Parts {

  private final Sink sink;
  private final long[] offsets = new long[Layout.PARTS];
  private long at;

  /** {@code at} bytes are written already, the first part. */
  Parts(Sink sink, long at) {
    this.sink = sink;
    this.at = at;
  }

  void begin(Part part) {
    offsets[part.number()] = at;
  }

  void write(byte[] bytes, int length) {
    sink.write(bytes, 0, length);
    at += length;
  }

  void bytes(Part part, byte[] bytes) {
    begin(part);
    write(bytes, bytes.length);
  }

  void ints(Part part, int[] values) {
    begin(part);
    write(MemorySegment.ofArray(values), ValueLayout.JAVA_INT, Layout.INT);
  }

  void longs(Part part, long[] values) {
    begin(part);
    write(MemorySegment.ofArray(values), ValueLayout.JAVA_LONG, Layout.LONG);
  }

  private void write(MemorySegment values, ValueLayout from, ValueLayout to) {
    byte[] bytes = new byte[1 << 14];
    MemorySegment out = MemorySegment.ofArray(bytes);
    for (long next = 0; next < values.byteSize(); next += bytes.length) {
      int length = (int) Math.min(bytes.length, values.byteSize() - next);
      MemorySegment.copy(values, from, next, out, to, 0, length / to.byteSize());
      write(bytes, length);
    }
  }

  /** Where each part begins, after the last was written. */
  List<Long> end() {
    begin(Part.END);
    return Arrays.stream(offsets).boxed().toList();
  }
}

package stet.locate.grams;

import java.lang.foreign.MemorySegment;
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
    byte[] bytes = new byte[1 << 14];
    MemorySegment out = MemorySegment.ofArray(bytes);
    for (int from = 0; from < values.length; from += bytes.length / 4) {
      int n = Math.min(bytes.length / 4, values.length - from);
      MemorySegment.copy(values, from, out, Layout.INT, 0, n);
      write(bytes, 4 * n);
    }
  }

  void longs(Part part, long[] values) {
    begin(part);
    byte[] bytes = new byte[1 << 14];
    MemorySegment out = MemorySegment.ofArray(bytes);
    for (int from = 0; from < values.length; from += bytes.length / 8) {
      int n = Math.min(bytes.length / 8, values.length - from);
      MemorySegment.copy(values, from, out, Layout.LONG, 0, n);
      write(bytes, 8 * n);
    }
  }

  /** Where each part begins, after the last was written. */
  List<Long> end() {
    begin(Part.END);
    return Arrays.stream(offsets).boxed().toList();
  }
}

package stet.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes; only the longest line is in memory. */
final class DocumentLines {

  /** Longest line that is read, in bytes. */
  static final int LONGEST = 1 << 29;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 20];
  private int from;
  private int to;
  private int end;
  private long number;

  DocumentLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    from = number == 0 ? 0 : Math.min(to + 1, end);
    int searched = from;
    while (true) {
      int newline = indexOfNewline(searched);
      if (newline >= 0) {
        to = newline;
        number++;
        return true;
      }
      searched = end;
      if (from > 0 && (from == end || end == buffer.length)) {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        searched -= from;
        end -= from;
        from = 0;
      }
      if (end == buffer.length) {
        if (buffer.length >= LONGEST) {
          throw new IOException(
              "Line " + (number + 1) + " is longer than " + (LONGEST >> 20) + " MB");
        }
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        to = end;
        number++;
        return from < end;
      }
      end += read;
    }
  }

  private int indexOfNewline(int start) {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The line's number, counted from 1. */
  long number() {
    return number;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }
}

package stet.models;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file whose lines stand in byte order, searched where it lies: nothing is parsed at the
 * start, a look-up reads some twenty lines.
 */
final class SortedLines {
  private final ByteBuffer bytes;

  SortedLines(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The line that begins with this word and a space, if there is one. */
  Optional<String> starting(String word) {
    if (word.isBlank()) { // WordNet's licence stands at the top, on lines that begin with spaces
      return Optional.empty();
    }
    byte[] key = (word + " ").getBytes(StandardCharsets.UTF_8);
    int low = 0; // start of a line
    int high = bytes.limit(); // start of a line, or the end
    while (low < high) {
      int line = lineStart((low + high) >>> 1, low);
      int order = compare(line, key);
      if (order == 0) {
        return Optional.of(lineAt(line));
      }
      if (order < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return Optional.empty();
  }

  /** The line that begins at a place. */
  String lineAt(int start) {
    byte[] line = new byte[lineEnd(start) - start];
    bytes.get(start, line);
    return new String(line, StandardCharsets.UTF_8);
  }

  private int lineStart(int at, int noEarlier) {
    int start = at;
    while (start > noEarlier && bytes.get(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.limit() && bytes.get(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Negative when the line sorts before the key, 0 when it begins with it. */
  private int compare(int line, byte[] key) {
    for (int k = 0; k < key.length; k++) {
      int c = line + k < bytes.limit() ? bytes.get(line + k) : 0;
      if (c != key[k]) {
        return (c & 0xFF) - (key[k] & 0xFF);
      }
    }
    return 0;
  }
}

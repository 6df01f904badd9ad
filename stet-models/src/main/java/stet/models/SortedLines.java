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
  private final int length;

  SortedLines(ByteBuffer bytes) {
    this.bytes = bytes;
    this.length = bytes.limit();
  }

  /** The line that begins with this word and a space, if there is one. */
  Optional<String> starting(String word) {
    int line = find(word);
    return line < 0 ? Optional.empty() : Optional.of(lineAt(line));
  }

  /** Whether there is such a line. */
  boolean holds(String word) {
    return find(word) >= 0;
  }

  // Where the line begins, or -1.
  private int find(String word) {
    if (word.isBlank()) { // WordNet's licence stands at the top, on lines that begin with spaces
      return -1;
    }
    byte[] key = (word + " ").getBytes(StandardCharsets.UTF_8);
    int low = 0; // start of a line
    int high = length; // start of a line, or the end
    while (low < high) {
      int line = lineStart((low + high) >>> 1, low);
      int order = compare(line, key);
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return -1;
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
    while (end < length && bytes.get(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Negative when the line sorts before the key, 0 when it begins with it. */
  private int compare(int line, byte[] key) {
    for (int k = 0; k < key.length; k++) {
      int c = line + k < length ? bytes.get(line + k) : 0;
      if (c != key[k]) {
        return (c & 0xFF) - (key[k] & 0xFF);
      }
    }
    return 0;
  }
}

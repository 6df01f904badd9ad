package stet.models;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file whose lines stand in byte order, searched where it lies: nothing is parsed at the
 * start, a look-up reads some twenty lines.
 */
final class SortedLines {
  private final byte[] bytes;

  SortedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The line that begins with this word and a space, if there is one. */
  Optional<String> starting(String word) {
    if (word.isBlank()) { // WordNet's licence stands at the top, on lines that begin with spaces
      return Optional.empty();
    }
    byte[] key = (word + " ").getBytes(StandardCharsets.UTF_8);
    int low = 0; // start of a line
    int high = bytes.length; // start of a line, or the end
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
    return new String(bytes, start, lineEnd(start) - start, StandardCharsets.UTF_8);
  }

  private int lineStart(int at, int noEarlier) {
    int start = at;
    while (start > noEarlier && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Negative when the line sorts before the key, 0 when it begins with it. */
  private int compare(int line, byte[] key) {
    for (int k = 0; k < key.length; k++) {
      int c = line + k < bytes.length ? bytes[line + k] : 0;
      if (c != key[k]) {
        return (c & 0xFF) - (key[k] & 0xFF);
      }
    }
    return 0;
  }
}

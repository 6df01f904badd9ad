package stet.locate.grams;

import java.util.Arrays;
import java.util.List;
import stet.locate.Rarity;

/** The words of a quotation, made ready to be looked up. One thread at a time. */
final class Quotation {

  /** Words that are looked up; the rest of a longer quotation is not searched. */
  static final int LONGEST = 400;

  private final WordScanner words = new WordScanner();
  private final int[] tokens = new int[LONGEST];
  private final float[] weights = new float[LONGEST];
  private final int[] marks = new int[LONGEST];
  private int size;
  private long all = 1;

  /** Reads the words; their weights are how seldom they stand in these segments, in bits. */
  void read(String quotation, List<Segment> segments) {
    byte[] bytes = Utf8.bytes(quotation);
    words.scan(bytes, 0, bytes.length);
    size = Math.min(LONGEST, words.size());
    all = 1;
    for (Segment segment : segments) {
      all += segment.words();
    }
    for (int i = 0; i < size; i++) {
      tokens[i] = Grams.token(words.hash(i));
      double count = 0;
      for (Segment segment : segments) {
        count += segment.limits().count(segment.magnitude(tokens[i]));
      }
      weights[i] = (float) Math.max(1, bits(all / Math.max(1, count)));
    }
    mark(bytes);
  }

  static double bits(double odds) {
    return Math.log(odds) * 1.4426950408889634;
  }

  // Counts the brackets and ellipses before each word: what lies between them may be an editor's.
  private void mark(byte[] bytes) {
    int count = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      for (; at < words.start(i); at++) {
        byte b = bytes[at];
        if (b == '[' || b == ']' || isEllipsis(bytes, at)) {
          count++;
        }
      }
      marks[i] = count;
      at = words.end(i);
    }
  }

  private static boolean isEllipsis(byte[] bytes, int at) {
    return bytes[at] == '.'
            && at + 1 < bytes.length
            && (bytes[at + 1] == '.'
                || bytes[at + 1] == ' ' && at + 2 < bytes.length && bytes[at + 2] == '.')
        || bytes[at] == (byte) 0xE2
            && at + 2 < bytes.length
            && bytes[at + 1] == (byte) 0x80
            && bytes[at + 2] == (byte) 0xA6;
  }

  int size() {
    return size;
  }

  /** How rare each word is among all. */
  Rarity rarity() {
    return new Rarity(Arrays.copyOf(weights, size), all);
  }

  int[] tokens() {
    return tokens;
  }

  float[] weights() {
    return weights;
  }

  int[] marks() {
    return marks;
  }

  boolean isMarked(int from, int to) {
    return marks[to - 1] > marks[from];
  }

  float weight(int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /** Bytes from the start of one word to that of another. */
  int bytes(int from, int word) {
    return words.start(word) - words.start(from);
  }

  /** Bytes of these words. */
  int length(int from, int to) {
    return words.end(to - 1) - words.start(from);
  }
}

package stet.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tables say about words, as the bits of a number; made to be asked for every word of a text.
 * A hash table with open addressing (Knuth 6.4) over the letters at both ends and in the middle, so
 * that a word need not be read to the end. What was mixed of them is kept in a row of its own:
 * strangers are turned away without a look at any word of the table, and a word of a text can be
 * asked for where it stands, without cutting it out.
 */
public final class WordBits {

  /** Slots for each word. */
  private static final int ROOM = 4;

  /** What was mixed of the word in each slot; 0 where there is none. */
  private final int[] marks;

  private final @Nullable String[] words;
  private final int[] bits;

  /** Leading bits of a mixed number that are no slot. */
  private final int shift;

  private WordBits(int size) {
    this.marks = new int[size];
    this.words = new String[size];
    this.bits = new int[size];
    this.shift = Integer.numberOfLeadingZeros(size) + 1;
  }

  /** The words of a table; what they map to may be any number but 0. */
  public static WordBits of(Map<String, Integer> table) {
    WordBits all = new WordBits(Integer.highestOneBit(Math.max(8, table.size() * ROOM)) << 1);
    table.forEach(all::put);
    return all;
  }

  private void put(String word, int its) {
    int mark = mark(word, 0, word.length());
    int slot = mark >>> shift;
    while (marks[slot] != 0) {
      slot = slot + 1 & marks.length - 1;
    }
    marks[slot] = mark;
    words[slot] = word;
    bits[slot] = its;
  }

  /** The bits of a word; 0 if the table does not hold it. */
  public int of(String word) {
    return of(word, 0, word.length());
  }

  /** The same of a word where it stands in a text. */
  public int of(String text, int from, int to) {
    int mark = mark(text, from, to);
    int slot = mark >>> shift;
    for (int known = marks[slot]; known != 0; known = marks[slot]) {
      if (known == mark && isAt(slot, text, from, to)) {
        return bits[slot];
      }
      slot = slot + 1 & marks.length - 1;
    }
    return 0;
  }

  private boolean isAt(int slot, String text, int from, int to) {
    String word = words[slot];
    return word != null && word.length() == to - from && text.startsWith(word, from);
  }

  /** Never 0. */
  private static int mark(String text, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return 1;
    }
    int mixed = text.charAt(from) * 31 + text.charAt(from + (length >> 1));
    mixed = mixed * 31 + text.charAt(to - 1);
    mixed = mixed * 31 + (length > 2 ? text.charAt(to - 3) : 0);
    mixed = mixed * 31 + length;
    mixed *= 0x9E3779B9; // Fibonacci hashing
    return mixed == 0 ? 1 : mixed;
  }
}

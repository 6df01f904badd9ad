package stet.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tables say about words, as the bits of a number; made to be asked for every word of a text.
 * A hash table with open addressing (Knuth 6.4) over the letters at both ends and in the middle, so
 * that a word need not be read to the end, and most strangers meet an empty slot.
 */
public final class WordBits {

  /** Slots for each word. */
  private static final int ROOM = 4;

  private final @Nullable String[] words;
  private final int[] bits;

  /** Leading bits of a mixed number that are no slot. */
  private final int shift;

  private WordBits(int size) {
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
    int slot = slot(word);
    while (words[slot] != null) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = word;
    bits[slot] = its;
  }

  /** The bits of a word; 0 if the table does not hold it. */
  public int of(String word) {
    int slot = slot(word);
    for (String known = words[slot]; known != null; known = words[slot]) {
      if (known.equals(word)) {
        return bits[slot];
      }
      slot = slot + 1 & words.length - 1;
    }
    return 0;
  }

  private int slot(String word) {
    int length = word.length();
    if (length == 0) {
      return 0;
    }
    int mixed = word.charAt(0) * 31 + word.charAt(length >> 1);
    mixed = mixed * 31 + word.charAt(length - 1);
    mixed = mixed * 31 + (length > 2 ? word.charAt(length - 3) : 0);
    mixed = mixed * 31 + length;
    return mixed * 0x9E3779B9 >>> shift; // Fibonacci hashing
  }
}

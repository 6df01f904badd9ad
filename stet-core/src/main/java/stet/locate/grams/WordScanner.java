package stet.locate.grams;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import stet.text.Folding;
import stet.text.Numbers;

/**
 * The words of a text in UTF-8, as columns: where each begins and ends in the bytes, and a hash of
 * its folded form. It finds the same words as {@link stet.text.Words} and folds them as {@link
 * Folding} does, without making an object for each; a test holds the two together. One thread at a
 * time.
 */
public final class WordScanner {

  private static final int OTHER = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int APOSTROPHE = 3;
  private static final int POINT = 4;
  private static final int BRACKET = 5;
  private static final int SIGN = 6;

  private static final long HASH_STEP = 0x9E3779B97F4A7C15L;

  /** Puts letters of ASCII in lower case, and leaves digits as they are. */
  private static final long LOWER = EightBytes.all(0x20);

  /** Class of each ASCII character. */
  private final byte[] kinds = new byte[128];

  /** The ASCII characters that end a word whatever stands beside them. */
  private final boolean[] ends = new boolean[128];

  /** Folded letter or digit of each byte; 0 for what is none, or beyond ASCII. */
  private final byte[] plain = new byte[256];

  private int[] starts = new int[64];
  private int[] stops = new int[64];
  private int[] hashes = new int[64];
  private int size;

  private byte[] text = new byte[0];
  private int limit;

  /** A scanner with no words yet. */
  public WordScanner() {
    for (char c = 0; c < 128; c++) {
      kinds[c] = (byte) kind(c);
      if (kinds[c] == LETTER || kinds[c] == DIGIT) {
        plain[c] = (byte) Character.toLowerCase(c);
      }
      ends[c] = kinds[c] == OTHER || kinds[c] == SIGN;
    }
  }

  private static int kind(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Folding.isApostrophe(c)) {
      return APOSTROPHE;
    }
    return switch (c) {
      case '.', ',' -> POINT;
      case '[', ']' -> BRACKET;
      case '%', '&', '$' -> SIGN;
      default -> OTHER;
    };
  }

  /** Finds the words of the bytes [from, to); those of an earlier call are forgotten. */
  public void scan(byte[] utf8, int from, int to) {
    text = utf8;
    limit = to;
    size = 0;
    int at = from;
    while (at < to) {
      int b = utf8[at];
      if (plain[b & 0xFF] != 0) {
        at = word(at);
      } else if (b < 0) {
        at = beyondAscii(at);
      } else {
        if (kinds[b] == SIGN) {
          add(at, at + 1, finish(0, b));
        }
        at++;
      }
    }
  }

  // The way nearly all words go: letters and digits of ASCII alone, eight at a time, for the text
  // as for the hash: the length of a word is then no branch that the processor has to guess.
  private int word(int from) {
    byte[] utf8 = text;
    long hash = 0;
    int at = from;
    while (at + 8 <= limit) {
      long eight = EightBytes.at(utf8, at);
      int letters = EightBytes.plainLetters(eight);
      if (letters == 8) {
        hash = mix(hash, eight | LOWER);
        at += 8;
        continue;
      }
      at += letters;
      int shift = letters << 3;
      eight = (eight | LOWER) & (1L << shift) - 1;
      int b = utf8[at];
      if (b >= 0 && (ends[b] || kinds[b] == POINT && kinds[utf8[at - 1]] != DIGIT)) {
        add(from, at, finish(hash, eight));
        return at;
      }
      return word(from, at, hash, eight, shift);
    }
    return word(from, at, hash, 0, 0);
  }

  // From the first character on that may or may not stay inside the word, such as an apostrophe.
  private int word(int from, int next, long hashBefore, long eightBefore, int shiftBefore) {
    byte[] utf8 = text;
    int end = limit;
    long hash = hashBefore;
    long eight = eightBefore;
    int shift = shiftBefore;
    boolean comma = false;
    int at = next;
    while (at < end) {
      int letter = plain[utf8[at] & 0xFF];
      int length = 1;
      if (letter == 0) {
        int b = utf8[at];
        if (b < 0) {
          if (!isCurlyBetweenLetters(at, from)) {
            return goesOn(at) ? slowWord(from) : done(from, at, finish(hash, eight), comma);
          }
          letter = '\'';
          length = 3;
        } else {
          if (!joins(kinds[b], at, utf8[at - 1])) {
            break;
          }
          if (utf8[at + 1] < 0) {
            return slowWord(from);
          }
          at++;
          if (kinds[b] == BRACKET) {
            continue;
          }
          comma |= b == ',';
          letter = kinds[b] == APOSTROPHE ? '\'' : b;
          length = 0;
        }
      }
      at += length;
      eight |= (long) letter << shift;
      shift += 8;
      if (shift == 64) {
        hash = mix(hash, eight);
        eight = 0;
        shift = 0;
      }
    }
    return done(from, at, finish(hash, eight), comma);
  }

  private boolean goesOn(int at) {
    return Utf8.isWordPart(Utf8.codePoint(text, at, limit))
        || Utf8.joins(text, at, limit, text[at - 1]);
  }

  private int done(int from, int end, int hash, boolean comma) {
    boolean grouped = comma && kinds[text[from]] == DIGIT;
    add(from, end, grouped ? grouped(from, end) : hash);
    return end;
  }

  private int grouped(int from, int end) {
    String word = new String(text, from, end - from, StandardCharsets.UTF_8);
    return hash(Numbers.withoutGroups(word));
  }

  // ’ and ‘ between a letter or digit and an ASCII letter.
  private boolean isCurlyBetweenLetters(int at, int from) {
    if (at + 3 >= limit || text[at + 1] != (byte) 0x80 || at == from) {
      return false;
    }
    if (text[at] != (byte) 0xE2) {
      return false;
    }
    int glyph = text[at + 2];
    int next = text[at + 3];
    int previous = text[at - 1];
    return (glyph == (byte) 0x99 || glyph == (byte) 0x98)
        && next >= 0
        && kinds[next] == LETTER
        && previous >= 0
        && (kinds[previous] == LETTER || kinds[previous] == DIGIT);
  }

  private boolean joins(int kind, int at, byte previous) {
    if (at + 1 >= limit) {
      return false;
    }
    int next = text[at + 1];
    if (previous < 0 || next < 0) {
      return Utf8.joins(text, at, limit, Utf8.before(text, at));
    }
    return switch (kind) {
      case APOSTROPHE ->
          (kinds[previous] == LETTER || kinds[previous] == DIGIT) && kinds[next] == LETTER;
      case POINT -> kinds[previous] == DIGIT && kinds[next] == DIGIT;
      case BRACKET -> kinds[previous] == LETTER && kinds[next] == LETTER;
      default -> false;
    };
  }

  private int beyondAscii(int at) {
    int c = Utf8.codePoint(text, at, limit);
    if (c == '€' || c == '£') {
      int end = at + Utf8.length(c);
      add(at, end, hash(String.valueOf((char) c)));
      return end;
    }
    return Character.isLetterOrDigit(c) ? slowWord(at) : at + Utf8.length(c);
  }

  private int slowWord(int from) {
    int end = Utf8.wordEnd(text, from, limit);
    String word = Utf8.string(text, from, end);
    boolean figure = Character.isDigit(word.charAt(0)) && word.indexOf(',') > 0;
    add(from, end, hash(figure ? Numbers.withoutGroups(word) : Folding.word(word)));
    return end;
  }

  private static int hash(String form) {
    byte[] bytes = Utf8.bytes(form);
    long hash = 0;
    long eight = 0;
    for (int i = 0; i < bytes.length; i++) {
      eight |= (bytes[i] & 0xFFL) << (i & 7) * 8;
      if ((i & 7) == 7) {
        hash = mix(hash, eight);
        eight = 0;
      }
    }
    return finish(hash, eight);
  }

  private static long mix(long hash, long eight) {
    long mixed = (hash ^ eight) * HASH_STEP;
    return mixed ^ mixed >>> 29;
  }

  // The last letters must reach the upper bits as well as the first ones did.
  private static int finish(long hash, long eight) {
    long mixed = mix(hash, eight) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32);
  }

  private void add(int start, int end, int hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      stops = Arrays.copyOf(stops, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    stops[size] = end;
    hashes[size++] = hash;
  }

  /** Number of words found. */
  public int size() {
    return size;
  }

  /** The byte at which this word begins. */
  public int start(int word) {
    return starts[word];
  }

  /** The byte after this word. */
  public int end(int word) {
    return stops[word];
  }

  /** A hash of the word's folded form: 32 bits, all of them mixed. */
  public int hash(int word) {
    return hashes[word];
  }
}

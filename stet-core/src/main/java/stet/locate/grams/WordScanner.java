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

  private static final int HASH_START = 0x811C9DC5;
  private static final int HASH_STEP = 0x9E3779B1;

  /** Class and folded letter of each ASCII character. */
  private final byte[] kinds = new byte[128];

  private final byte[] folded = new byte[128];

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] hashes = new int[64];
  private int size;

  private byte[] text = new byte[0];
  private int limit;

  /** A scanner with no words yet. */
  public WordScanner() {
    for (char c = 0; c < 128; c++) {
      kinds[c] = (byte) kind(c);
      folded[c] = (byte) (Folding.isApostrophe(c) ? '\'' : Character.toLowerCase(c));
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
      if (b >= 0) {
        int kind = kinds[b];
        if (kind == LETTER || kind == DIGIT) {
          at = word(at);
        } else {
          if (kind == SIGN) {
            add(at, at + 1, finish((HASH_START ^ b) * HASH_STEP));
          }
          at++;
        }
      } else {
        at = beyondAscii(at);
      }
    }
  }

  // The way nearly all words go: letters and digits of ASCII, with an apostrophe of any glyph.
  private int word(int from) {
    byte[] utf8 = text;
    int hash = HASH_START;
    int at = from;
    boolean comma = false;
    int end = limit;
    while (at < end) {
      int b = utf8[at];
      if (b < 0) {
        if (b == (byte) 0xE2 && isCurlyBetweenLetters(at, from)) {
          hash = (hash ^ '\'') * HASH_STEP;
          at += 3;
          continue;
        }
        boolean goesOn =
            Utf8.isWordPart(Utf8.codePoint(utf8, at, end))
                || Utf8.joins(utf8, at, end, utf8[at - 1]);
        return goesOn ? slowWord(from) : done(from, at, hash, comma);
      }
      int kind = kinds[b];
      if (kind > DIGIT || kind == OTHER) {
        if (kind == OTHER || kind == SIGN || !joins(kind, at, utf8[at - 1])) {
          break;
        }
        if (utf8[at + 1] < 0) {
          return slowWord(from);
        }
        comma |= b == ',';
        if (kind == BRACKET) {
          at++;
          continue;
        }
      }
      hash = (hash ^ folded[b]) * HASH_STEP;
      at++;
    }
    return done(from, at, hash, comma);
  }

  private int done(int from, int end, int hash, boolean comma) {
    boolean grouped = comma && kinds[text[from]] == DIGIT;
    add(from, end, grouped ? grouped(from, end) : finish(hash));
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
      add(at, end, finish((HASH_START ^ c) * HASH_STEP));
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
    int hash = HASH_START;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * HASH_STEP;
    }
    return finish(hash);
  }

  // The last letters must reach the upper bits as well as the first ones did.
  private static int finish(int hash) {
    int mixed = hash ^ hash >>> 16;
    mixed *= 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    mixed *= 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  private void add(int start, int end, int hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
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
    return ends[word];
  }

  /** A hash of the word's folded form: 32 bits, all of them mixed. */
  public int hash(int word) {
    return hashes[word];
  }
}

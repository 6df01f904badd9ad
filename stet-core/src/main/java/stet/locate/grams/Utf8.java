package stet.locate.grams;

import java.nio.charset.StandardCharsets;
import stet.text.Folding;

/**
 * UTF-8 read character by character. Half a surrogate pair, which a text may hold though no charset
 * allows it, is kept as three bytes, so that offsets stay true.
 */
public final class Utf8 {

  private Utf8() {}

  /** The character at this byte; the bytes are whole. */
  static int codePoint(byte[] text, int at, int limit) {
    int b = text[at];
    if (b >= 0) {
      return b;
    }
    if (b < (byte) 0xE0 && at + 1 < limit) {
      return (b & 0x1F) << 6 | text[at + 1] & 0x3F;
    }
    if (b < (byte) 0xF0 && at + 2 < limit) {
      return (b & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | text[at + 2] & 0x3F;
    }
    if (at + 3 < limit) {
      return (b & 0x07) << 18
          | (text[at + 1] & 0x3F) << 12
          | (text[at + 2] & 0x3F) << 6
          | text[at + 3] & 0x3F;
    }
    return 0xFFFD;
  }

  /** The character that ends before this byte. */
  static int before(byte[] text, int at) {
    int start = at - 1;
    while (start > 0 && (text[start] & 0xC0) == 0x80) {
      start--;
    }
    return codePoint(text, start, at);
  }

  /** Bytes of a character. */
  static int length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xAD;
  }

  /** Where the word that begins here ends; the rules are those of {@link stet.text.Words}. */
  static int wordEnd(byte[] text, int from, int limit) {
    int first = codePoint(text, from, limit);
    int at = from + length(first);
    if (isUnspaced(first)) {
      return at;
    }
    int previous = first;
    while (at < limit) {
      int c = codePoint(text, at, limit);
      if (isUnspaced(c) || !(isWordPart(c) || joins(text, at, limit, previous))) {
        break;
      }
      previous = c;
      at += length(c);
    }
    return at;
  }

  /** Whether the character here stays inside a word though it is no letter. */
  static boolean joins(byte[] text, int at, int limit, int previous) {
    int c = codePoint(text, at, limit);
    int after = at + length(c);
    if (c > 0xFFFF || after >= limit) {
      return false;
    }
    int next = codePoint(text, after, limit);
    if (Folding.isApostrophe((char) c)) {
      return Character.isLetterOrDigit(previous) && next <= 0xFFFF && Character.isLetter(next);
    }
    if (c == '.' || c == ',') {
      return Character.isDigit(previous) && next <= 0xFFFF && Character.isDigit(next);
    }
    return (c == '[' || c == ']')
        && Character.isLetter(previous)
        && next <= 0xFFFF
        && Character.isLetter(next);
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }

  /** The bytes [from, to) as text. */
  public static String string(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= 0) {
      at++;
    }
    if (at == to) {
      return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }
    StringBuilder out = new StringBuilder(to - from);
    at = from;
    while (at < to) {
      int c = codePoint(text, at, to);
      out.appendCodePoint(c);
      at += length(c);
    }
    return out.toString();
  }

  /** How many UTF-16 units the bytes [from, to) are. */
  public static int units(byte[] text, int from, int to) {
    int units = 0;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      units += 8 + EightBytes.unitsLessBytes(EightBytes.at(text, at));
    }
    for (; at < to; at++) {
      int b = text[at];
      units += (b & 0xC0) == 0x80 ? 0 : b < -16 || b >= 0 ? 1 : 2;
    }
    return units;
  }

  /** The text as bytes, in the same way. */
  public static byte[] bytes(CharSequence text) {
    byte[] out = new byte[text.length() * 3];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c) - 1;
      size = put(out, size, c);
    }
    return java.util.Arrays.copyOf(out, size);
  }

  /** Writes one character, and answers where the next one goes. */
  public static int put(byte[] out, int at, int c) {
    int size = at;
    if (c < 0x80) {
      out[size++] = (byte) c;
    } else if (c < 0x800) {
      out[size++] = (byte) (0xC0 | c >> 6);
      out[size++] = (byte) (0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      out[size++] = (byte) (0xE0 | c >> 12);
      out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      out[size++] = (byte) (0x80 | c & 0x3F);
    } else {
      out[size++] = (byte) (0xF0 | c >> 18);
      out[size++] = (byte) (0x80 | c >> 12 & 0x3F);
      out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      out[size++] = (byte) (0x80 | c & 0x3F);
    }
    return size;
  }
}

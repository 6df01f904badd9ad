package stet.text;

import java.text.Normalizer;

/**
 * The declared folding: what Stet calls the same letters. Version 2: NFC; quotation-mark, dash,
 * ellipsis and space glyphs; ligatures of print (ﬁ); soft hyphens; diacritics; upper and lower case
 * (the judge looks at case again). Bidi controls, zero-width characters and look-alike letters of
 * another script are never folded.
 */
public final class Folding {

  /** Version of these rules; a new rule makes a new version. */
  public static final int VERSION = 2;

  private static final char SOFT_HYPHEN = '\u00AD';

  private Folding() {}

  /** The folded form of one word. */
  public static String word(CharSequence word) {
    int length = word.length();
    boolean plain = true;
    for (int i = 0; i < length && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (plain) {
      return word.toString();
    }
    StringBuilder out = new StringBuilder(length);
    boolean ascii = true;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c == SOFT_HYPHEN || c == '[' || c == ']') {
        continue;
      }
      char folded = isApostrophe(c) ? '\'' : Character.toLowerCase(c);
      ascii &= folded < 0x80;
      out.append(folded);
    }
    return ascii ? out.toString() : withoutDiacritics(out.toString());
  }

  /** Whether the character is one of the glyphs used as an apostrophe. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '＇' || c == '`' || c == '´';
  }

  /** Whether the character is one of the glyphs used as a hyphen inside a word. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '﹣' || c == '－';
  }

  /**
   * Whether the character changes how text is shown without being seen: it is shown, not folded.
   */
  public static boolean isInvisible(int c) {
    return c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c == 0x061C
        || c == 0xFEFF;
  }

  private static String withoutDiacritics(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK && !belongsToLetter(decomposed, i)) {
        continue;
      }
      switch (c) {
        case 'ﬀ' -> out.append("ff");
        case 'ﬁ' -> out.append("fi");
        case 'ﬂ' -> out.append("fl");
        case 'ﬃ' -> out.append("ffi");
        case 'ﬄ' -> out.append("ffl");
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'œ' -> out.append("oe");
        case 'ø' -> out.append('o');
        case 'ł' -> out.append('l');
        case 'ı' -> out.append('i');
        default -> out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  // й and ї are letters of their own, and a vowel sign of an Indic script is not an accent.
  private static boolean belongsToLetter(String text, int mark) {
    if (mark == 0) {
      return false;
    }
    char base = text.charAt(mark - 1);
    char c = text.charAt(mark);
    return base == 'и' && c == '\u0306'
        || base == 'і' && c == '\u0308'
        || c >= 0x0900 && c <= 0x1CFF;
  }
}

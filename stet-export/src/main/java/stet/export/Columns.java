package stet.export;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * How many terminal columns a text takes: two for East Asian letters and emoji, none for marks that
 * sit on the letter before. After Unicode's report 11, by blocks.
 */
final class Columns {

  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.BOPOMOFO,
          UnicodeBlock.HANGUL_SYLLABLES,
          UnicodeBlock.HANGUL_JAMO,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
          UnicodeBlock.EMOTICONS,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
          UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
          UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS);

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  /** Whether a line may break beside this character, as it may in texts written without spaces. */
  static boolean wide(int codePoint) {
    boolean fullWidthForm =
        (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return fullWidthForm || (block != null && WIDE.contains(block));
  }
}

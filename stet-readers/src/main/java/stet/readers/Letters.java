package stet.readers;

/** Questions about single characters that readers ask. */
final class Letters {

  private Letters() {}

  /** Spaces of every width, tabs and line ends; not the zero-width ones, which stay visible. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Signs of scripts that set no spaces between words: a line of them may break anywhere. */
  static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
  }

  /** A control character that must not stand in a text people read; tab and line ends are not. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0);
  }

  /** Ends a line as a line feed does. */
  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}

package stet.models;

/**
 * The kinds of character that BERT's tokenizer tells apart. Source: Devlin et al., tokenization.py
 * (2018).
 */
final class BertCharacters {
  private BertCharacters() {}

  /**
   * Characters that the tokenizer drops: control and format characters, U+FFFD, lone surrogates.
   */
  static boolean isRemoved(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  /** Characters between words. */
  static boolean isWhitespace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  /**
   * Characters that are a word of their own; all ASCII signs count, {@code $} and {@code ^} too.
   */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Chinese characters stand alone; Hangul and Kana do not. The reference's blocks. */
  static boolean isChinese(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x2A6DF
        || c >= 0x2A700 && c <= 0x2CEAF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }
}

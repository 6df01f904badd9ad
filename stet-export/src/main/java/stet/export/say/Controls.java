package stet.export.say;

import java.util.Optional;

/**
 * Characters that change how a text looks without being seen: bidirectional controls, zero-width
 * characters, terminal escapes. Stet shows each by a labelled symbol, so that nobody is misled by a
 * text that reads otherwise than it is.
 */
public final class Controls {

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Controls() {}

  /** The label of the character at a place, or empty where it may stand as it is. */
  public static Optional<String> label(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c < '\u007F') {
      return Optional.empty();
    }
    if ((c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) && joinsLetters(text, at)) {
      return Optional.empty();
    }
    return name(c);
  }

  /** The label of a character wherever it stands. */
  public static Optional<String> name(char c) {
    return Optional.ofNullable(
        switch (c) {
          case '\t', '\n' -> null;
          case '\u061C' -> "ALM";
          case '\u200B' -> "ZWSP";
          case ZERO_WIDTH_NON_JOINER -> "ZWNJ";
          case ZERO_WIDTH_JOINER -> "ZWJ";
          case '\u200E' -> "LRM";
          case '\u200F' -> "RLM";
          case '\u202A' -> "LRE";
          case '\u202B' -> "RLE";
          case '\u202C' -> "PDF";
          case '\u202D' -> "LRO";
          case '\u202E' -> "RLO";
          case '\u2060' -> "WJ";
          case '\u2066' -> "LRI";
          case '\u2067' -> "RLI";
          case '\u2068' -> "FSI";
          case '\u2069' -> "PDI";
          case '\uFEFF' -> "BOM";
          case '\u2028' -> "LSEP";
          case '\u2029' -> "PSEP";
          default -> Character.isISOControl(c) ? "U+%04X".formatted((int) c) : null;
        });
  }

  /** The text with a label in angle brackets for every character that cannot be seen. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String label = label(text, i).orElse("");
      if (label.isEmpty()) {
        shown.append(text.charAt(i));
      } else {
        shown.append('<').append(label).append('>');
      }
    }
    return shown.toString();
  }

  /** Whether a text holds letters of a script that runs from right to left. */
  public static boolean rightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(direction ->
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** The text between Unicode's isolating marks, so that it cannot reorder what surrounds it. */
  public static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }

  /**
   * Persian, Indic scripts and emoji need joiners between their letters: there they are no trick.
   */
  private static boolean joinsLetters(CharSequence text, int at) {
    if (at == 0) {
      return false;
    }
    int before = Character.codePointBefore(text, at);
    return switch (Character.UnicodeScript.of(before)) {
      case LATIN, GREEK, CYRILLIC, HEBREW -> false;
      default -> !Character.isWhitespace(before) && before > 0x7F;
    };
  }
}

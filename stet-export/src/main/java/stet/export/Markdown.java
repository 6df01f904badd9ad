package stet.export;

import stet.export.say.Controls;

/** Text as Markdown that says exactly this text: nothing in it is taken for markup or a link. */
final class Markdown {

  private Markdown() {}

  /** Words of a document or of Stet, on one line. */
  static String text(String text) {
    String shown = Controls.shown(text);
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    boolean first = true;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isWhitespace(c)) {
        boolean open = escaped.isEmpty() || escaped.charAt(escaped.length() - 1) != ' ';
        escaped.append(open ? " " : "");
        continue;
      }
      if (special(shown, i, first)) {
        escaped.append('\\');
      }
      escaped.append(c);
      first = false;
    }
    return Controls.rightToLeft(text) ? Controls.isolated(escaped.toString()) : escaped.toString();
  }

  /**
   * Whether CommonMark, or GitHub's additions to it, could take the sign for the beginning of
   * something. Signs that can begin nothing where they stand are left bare, so that the file reads
   * well as it is.
   */
  private static boolean special(String text, int at, boolean first) {
    return switch (text.charAt(at)) {
      case '\\', '`', '*', '_', '[', ']', '<', '>', '~', '|', '&', '@', '!', '{', '}' -> true;
      case '-', '+', '=', '#' -> first;
      case '.' -> text.startsWith("www", Math.max(0, at - 3)) || onlyDigitsBefore(text, at);
      case ')' -> onlyDigitsBefore(text, at);
      case ':' -> text.startsWith("//", at + 1);
      default -> false;
    };
  }

  /** An ordered list begins with up to nine digits. */
  private static boolean onlyDigitsBefore(String text, int at) {
    String before = text.substring(Math.max(0, at - 10), at).strip();
    return at <= 10 && before.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

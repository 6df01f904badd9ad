package stet.segment;

import java.util.Locale;
import stet.text.Span;

/**
 * Words at the beginning of a line that may say who speaks.
 *
 * @param line number of the line
 * @param shape how it is set off from what is said
 * @param span where it stands, without its colon
 * @param key the same for all spellings of one label: letters and digits, in lower case, without
 *     brackets and without the role behind the comma of "NORA QUIST, ANCHOR"
 * @param textStart where the words that are said begin; the line's end when they follow below
 */
record Label(int line, Shape shape, Span span, String printed, String key, int textStart) {

  /** How a label is set off. */
  enum Shape {
    /** A colon: {@code MS. HADLEY:}. */
    COLON,
    /** A letter and a gap: {@code Q Hello.} */
    GAP,
    /** A letter or word and a dash: {@code R - Non.} */
    DASH,
    /** Nothing but a line of its own. */
    ALONE
  }

  /** Code units between the label and the words. */
  int gap() {
    return textStart - span.end();
  }

  /** The label without what stands in brackets: "Anna Lee (AL)" is "Anna Lee". */
  String bare() {
    return bare(printed);
  }

  static String bare(String printed) {
    StringBuilder bare = new StringBuilder(printed.length());
    int depth = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && c == '|') {
        break;
      } else if (depth == 0 && c != '*') {
        bare.append(c);
      }
    }
    return bare.toString().strip();
  }

  /** What is in the first pair of brackets; empty when there is none. */
  String bracketed() {
    int open = printed.indexOf('(');
    int close = printed.indexOf(')', open + 1);
    return open >= 0 && close > open ? printed.substring(open + 1, close).strip() : "";
  }

  static Label of(int line, Shape shape, Span span, String printed, int textStart) {
    String bare = bare(printed);
    int comma = bare.indexOf(',');
    String key = key(comma > 0 ? bare.substring(0, comma) : bare);
    return new Label(line, shape, span, printed, key, textStart);
  }

  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  boolean isCapitals() {
    return bare().codePoints().noneMatch(Character::isLowerCase)
        && bare().codePoints().anyMatch(Character::isUpperCase);
  }
}

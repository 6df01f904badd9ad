package stet.readers;

/**
 * Decides whether a line break stands inside a sentence, where a program broke the line, or between
 * two things: paragraphs, list items, speakers. Joining a speaker to the answer before is the worse
 * mistake, so every sign of a new thing counts.
 */
final class LineBreaks {

  /** A line this short, all in capitalised words, is a name, a place or a heading. */
  private static final int SHORT = 60;

  /** Without a known width, a line must be this long to be the broken beginning of a sentence. */
  private static final int MIN_SENTENCE = 30;

  private final WrapWidth width;

  LineBreaks(WrapWidth width) {
    this.width = width;
  }

  /** Whether a plain line break here was made by a program or a hand that ran out of width. */
  boolean isWrap(String line, String next) {
    if (opensNewThing(line, next)) {
      return false;
    }
    if (width.isFull(line, next)) {
      return true;
    }
    boolean goesOn = !endsSentence(line) && startsLow(next);
    if (width.isKnown()) {
      return goesOn || (width.isNearlyFull(line, next) && !endsSentence(line));
    }
    return goesOn && line.strip().length() >= MIN_SENTENCE;
  }

  /**
   * Whether a break that the page orders ({@code <br>}, two spaces at the end) still stands inside
   * a sentence: pages order breaks to shape a headline, and old ones at every line.
   *
   * @param openQuotation whether a quotation mark opened before is not closed yet
   */
  boolean isShape(String line, String next, boolean openQuotation) {
    if (opensNewThing(line, next)) {
      return false;
    }
    if (startsLow(next) || openQuotation) {
      return true;
    }
    if (width.isFull(line, next)) {
      return true;
    }
    return !endsSentence(line) && !endsMarkup(line) && !isTitleLike(line);
  }

  private boolean opensNewThing(String line, String next) {
    if (Labels.opensSurely(next) || opensBullet(next)) {
      return true;
    }
    boolean likely = endsSentence(line) || !width.isFull(line, next);
    return likely && (Labels.opens(next) || opensDashOrNumber(next));
  }

  /** Whether the line has come to an end: a stop, a cut-off dash, a closing bracket or mark. */
  static boolean endsSentence(String line) {
    int i = line.length() - 1;
    while (i >= 0 && (Letters.isSpace(line.charAt(i)) || isCloser(line.charAt(i)))) {
      i--;
    }
    return i < 0
        || ".!?:;\u2026\u2014\u3002\uFF01\uFF1F\u061F\u06D4\u0964".indexOf(line.charAt(i)) >= 0;
  }

  private static boolean isCloser(char c) {
    return ")]\"'\u2019\u201D\u00BB\u201C\u203A*_".indexOf(c) >= 0;
  }

  private static boolean endsMarkup(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() || ")*_]>".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  static boolean startsLow(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
      if (!Letters.isSpace(c) && "(\"'\u2018\u201C\u00AB*_[\\".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Short, and every longer word begins with a capital: "Reading Hall, Old Town". */
  private static boolean isTitleLike(String line) {
    String stripped = line.strip();
    if (stripped.length() > SHORT) {
      return false;
    }
    boolean inWord = false;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (!inWord && Character.isLowerCase(c) && wordLength(stripped, i) > 3) {
        return false;
      }
      inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
    }
    return true;
  }

  private static int wordLength(String line, int from) {
    int end = from;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /** A sign that only lists begin with. */
  static boolean opensBullet(String line) {
    String s = line.strip();
    return s.length() > 1
        && "*+\u2022\u00B7\u25AA\u2023\u25CF\u25E6".indexOf(s.charAt(0)) >= 0
        && Letters.isSpace(s.charAt(1));
  }

  /** A dash or a number with its sign: a list, a speaker in Spanish or Russian, or just prose. */
  static boolean opensDashOrNumber(String line) {
    String s = line.strip();
    if (s.length() < 2) {
      return false;
    }
    char first = s.charAt(0);
    if ("\u2013\u2014\u2015".indexOf(first) >= 0) {
      return true;
    }
    if (first == '-') {
      return Letters.isSpace(s.charAt(1));
    }
    int digits = 0;
    while (digits < s.length() && digits < 4 && Character.isDigit(s.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits + 1 < s.length()
        && ".)".indexOf(s.charAt(digits)) >= 0
        && Letters.isSpace(s.charAt(digits + 1));
  }

  /** What stands between two joined lines: nothing in scripts that know no spaces. */
  static String glue(String line, String next) {
    String a = line.strip();
    String b = next.strip();
    boolean unspaced =
        !a.isEmpty()
            && !b.isEmpty()
            && Letters.isUnspaced(a.codePointBefore(a.length()))
            && Letters.isUnspaced(b.codePointAt(0));
    return unspaced ? "" : " ";
  }

  /** How far the quotation marks of this stretch are from being closed; 0 or less is closed. */
  static int openQuotations(CharSequence text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\u201C' || c == '\u00AB') {
        open++;
      } else if ((c == '\u201D' || c == '\u00BB') && open > 0) {
        open--;
      }
    }
    return open;
  }
}

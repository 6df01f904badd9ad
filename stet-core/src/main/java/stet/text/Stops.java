package stet.text;

/** The characters that end sentences, and those that cling to such an end. */
final class Stops {

  private static final String STOPS = ".!?…‼⁇⁈⁉。！？｡．।॥؟۔։።၊။";
  private static final String WIDE = "。！？｡．";
  private static final String CLOSERS = "\"'”’»›)]}」』】》〉）］｝";
  private static final String OPENERS = "\"'“‘„‚«‹»›([{「『【《〈（［¿¡*_";
  private static final String DASHES = "-–—―";

  private Stops() {}

  /** Whether a character is neither a stop nor a line's end, as nearly all are; rarely wrong. */
  static boolean isPlain(char c) {
    return c > '?' && c < 0x80 || c == ' ';
  }

  static boolean isStop(char c) {
    return c < 0x80 ? isLatinStop(c) : STOPS.indexOf(c) >= 0; // asked for every character
  }

  /** Full-width stops, which need no space after them. */
  static boolean isWide(char c) {
    return WIDE.indexOf(c) >= 0;
  }

  static boolean isLatinStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  static boolean isUncased(int letter) {
    return !Character.isUpperCase(letter) && !Character.isLowerCase(letter);
  }

  static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '№' || c == '’';
  }

  /** After a run of stops, spaced ones (". . .") included. */
  static int after(String text, int at, int end) {
    int to = at + 1;
    while (to < end) {
      if (isStop(text.charAt(to))) {
        to++;
      } else if (to + 1 < end && text.charAt(to) == ' ' && text.charAt(to + 1) == '.') {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  /** After the closing marks, brackets and note numbers ("[12]") that belong to the sentence. */
  static int afterClosers(String text, int at, int end) {
    int to = at;
    while (to < end) {
      char c = text.charAt(to);
      int note = afterNote(text, to, end);
      if (note > to) {
        to = note;
      } else if (isCloser(text, to, end)) {
        to++;
      } else if (isSpace(c)
          && to + 1 < end
          && text.charAt(to + 1) == '»'
          && free(text, to + 2, end)) {
        to += 2; // French: « ... . »
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isCloser(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '“' || c == '‘' || c == '«' || c == '‹' || c == '"' || c == '\'') {
      return free(text, at + 1, end); // German „...“, »...«, and straight marks
    }
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether no word begins here. */
  private static boolean free(String text, int at, int end) {
    return at >= end || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static int afterNote(String text, int at, int end) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int to = at + 1;
    while (to < end && to - at < 5 && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to > at + 1 && to < end && text.charAt(to) == ']' ? to + 1 : at;
  }

  /** After opening marks, brackets, dashes and the space among them: where a word begins. */
  static int afterOpeners(String text, int at, int end) {
    int to = at;
    while (to < end
        && !endsLine(text.charAt(to))
        && (isOpener(text.charAt(to))
            || DASHES.indexOf(text.charAt(to)) >= 0
            || isSpace(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  static boolean hasDash(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (DASHES.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

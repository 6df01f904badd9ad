package stet.readers;

import java.util.List;

/**
 * The width at which the lines of a text were broken, if they were: mailers and converters break at
 * 60 to 100 letters, and every line but a paragraph's last is as full as its words allow.
 *
 * @param columns 0 when lines end where paragraphs end
 */
record WrapWidth(int columns) {

  /** One line in fifty may be longer: a pasted line. */
  private static final int ONE_IN = 50;

  private static final int NARROWEST = 30;
  private static final int WIDEST = 132;

  /** Fewer lines prove nothing. */
  private static final int MIN_LINES = 5;

  static WrapWidth none() {
    return new WrapWidth(0);
  }

  /** Looks at the lines of a whole text; blank ones part paragraphs. */
  static WrapWidth of(List<String> lines) {
    int[] widths =
        lines.stream().filter(WrapWidth::canBreak).mapToInt(WrapWidth::width).sorted().toArray();
    if (widths.length < MIN_LINES) {
      return none();
    }
    int columns = widths[widths.length - 1 - widths.length / ONE_IN];
    if (columns < NARROWEST || columns > WIDEST) {
      return none();
    }
    WrapWidth candidate = new WrapWidth(columns);
    int inner = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1);
      if (!lines.get(i).isBlank() && !next.isBlank() && !Labels.opens(next)) {
        inner++;
        full += candidate.isNearlyFull(lines.get(i), next) ? 1 : 0;
      }
    }
    return inner > 0 && full * 2 >= inner ? candidate : none();
  }

  boolean isKnown() {
    return columns > 0;
  }

  /** Whether the next line's first word would not have fitted on this line. */
  boolean isFull(String line, String next) {
    return isKnown() && width(line) + 1 + firstWord(next) > columns;
  }

  /** The same, give or take an eighth of the width: people break lines by eye. */
  boolean isNearlyFull(String line, String next) {
    return isKnown() && width(line) + 1 + firstWord(next) > columns - columns / 8;
  }

  /** A line of one word could not have been broken, however long. */
  private static boolean canBreak(String line) {
    String stripped = line.strip();
    return stripped.length() > firstWord(stripped);
  }

  private static int width(String line) {
    int end = line.length();
    while (end > 0 && Letters.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.codePointCount(0, end);
  }

  /** A no-break space is no place to break, so the words around it count as one. */
  private static int firstWord(String line) {
    int start = 0;
    while (start < line.length() && Letters.isSpace(line.charAt(start))) {
      start++;
    }
    if (start < line.length() && Letters.isUnspaced(line.codePointAt(start))) {
      return 1;
    }
    int end = start;
    while (end < line.length()
        && line.charAt(end) != ' '
        && line.charAt(end) != '\t'
        && !Letters.isUnspaced(line.codePointAt(end))) {
      end++;
    }
    return end - start;
  }
}

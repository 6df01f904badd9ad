package stet.judge.compare;

import stet.locate.IndexedSource;
import stet.text.Folding;
import stet.text.Words;

/** What stands between two neighbouring words on either side: commas, hyphens, inner marks. */
final class Separators {

  /** Longer ones hold more than signs. */
  private static final int LONGEST = 8;

  private Separators() {}

  /**
   * The house-style rule that speaks of the difference before word i of the quotation and word j of
   * the source: "punctuation", "compounds" or "inner-marks"; empty where there is none.
   */
  static String differ(Words words, int i, IndexedSource source, int j) {
    if (i == 0 || j == 0) {
      return "";
    }
    int from = words.end(i - 1);
    int length = words.start(i) - from;
    int thereFrom = source.end(j - 1);
    int thereLength = source.start(j) - thereFrom;
    String text = source.source().text();
    boolean same =
        length == thereLength && words.text().regionMatches(from, text, thereFrom, length);
    if (same || length > LONGEST || thereLength > LONGEST) {
      return "";
    }
    String here = words.text().substring(from, from + length);
    String there = text.substring(thereFrom, thereFrom + thereLength);
    if (hasLetter(here) || hasLetter(there)) {
      return "";
    }
    String said = bare(here, false);
    String found = bare(there, false);
    if (said.equals(found)) {
      return "";
    }
    if (bare(here, true).equals(bare(there, true))) {
      return "inner-marks";
    }
    return said.equals("-") || found.equals("-") ? "compounds" : "punctuation";
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  // Spaces go, dashes become one dash, dots an ellipsis makes become one sign; marks go if asked.
  private static String bare(String text, boolean withoutMarks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = "\"“”„«»‹›".indexOf(c) >= 0 || Folding.isApostrophe(c);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Folding.isInvisible(c)
          || mark && withoutMarks) {
        continue;
      }
      if (mark) {
        out.append("\"“”„«»".indexOf(c) >= 0 ? '"' : '\'');
      } else if (Folding.isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '−') {
        out.append('-');
      } else {
        out.append(c == '…' ? "..." : String.valueOf(c));
      }
    }
    return out.toString();
  }
}

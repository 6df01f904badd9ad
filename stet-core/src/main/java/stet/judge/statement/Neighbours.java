package stet.judge.statement;

/** What stands beside a word of a claim and beside a word of a passage: the same, or not. */
public final class Neighbours {

  /** Words of an office and a given name in front of a surname. */
  private static final int TITLE = 6;

  private Neighbours() {}

  /**
   * Whether one of the claim's own words stands beside this unit, and its like beside that word.
   */
  static boolean besideSame(Match match, int unit, int word, int most) {
    int mine = match.units().get(unit).word();
    for (int v = 0; v < match.units().size(); v++) {
      boolean beside =
          v != unit
              && match.units().get(v).own()
              && Math.abs(match.units().get(v).word() - mine) <= most
              && match.places(v).stream().anyMatch(p -> Math.abs(p - word) <= most);
      if (beside) {
        return true;
      }
    }
    return false;
  }

  /** Number of content words right before both words that are the same: Secretary of State. */
  static int sameBefore(Match match, int unit, int word) {
    Line claim = match.claim();
    Line line = match.line();
    int here = match.units().get(unit).word();
    int same = 0;
    int i = here - 1;
    int j = word - 1;
    while (i >= 0 && j >= 0 && here - i <= TITLE && word - j <= TITLE) {
      if (claim.form(i).equals(line.form(j))) {
        same++;
        i--;
        j--;
      } else if (line.isCapital(j) && line.form(j).length() <= 2 || claim.isCapital(i)) {
        // initials and given names stand between an office and a surname
        boolean mine = claim.isCapital(i);
        i -= mine ? 1 : 0;
        j -= line.isCapital(j) ? 1 : 0;
      } else if (line.isCapital(j)) {
        j--;
      } else {
        return same;
      }
    }
    return same;
  }
}

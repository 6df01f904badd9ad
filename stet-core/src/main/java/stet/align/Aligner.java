package stet.align;

import java.util.Arrays;
import java.util.List;

/**
 * Lays the words of a quotation beside the words of a stretch of source: every word of the
 * quotation is used, the source's words before the first and after the last partner are free
 * (semi-global alignment, Needleman and Wunsch 1970 with free end gaps, Gotoh 1982 for gaps that
 * open and go on). Time and space: words of the quotation times words of the stretch, between runs
 * that are sure.
 */
public final class Aligner {

  /** So many words beyond twice those left may lie between the first or last of them and a run. */
  private static final int SLACK = 12;

  private final Costs costs;

  /**
   * A quotation to be aligned.
   *
   * @param weights how much each word says, at least 0
   * @param bracketed words an editor put in: they need no partner
   * @param gapBefore whether an ellipsis or a bracket stands before word i (one longer than the
   *     words: the last entry speaks of the end)
   */
  public Aligner(double[] weights, boolean[] bracketed, boolean[] gapBefore) {
    if (bracketed.length != weights.length || gapBefore.length != weights.length + 1) {
      throw new IllegalArgumentException(
          "weights, brackets and gaps must fit: "
              + weights.length
              + ", "
              + bracketed.length
              + ", "
              + gapBefore.length);
    }
    this.costs = new Costs(weights, bracketed, gapBefore);
  }

  /** The best alignment with a stretch of {@code length} source words. */
  public Alignment align(int length, Similarity similarity) {
    return align(length, similarity, List.of());
  }

  /**
   * The best alignment of those that lay these runs beside each other: only the words between them
   * are searched, so that a quotation of which most stands word for word costs little more than its
   * length. Words before the first run and after the last are sought near them.
   *
   * @param sure in order on both sides
   */
  public Alignment align(int length, Similarity similarity, List<Run> sure) {
    int words = costs.words();
    int[] partners = new int[words];
    Arrays.fill(partners, Alignment.NONE);
    Field field = new Field(costs, similarity, partners);
    int word = 0;
    int at = 0;
    for (Run run : sure) {
      if (word == 0) {
        int from = Math.max(0, run.at() - reach(0, run.quoted(), length));
        field.align(0, run.quoted(), from, run.at(), true, false);
      } else {
        field.align(word, run.quoted(), at, run.at(), false, false);
      }
      for (int k = 0; k < run.length(); k++) {
        partners[run.quoted() + k] = run.at() + k;
      }
      word = run.quotedEnd();
      at = run.end();
    }
    int to = sure.isEmpty() ? length : Math.min(length, at + reach(word, words, length));
    field.align(word, words, at, to, word == 0, true);
    return new Alignment(partners);
  }

  // How far from a run the words [word, end) are sought.
  private int reach(int word, int end, int length) {
    for (int i = word; i <= end; i++) {
      if (costs.isFree(i)) {
        return length;
      }
    }
    return 2 * (end - word) + SLACK;
  }
}

package stet.align;

import java.util.Arrays;
import java.util.List;

/**
 * Lays the words of a quotation beside the words of a stretch of source: every word of the
 * quotation is used, the source's words before the first and after the last partner are free
 * (semi-global alignment, Needleman and Wunsch 1970 with free end gaps, Gotoh 1982 for gaps that
 * open and go on). Time and space: words of the quotation times words of the stretch.
 */
public final class Aligner {

  /** Below this likeness two words are not laid beside each other as the same. */
  private static final double LIKE = 0.5;

  /** A replaced word costs this share of its weight: less than dropping one and adding another. */
  private static final double REPLACED = 0.45;

  private static final double ADDED = 0.5;
  private static final double GAP_OPEN = 0.35;
  private static final double GAP_GOES_ON = 0.12;

  /** Words left out under an ellipsis or bracket cost next to nothing, but nearer is better. */
  private static final double MARKED_GAP = 0.01;

  private static final byte PAIR = 1;
  private static final byte ADD = 2;
  private static final byte SKIP = 3;

  /** Set beside the step where a gap that reaches this word of the source begins here. */
  private static final byte OPENS = 4;

  private final double[] weights;
  private final boolean[] bracketed;
  private final boolean[] gapBefore;

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
    this.weights = weights.clone();
    this.bracketed = bracketed.clone();
    this.gapBefore = gapBefore.clone();
  }

  /** The best alignment with a stretch of {@code length} source words. */
  public Alignment align(int length, Similarity similarity) {
    return align(length, similarity, List.of());
  }

  /**
   * The best alignment of those that lay these runs beside each other: only the words between them
   * are searched, so that a quotation of which most stands word for word costs little more than its
   * length.
   *
   * @param sure in order on both sides
   */
  public Alignment align(int length, Similarity similarity, List<Run> sure) {
    int[] partners = new int[weights.length];
    Arrays.fill(partners, Alignment.NONE);
    Field field = new Field(similarity, partners);
    int word = 0;
    int at = 0;
    for (Run run : sure) {
      field.align(word, run.quoted(), at, run.at(), word == 0, false);
      for (int k = 0; k < run.length(); k++) {
        partners[run.quoted() + k] = run.at() + k;
      }
      word = run.quotedEnd();
      at = run.end();
    }
    field.align(word, weights.length, at, length, word == 0, true);
    return new Alignment(partners);
  }

  /** Words of the quotation against words of the stretch, every pair of them once. */
  private final class Field {
    private final Similarity similarity;
    private final int[] partners;

    Field(Similarity similarity, int[] partners) {
      this.similarity = similarity;
      this.partners = partners;
    }

    /**
     * Finds partners for the words [word, wordEnd) among the words [from, to).
     *
     * @param freeStart whether the stretch's words before the first partner cost nothing
     * @param freeEnd whether those after the last one cost nothing
     */
    void align(int word, int wordEnd, int from, int to, boolean freeStart, boolean freeEnd) {
      int rows = wordEnd - word;
      int length = to - from;
      if (rows == 0 || length == 0) {
        return;
      }
      int width = length + 1;
      byte[] how = new byte[(rows + 1) * width];
      double[] best = new double[width];
      double[] above = new double[width];
      float[] likeness = new float[length];
      if (!freeStart) {
        skipFirst(word, best);
      }
      for (int i = 1; i <= rows; i++) {
        double[] swap = above;
        above = best;
        best = swap;
        similarity.row(word + i - 1, from, to, likeness);
        row(word + i, likeness, above, best, how, i * width);
      }
      trace(word, rows, from, freeEnd ? end(best) : length, width, how);
    }

    private void trace(int word, int rows, int from, int end, int width, byte[] how) {
      int i = rows;
      int j = end;
      while (i > 0) {
        int way = j == 0 ? ADD : how[i * width + j] & ~OPENS;
        switch (way) {
          case PAIR -> {
            partners[word + i - 1] = from + j - 1;
            i--;
            j--;
          }
          case ADD -> i--;
          case SKIP -> {
            while (j > 0 && (how[i * width + j] & OPENS) == 0) {
              j--;
            }
            j--;
          }
          default -> throw new IllegalStateException("No such step in the table: " + way);
        }
      }
    }
  }

  private static int end(double[] best) {
    int end = 0;
    for (int j = 1; j < best.length; j++) {
      if (best[j] > best[end]) {
        end = j;
      }
    }
    return end;
  }

  // Words of the stretch left out right after a run.
  private void skipFirst(int word, double[] best) {
    boolean free = isFree(word);
    double cost = free ? MARKED_GAP : GAP_OPEN;
    for (int j = 1; j < best.length; j++) {
      best[j] = -cost;
      cost += free ? MARKED_GAP : GAP_GOES_ON;
    }
  }

  // Whether words may be left out before this word of the quotation.
  private boolean isFree(int word) {
    return gapBefore[word] || word > 0 && bracketed[word - 1];
  }

  private void row(int i, float[] likeness, double[] above, double[] best, byte[] how, int base) {
    int word = i - 1;
    int length = likeness.length;
    boolean free = isFree(i);
    double add = bracketed[word] ? 0 : -ADDED * weights[word] - 0.1;
    double replace = bracketed[word] ? -0.05 : -REPLACED * weights[word] - 0.1;
    double weight = bracketed[word] ? 0 : weights[word];
    double open = free ? MARKED_GAP : GAP_OPEN;
    double goOn = free ? MARKED_GAP : GAP_GOES_ON;
    boolean maySkip = i < weights.length;
    best[0] = above[0] + add;
    how[base] = ADD;
    double skipping = Double.NEGATIVE_INFINITY;
    double left = best[0];
    for (int j = 1; j <= length; j++) {
      float alike = likeness[j - 1];
      double value = above[j - 1] + (alike >= LIKE && weight > 0 ? alike * weight : replace);
      byte way = PAIR;
      double added = above[j] + add;
      if (added > value) {
        value = added;
        way = ADD;
      }
      double opened = left - open;
      double goneOn = skipping - goOn;
      byte opens = 0;
      if (opened >= goneOn) {
        skipping = opened;
        opens = OPENS;
      } else {
        skipping = goneOn;
      }
      if (maySkip && skipping > value) {
        value = skipping;
        way = SKIP;
      }
      best[j] = value;
      left = value;
      how[base + j] = (byte) (way | opens);
    }
  }
}

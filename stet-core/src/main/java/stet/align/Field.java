package stet.align;

/**
 * Words of a quotation against words of a stretch, every pair of them looked at once: the table of
 * dynamic programming, kept row by row, with the step that led to each of its places.
 */
final class Field {

  private static final byte PAIR = 1;
  private static final byte ADD = 2;
  private static final byte SKIP = 3;

  /** Set beside the step where a gap that reaches this word of the source begins here. */
  private static final byte OPENS = 4;

  /** Less than any sum of costs, and far from the least whole number. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Costs costs;
  private final Similarity similarity;
  private final int[] partners;

  /**
   * @param partners where the partners of the words are written
   */
  Field(Costs costs, Similarity similarity, int[] partners) {
    this.costs = costs;
    this.similarity = similarity;
    this.partners = partners;
  }

  /**
   * Finds partners for the words [word, wordEnd) among the words [from, to) of the stretch.
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
    int[] best = new int[width];
    int[] above = new int[width];
    float[] likeness = new float[length];
    if (!freeStart) {
      skipFirst(word, best);
    }
    for (int i = 1; i <= rows; i++) {
      int[] swap = above;
      above = best;
      best = swap;
      similarity.row(word + i - 1, from, to, likeness);
      boolean last = word + i == costs.words();
      row(word + i - 1, likeness, above, best, how, i * width);
      if (!last) {
        skip(word + i, best, how, i * width);
      }
    }
    trace(word, rows, from, freeEnd ? end(best) : length, width, how);
  }

  // Words of the stretch left out right after a run.
  private void skipFirst(int word, int[] best) {
    int cost = costs.opening(word);
    for (int j = 1; j < best.length; j++) {
      best[j] = -cost;
      cost += costs.goingOn(word);
    }
  }

  // A word of the quotation beside each word of the stretch, or without a partner.
  private void row(int word, float[] likeness, int[] above, int[] best, byte[] how, int base) {
    int add = costs.add(word);
    int unlike = costs.pair(word, 0);
    best[0] = above[0] + add;
    how[base] = ADD;
    for (int j = 1; j < best.length; j++) {
      float alike = likeness[j - 1];
      int paired = above[j - 1] + (alike == 0 ? unlike : costs.pair(word, alike));
      int added = above[j] + add;
      best[j] = Math.max(paired, added);
      how[base + j] = added > paired ? ADD : PAIR;
    }
  }

  // Words of the stretch left out before the next word of the quotation.
  private void skip(int next, int[] best, byte[] how, int base) {
    int opening = costs.opening(next);
    int goingOn = costs.goingOn(next);
    int skipping = NEVER;
    int left = best[0];
    for (int j = 1; j < best.length; j++) {
      int opened = left - opening;
      int goneOn = skipping - goingOn;
      left = best[j];
      skipping = Math.max(opened, goneOn);
      int opens = opened >= goneOn ? OPENS : 0;
      int way = skipping > left ? SKIP : how[base + j];
      how[base + j] = (byte) (way | opens);
      best[j] = Math.max(left, skipping);
    }
  }

  private static int end(int[] best) {
    int end = 0;
    for (int j = 1; j < best.length; j++) {
      if (best[j] > best[end]) {
        end = j;
      }
    }
    return end;
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

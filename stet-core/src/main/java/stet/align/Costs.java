package stet.align;

/**
 * What the steps of an alignment cost and earn, in whole numbers of a small unit: sums of them are
 * exact, and fast.
 */
final class Costs {

  /** So many units are one. */
  private static final int UNIT = 1 << 20;

  /** Below this likeness two words are not laid beside each other as the same. */
  private static final float LIKE = 0.5f;

  /** A replaced word costs this share of its weight: less than dropping one and adding another. */
  private static final double REPLACED = 0.45;

  private static final double ADDED = 0.5;
  private static final double EACH = 0.1;
  private static final double BRACKETED = 0.05;
  private static final int GAP_OPEN = units(0.35);
  private static final int GAP_GOES_ON = units(0.12);

  /** Words left out under an ellipsis or bracket cost next to nothing, but nearer is better. */
  private static final int MARKED_GAP = units(0.01);

  private final int[] weight;
  private final int[] add;
  private final int[] replace;
  private final boolean[] free;

  Costs(double[] weights, boolean[] bracketed, boolean[] gapBefore) {
    int n = weights.length;
    this.weight = new int[n];
    this.add = new int[n];
    this.replace = new int[n];
    this.free = gapBefore.clone();
    for (int i = 0; i < n; i++) {
      weight[i] = bracketed[i] ? 0 : units(weights[i]);
      add[i] = bracketed[i] ? 0 : -units(ADDED * weights[i] + EACH);
      replace[i] = bracketed[i] ? -units(BRACKETED) : -units(REPLACED * weights[i] + EACH);
      free[i + 1] |= bracketed[i];
    }
  }

  private static int units(double value) {
    return (int) Math.rint(value * UNIT);
  }

  int words() {
    return weight.length;
  }

  /** Whether words of the source may be left out before this word of the quotation. */
  boolean isFree(int word) {
    return free[word];
  }

  /** A word of the quotation for which the source has none. */
  int add(int word) {
    return add[word];
  }

  /** A word of the quotation beside a word of the source. */
  int pair(int word, float alike) {
    return alike >= LIKE && weight[word] > 0 ? (int) (alike * weight[word]) : replace[word];
  }

  /** The first word of the source left out before a word of the quotation. */
  int opening(int word) {
    return free[word] ? MARKED_GAP : GAP_OPEN;
  }

  /** The next ones. */
  int goingOn(int word) {
    return free[word] ? MARKED_GAP : GAP_GOES_ON;
  }
}

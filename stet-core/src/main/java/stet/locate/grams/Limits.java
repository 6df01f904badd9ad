package stet.locate.grams;

/**
 * From how many places on a run of words is common. There are two limits, as there are two kinds of
 * lists: short ones, of long runs, which tell a quotation's place at once, and long ones, of
 * shorter runs, for what an altered quotation of a few everyday words still has in common with its
 * source.
 *
 * @param low places of a short list at most
 * @param steps the long lists have up to {@code low << 2 * steps} places
 */
record Limits(int low, int steps) {

  /** Magnitudes below this one are exact to a factor of two, from it on to a factor of four. */
  private static final int COARSE = 10;

  private static final int LARGEST = 15;

  Limits {
    if (low < 1 << COARSE - 2 || steps < 0 || COARSE + steps > LARGEST) {
      throw new IllegalArgumentException("No limits of an index: " + low + ", " + steps);
    }
  }

  /** The limits for a library of so many words. */
  static Limits of(long words) {
    return new Limits(512, words > 1 << 26 ? 3 : words > 1 << 20 ? 2 : 1);
  }

  int high() {
    return low << 2 * steps;
  }

  /** A count in four bits. */
  int magnitude(int count) {
    int bits = 32 - Integer.numberOfLeadingZeros(count);
    int limit = 32 - Integer.numberOfLeadingZeros(low);
    return bits < limit
        ? Math.min(bits, COARSE - 1)
        : Math.min(LARGEST, COARSE + (bits - limit) / 2);
  }

  /** The {@link Commonness} of a run of so many places. */
  int level(int count) {
    return count <= low
        ? Commonness.RARE
        : count <= high() ? Commonness.COMMON : Commonness.VERY_COMMON;
  }

  /** The {@link Commonness} of a word whose count has this magnitude. */
  int levelOfMagnitude(int magnitude) {
    return magnitude < COARSE
        ? Commonness.RARE
        : magnitude < COARSE + steps ? Commonness.COMMON : Commonness.VERY_COMMON;
  }

  /** A count of this magnitude. */
  double count(int magnitude) {
    if (magnitude < COARSE) {
      return magnitude == 0 ? 0.5 : 0.75 * (1 << magnitude);
    }
    return 1.5 * low * (1 << 2 * (magnitude - COARSE));
  }
}

package stet.locate.grams;

/** How often a word stands, roughly, in four bits. */
final class Magnitude {

  /** From here on a word is common. */
  static final int COMMON = 10;

  private Magnitude() {}

  static int of(int count, int mostPlaces) {
    int bits = 32 - Integer.numberOfLeadingZeros(count);
    int limit = 32 - Integer.numberOfLeadingZeros(mostPlaces);
    return bits < limit ? Math.min(bits, COMMON - 1) : Math.min(15, COMMON + (bits - limit) / 2);
  }

  /** A count of this magnitude. */
  static double count(int magnitude, int mostPlaces) {
    if (magnitude < COMMON) {
      return magnitude == 0 ? 0.5 : 0.75 * (1 << magnitude);
    }
    return 1.5 * mostPlaces * (1 << 2 * (magnitude - COMMON));
  }
}

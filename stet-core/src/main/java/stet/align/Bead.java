package stet.align;

/**
 * Sentences of one text and the sentences of another edition that say the same: mostly one and one,
 * sometimes two and one, or one and none. Half-open runs of sentences; one of the two may be empty.
 *
 * @param likeness share, 0 to 1, of what both sides carry (names, numbers, words) that they have in
 *     common
 * @param evidence how much there is to compare, 0 (nothing but length and order) to 1
 */
public record Bead(int from, int to, int otherFrom, int otherTo, double likeness, double evidence) {

  public Bead {
    if (from < 0 || to < from || otherFrom < 0 || otherTo < otherFrom) {
      throw new IllegalArgumentException(
          "A bead's runs must be half-open: [%d, %d) and [%d, %d)"
              .formatted(from, to, otherFrom, otherTo));
    }
    if (to == from && otherTo == otherFrom) {
      throw new IllegalArgumentException("A bead at %d and %d is empty".formatted(from, otherFrom));
    }
  }

  /** Whether something stands on both sides. */
  public boolean isPair() {
    return to > from && otherTo > otherFrom;
  }

  /** The same, seen from the other text. */
  public Bead turned() {
    return new Bead(otherFrom, otherTo, from, to, likeness, evidence);
  }
}

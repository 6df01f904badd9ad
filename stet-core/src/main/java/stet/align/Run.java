package stet.align;

/**
 * Words of the quotation, from {@code quoted} on, that stand in the stretch in one run from {@code
 * at} on.
 *
 * @param length number of words, at least 1
 */
public record Run(int quoted, int at, int length) {

  public Run {
    if (quoted < 0 || at < 0 || length < 1) {
      throw new IllegalArgumentException(
          "A run needs a word on either side, not " + length + " from " + quoted + " and " + at);
    }
  }

  /** The word of the quotation after its last. */
  public int quotedEnd() {
    return quoted + length;
  }

  /** The word of the stretch after its last. */
  public int end() {
    return at + length;
  }

  /** Whether this run lies before another on both sides. */
  public boolean isBefore(Run other) {
    return quotedEnd() <= other.quoted && end() <= other.at;
  }
}

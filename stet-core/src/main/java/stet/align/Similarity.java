package stet.align;

/**
 * How alike the words of a quotation and of a stretch of source are: 1 for the same word, 0 for
 * none of it.
 */
@FunctionalInterface
public interface Similarity {
  /**
   * Sets, for one word of the quotation, how alike the words [from, to) of the stretch are: the
   * first of {@code row} speaks of {@code from}.
   */
  void row(int quoted, int from, int to, float[] row);
}

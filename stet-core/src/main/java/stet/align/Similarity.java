package stet.align;

/**
 * How alike a word of the quotation and a word of the source are: 1 for the same word, 0 for none
 * of it.
 */
@FunctionalInterface
public interface Similarity {
  double of(int quoted, int source);
}

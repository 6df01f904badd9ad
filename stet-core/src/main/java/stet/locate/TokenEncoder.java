package stet.locate;

/**
 * Turns a text into one vector per word piece: the way Stet compares wordings that share no words.
 *
 * <p>An encoder is deterministic (the same text gives the same vectors, whatever was encoded before
 * it or beside it) and may be asked from several threads at once.
 */
public interface TokenEncoder {

  /**
   * Vectors of one text: a sentence or two. Longer input is cut at {@link #capacity()} pieces, and
   * {@link TokenVectors#cutAt()} says where.
   */
  TokenVectors encode(String text);

  /** Number of components of one vector. */
  int dimension();

  /** The most word pieces that one text may have before it is cut. */
  int capacity();
}

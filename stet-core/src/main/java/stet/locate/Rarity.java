package stet.locate;

import java.util.Arrays;

/**
 * How rare each word of a quotation is in all that is searched, where that is more than the sources
 * at hand: a library of which only a few stretches are laid beside the quotation.
 */
public final class Rarity {

  private final float[] bits;
  private final double words;

  /**
   * @param bits for each word of the quotation, from the first on: once in two to this power words
   * @param words number of words of all that is searched
   */
  public Rarity(float[] bits, double words) {
    this.bits = bits.clone();
    this.words = Math.max(2, words);
  }

  /** Number of words whose rarity is known; later ones of a long quotation may have none. */
  public int size() {
    return bits.length;
  }

  /** The bits of a word of the quotation. */
  public double bits(int word) {
    return word < bits.length ? bits[word] : 1;
  }

  /** Number of words of all that is searched. */
  public double words() {
    return words;
  }

  @Override
  public String toString() {
    return "Rarity" + Arrays.toString(bits) + " among " + words;
  }
}

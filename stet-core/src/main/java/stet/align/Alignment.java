package stet.align;

/**
 * Which word of the source each word of a quotation stands for.
 *
 * <p>Source words count from the start of the window that was aligned. The words stand in order on
 * both sides.
 */
public final class Alignment {

  /** Stands for no word of the source. */
  public static final int NONE = -1;

  private final int[] partners;

  Alignment(int[] partners) {
    this.partners = partners;
  }

  /** Number of words of the quotation. */
  public int size() {
    return partners.length;
  }

  /** The source word that stands for this word, or {@link #NONE}. */
  public int partner(int quoted) {
    return partners[quoted];
  }

  /** The first source word used, or {@link #NONE}. */
  public int first() {
    for (int partner : partners) {
      if (partner != NONE) {
        return partner;
      }
    }
    return NONE;
  }

  /** The last source word used, or {@link #NONE}. */
  public int last() {
    for (int i = partners.length - 1; i >= 0; i--) {
      if (partners[i] != NONE) {
        return partners[i];
      }
    }
    return NONE;
  }
}

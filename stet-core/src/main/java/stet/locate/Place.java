package stet.locate;

import java.util.Arrays;
import stet.document.Passage;

/**
 * Where the words of a quotation may stand in one source.
 *
 * <p>Each word of the quotation has a partner, a word of the source, or none. Partners follow the
 * source's order unless the place was put together from pieces.
 */
public final class Place {

  private final IndexedSource source;
  private final int[] partners;
  private final double coverage;
  private final int first;
  private final int last;

  /**
   * @param partners for each word of the quotation a word of the source, or -1
   * @param coverage share, 0 to 1, of the quotation's weight that has an alike partner
   */
  public Place(IndexedSource source, int[] partners, double coverage) {
    this.source = source;
    this.partners = partners.clone();
    this.coverage = coverage;
    int least = -1;
    int greatest = -1;
    for (int partner : this.partners) {
      least = partner >= 0 && (least < 0 || partner < least) ? partner : least;
      greatest = Math.max(greatest, partner);
    }
    this.first = least;
    this.last = greatest;
  }

  /** A contiguous run of {@code length} words from this word of the source on. */
  static Place run(IndexedSource source, int from, int length) {
    int[] partners = new int[length];
    Arrays.setAll(partners, i -> from + i);
    return new Place(source, partners, 1);
  }

  public IndexedSource source() {
    return source;
  }

  /** From its least word through its greatest; only of a place that uses any. */
  public Passage passage() {
    return source.passage(source.span(first, last));
  }

  public int size() {
    return partners.length;
  }

  /** The partner of a word, or -1. */
  public int partner(int word) {
    return partners[word];
  }

  public double coverage() {
    return coverage;
  }

  /** The least word of the source used, or -1. */
  public int first() {
    return first;
  }

  /** The greatest word of the source used, or -1. */
  public int last() {
    return last;
  }
}

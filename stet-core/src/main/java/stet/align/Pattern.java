package stet.align;

import stet.text.Span;
import stet.text.Words;

/**
 * The words of a quotation as something to be found: runs of words with gaps where an editor left
 * words out or put words in.
 */
public final class Pattern {

  private final Words words;
  private final boolean[] bracketed;
  private final boolean[] gapBefore;

  /**
   * @param words of the article, only those inside the quotation
   * @param bracketed whether word i is an editor's, wholly inside brackets
   * @param gapBefore whether an ellipsis stands before word i; one longer than the words
   */
  public Pattern(Words words, boolean[] bracketed, boolean[] gapBefore) {
    if (bracketed.length != words.size() || gapBefore.length != words.size() + 1) {
      throw new IllegalArgumentException(
          "A pattern of " + words.size() + " words needs as many brackets and one gap more");
    }
    this.words = words;
    this.bracketed = bracketed.clone();
    this.gapBefore = gapBefore.clone();
  }

  public Words words() {
    return words;
  }

  /** A quotation without brackets or ellipses. */
  public static Pattern plain(Words words) {
    return new Pattern(words, new boolean[words.size()], new boolean[words.size() + 1]);
  }

  public int size() {
    return words.size();
  }

  public boolean isBracketed(int word) {
    return bracketed[word];
  }

  public boolean hasGapBefore(int word) {
    return gapBefore[word];
  }

  /** Whether an ellipsis stands between two words of the quotation, or a bracket does. */
  public boolean isMarked() {
    for (int i = 0; i < size(); i++) {
      if (bracketed[i] || i > 0 && gapBefore[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether an editor put words in. */
  public boolean hasBracket() {
    for (boolean b : bracketed) {
      if (b) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ellipsis stands between two of its words. */
  public boolean hasInnerGap() {
    for (int i = 1; i < size(); i++) {
      if (gapBefore[i]) {
        return true;
      }
    }
    return false;
  }

  /** Number of words that are the speaker's. */
  public int spoken() {
    int n = 0;
    for (boolean b : bracketed) {
      n += b ? 0 : 1;
    }
    return n;
  }

  /** The quotation's first to last word. */
  public Span span() {
    return words.size() == 0 ? new Span(0, 0) : words.span(0, words.size() - 1);
  }
}

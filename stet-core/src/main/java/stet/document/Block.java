package stet.document;

import stet.text.Span;

/**
 * One block of a document: a paragraph, a heading, a quoted block. Blocks follow one another in the
 * text, each on lines of its own, and never overlap.
 */
public record Block(Kind kind, Span span) {

  /** What a reader would call the block. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    /** Set off as a quotation by the page itself: blockquote, {@code >}. */
    QUOTE,
    LIST_ITEM,
    CAPTION,
    TABLE_ROW,
    CODE,
    /** One subtitle cue. */
    CUE
  }
}

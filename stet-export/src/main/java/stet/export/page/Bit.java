package stet.export.page;

/** A stretch of words with one meaning for the reader. */
public record Bit(Kind kind, String text) {

  /** What the words are. */
  public enum Kind {
    /** Stet's own words. */
    SAID,
    /** The passage's words. */
    PASSAGE,
    /** What stands around the passage. */
    CONTEXT,
    /** In the source, not in the quotation. */
    LEFT_OUT,
    /** In the quotation, not in the source. */
    ADDED,
    /** At another place in the quotation. */
    MOVED,
    /** There is more of the source between. */
    GAP
  }
}

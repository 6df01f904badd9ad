package stet.judge;

import stet.document.Passage;
import stet.text.Span;

/**
 * One step of the comparison of a quotation with its passage, in the order of the quotation. The
 * steps together rebuild both sides.
 *
 * @param quoted where in the article; empty where the words stand only in the source
 * @param source where in the source; empty where the words stand only in the quotation
 * @param cause what explains it
 * @param note the rule or evidence in a few words ("organisation = organization"); may be empty
 */
public record Difference(Kind kind, Span quoted, Passage source, Cause cause, String note) {

  /** What differs. */
  public enum Kind {
    SAME,
    ONLY_QUOTED,
    ONLY_SOURCE,
    REPLACED,
    MOVED
  }

  /** What explains a difference. */
  public enum Cause {
    /** Nothing to explain: the same words after the declared folding. */
    FOLDED,
    /** The house style lets an editor change it silently. */
    CONVENTION,
    BRACKET,
    ELLIPSIS,
    /** Nothing in the quotation says so. */
    UNMARKED
  }
}

package stet.document;

import stet.text.Span;

/** A stretch the page sets apart by type, or links: labels of speakers are often bold. */
public record Emphasis(Kind kind, Span span, String target) {

  /** How it is set apart; {@code target} is a link's address and empty for the others. */
  public enum Kind {
    STRONG,
    ITALIC,
    LINK
  }
}

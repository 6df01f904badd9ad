package stet.document;

import stet.text.Span;

/** A sentence in which a source says what kind of text it is, e.g. "Machine translation: ...". */
public record Notice(Kind kind, Span span) {

  /** What the notice says. */
  public enum Kind {
    EXCERPT,
    MACHINE_TRANSLATION,
    TRANSLATION,
    INTERPRETED,
    AS_PREPARED,
    AS_DELIVERED,
    RUSH_TRANSCRIPT,
    NEAR_VERBATIM,
    CORRECTED
  }
}

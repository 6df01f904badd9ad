package stet.document;

import stet.text.Span;

/** A sentence in which a source says what kind of text it is, e.g. "Machine translation: ...". */
public record Notice(Kind kind, Span span) {

  /** What the notice says. */
  public enum Kind {
    EXCERPT,
    MACHINE_TRANSLATION,
    TRANSLATION,
    /** A translation for which nobody vouches. */
    UNOFFICIAL_TRANSLATION,
    INTERPRETED,
    AS_PREPARED,
    AS_DELIVERED,
    RUSH_TRANSCRIPT,
    NEAR_VERBATIM,
    /** Not to be published before a time, so it was written before the words were spoken. */
    EMBARGO,
    CORRECTED
  }
}

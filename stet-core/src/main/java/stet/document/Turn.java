package stet.document;

import java.util.Optional;
import stet.text.Span;

/**
 * A stretch of a transcript by one speaker.
 *
 * @param span the words spoken: after the label, before the next one
 * @param label the label as printed, without its colon; empty where the turn has none
 * @param labelSpan where that label stands
 */
public record Turn(
    Span span, Role role, Optional<Speaker> speaker, String label, Optional<Span> labelSpan) {

  /** What the speaker does in the conversation. */
  public enum Role {
    SPEAKER,
    QUESTIONER,
    INTERPRETER,
    CROWD,
    /** A recording played in it, or an introduction read out: the person in it speaks. */
    CLIP,
    OTHER
  }
}

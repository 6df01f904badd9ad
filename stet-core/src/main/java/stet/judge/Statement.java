package stet.judge;

import java.util.List;
import stet.document.Passage;

/**
 * What a source says to a statement the article makes about it without marks. Never "true" or
 * "false".
 */
public sealed interface Statement {

  /** The name in output and documents. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** A passage says so. */
  record Supported(Passage passage, double probability) implements Statement {}

  /** A passage says otherwise: number, negation, order, name, count. */
  record Contradicted(Passage passage, String why) implements Statement {}

  /** No passage decides it; the nearest are shown. */
  record NotLocated(List<Candidate> nearest) implements Statement {
    public NotLocated {
      nearest = List.copyOf(nearest);
    }
  }
}

package stet.locate;

import java.util.Map;
import java.util.Optional;

/**
 * What is known about a quotation beside its words. It never decides whether the words stand in a
 * place, only which of several equally good places comes first.
 *
 * @param speaker whose words they are said to be
 * @param date yyyy-mm-dd of the text that quotes, or its beginning: what was said later cannot be
 *     its source
 * @param neighbours for documents, by id, how many other quotations of the same article stand there
 */
public record Known(
    Optional<String> speaker, Optional<String> date, Map<String, Integer> neighbours) {

  private static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Map.of());

  public Known {
    neighbours = Map.copyOf(neighbours);
  }

  /** Nothing but the words. */
  public static Known nothing() {
    return NOTHING;
  }

  boolean isNothing() {
    return speaker.isEmpty() && date.isEmpty() && neighbours.isEmpty();
  }
}

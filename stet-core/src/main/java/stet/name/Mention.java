package stet.name;

import java.util.List;
import stet.text.Span;

/**
 * A place where a text names a person.
 *
 * @param span the name alone, without titles and without a possessive ending
 * @param whole the name with the titles in front of it
 * @param offices offices printed in front of the name, or in apposition behind it
 */
public record Mention(Span span, Span whole, PersonName name, List<Office> offices) {

  public Mention {
    offices = List.copyOf(offices);
    if (!whole.contains(span)) {
      throw new IllegalArgumentException("A name must lie inside its mention: " + span);
    }
  }

  /** Whether a word of address or an office goes with the name. */
  public boolean isTitled() {
    return !offices.isEmpty() || whole.start() < span.start();
  }
}

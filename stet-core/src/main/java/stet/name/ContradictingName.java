package stet.name;

import java.util.List;
import stet.text.Span;

/**
 * One surname with given names that contradict each other, where the texts speak of one person.
 *
 * @param forms two or more, in the order in which the texts print them
 */
public record ContradictingName(String surname, List<Form> forms) {

  /** One form as printed, and where. */
  public record Form(String printed, List<Place> places) {
    public Form {
      places = List.copyOf(places);
    }
  }

  /** A place in one of the texts, counted from 0. */
  public record Place(int text, Span span) {}

  public ContradictingName {
    forms = List.copyOf(forms);
    if (forms.size() < 2) {
      throw new IllegalArgumentException(
          "A name contradicts itself in two forms at least: " + surname);
    }
  }
}

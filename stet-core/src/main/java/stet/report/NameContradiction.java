package stet.report;

import java.util.List;
import stet.document.Passage;

/** One surname with first names that contradict each other, each form with its places. */
public record NameContradiction(String surname, List<Form> forms) {

  /** One form as printed, and where. */
  public record Form(String form, List<Passage> places) {
    public Form {
      places = List.copyOf(places);
    }
  }

  public NameContradiction {
    forms = List.copyOf(forms);
  }
}

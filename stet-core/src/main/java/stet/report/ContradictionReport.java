package stet.report;

import java.util.ArrayList;
import java.util.List;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.document.Source;
import stet.name.ContradictingName;

/** Names that contradict each other within a dossier, each form with its places. */
public final class ContradictionReport {

  private ContradictionReport() {}

  /**
   * The contradictions with their passages.
   *
   * @param contradictions of the dossier's documents, in the order of {@link #documents}
   */
  public static List<NameContradiction> of(
      Dossier dossier, List<ContradictingName> contradictions) {
    List<Document> documents = documents(dossier);
    return contradictions.stream().map(c -> contradiction(c, documents)).toList();
  }

  /** The article, then its sources. */
  public static List<Document> documents(Dossier dossier) {
    List<Document> documents = new ArrayList<>();
    documents.add(dossier.article());
    dossier.sources().stream().map(Source::document).forEach(documents::add);
    return documents;
  }

  private static NameContradiction contradiction(ContradictingName name, List<Document> documents) {
    List<NameContradiction.Form> forms = new ArrayList<>();
    for (ContradictingName.Form form : name.forms()) {
      forms.add(
          new NameContradiction.Form(
              form.printed(),
              form.places().stream()
                  .map(p -> Passage.of(documents.get(p.text()), p.span()))
                  .toList()));
    }
    return new NameContradiction(name.surname(), forms);
  }
}

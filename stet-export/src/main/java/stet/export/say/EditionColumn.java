package stet.export.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Dossier;
import stet.document.Edition;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.InEdition;
import stet.report.Finding;

/**
 * One edition of a source as it stands beside the others under a quotation.
 *
 * @param source the document's name
 * @param edition what edition it is: "original, ru", "machine translation, en", "as prepared"
 * @param says how the quotation compares with it
 */
public record EditionColumn(String source, String edition, String says, Optional<Passage> passage) {

  /** The columns of a finding; none where its source is at hand in one edition. */
  public static List<EditionColumn> of(Dossier dossier, Finding finding) {
    List<EditionColumn> columns = new ArrayList<>();
    for (InEdition there : finding.editions()) {
      String edition =
          dossier.sources().stream()
              .filter(source -> source.id().equals(there.source()))
              .findFirst()
              .map(EditionColumn::edition)
              .orElse("");
      columns.add(new EditionColumn(there.source(), edition, says(there), there.text()));
    }
    return columns;
  }

  /** The document's name and what edition it is. */
  public String heading() {
    return edition.isEmpty() ? source : source + " · " + edition;
  }

  private static String says(InEdition there) {
    return switch (there) {
      case InEdition.Compared compared -> Says.wording(compared.wording());
      case InEdition.Beside beside ->
          beside.sure() ? "in the same place" : "in the same place, by order and length alone";
      case InEdition.Lacking _ -> "nothing in this place";
    };
  }

  private static String edition(Source source) {
    Edition edition = source.edition();
    List<String> parts = new ArrayList<>();
    switch (edition.translation()) {
      case NONE -> {}
      case HUMAN -> parts.add("translation");
      case MACHINE -> parts.add("machine translation");
    }
    switch (edition.delivery()) {
      case UNSTATED -> {}
      case AS_PREPARED -> parts.add("as prepared");
      case AS_DELIVERED -> parts.add("as delivered");
    }
    if (edition.excerpt()) {
      parts.add("excerpt");
    }
    edition.language().or(() -> source.document().language()).ifPresent(parts::add);
    return String.join(", ", parts);
  }
}

package stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Dossier;
import stet.document.Edition;
import stet.document.Notice;
import stet.document.Source;
import stet.judge.Judged;
import stet.judge.Wording;

/** What a source says of itself that lowers what "not found" in it can mean. */
public final class EditionNotes {

  private EditionNotes() {}

  /**
   * One sentence a source, where some words were not found and it does not vouch for all of them.
   */
  public static List<String> of(Dossier dossier, List<Judged> judged) {
    boolean missing = judged.stream().anyMatch(j -> j.wording() instanceof Wording.NotFound);
    boolean delivered =
        dossier.sources().stream()
            .anyMatch(s -> s.edition().delivery() == Edition.Delivery.AS_DELIVERED);
    List<String> notes = new ArrayList<>();
    if (missing) {
      for (Source source : dossier.sources()) {
        for (Notice notice : source.edition().notices()) {
          about(notice.kind(), delivered)
              .ifPresent(says -> notes.add(sentence(source, notice, says)));
        }
      }
    }
    return notes.stream().distinct().toList();
  }

  private static String sentence(Source source, Notice notice, String says) {
    return "%s %s (“%s”).".formatted(source.id(), says, source.document().text(notice.span()));
  }

  private static Optional<String> about(Notice.Kind kind, boolean delivered) {
    return switch (kind) {
      case RUSH_TRANSCRIPT ->
          Optional.of("was written in haste: words not found in it may have been spoken");
      case NEAR_VERBATIM ->
          Optional.of("is not word for word: words not found in it may have been spoken");
      case AS_PREPARED, EMBARGO ->
          delivered
              ? Optional.empty()
              : Optional.of(
                  "was written before the words were spoken: words not found in it may have been"
                      + " added");
      case EXCERPT,
          MACHINE_TRANSLATION,
          TRANSLATION,
          UNOFFICIAL_TRANSLATION,
          INTERPRETED,
          AS_DELIVERED,
          CORRECTED ->
          Optional.empty(); // told by a flag of the finding, or no reason to doubt
    };
  }
}

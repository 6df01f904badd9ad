package stet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Edition.Delivery;
import stet.document.Edition.Translation;
import stet.document.StatedEdition.Kind;

class StatedEditionTest {

  private static Dossier dossier() {
    return new Dossier(
        document("article.md"), List.of(source("a.txt"), source("b.txt")), List.of());
  }

  private static Document document(String id) {
    return new Document(
        id, Metadata.none(), "Words.", List.of(), List.of(), List.of(), Optional.empty());
  }

  private static Source source(String id) {
    return new Source(document(id), Edition.original(Optional.empty()), List.of(), List.of());
  }

  @Test
  void describesTheSourceItNamesAndNoOther() {
    Dossier stated =
        dossier()
            .stated(
                List.of(new StatedEdition("b.txt", "w", Optional.of(Kind.MACHINE_TRANSLATION))));
    assertThat(stated.sources().get(0)).isEqualTo(dossier().sources().get(0));
    assertThat(stated.sources().get(1).edition().translation()).isEqualTo(Translation.MACHINE);
    assertThat(stated.sources().get(1).edition().work()).contains("w");
  }

  @Test
  void leavesWhatItDoesNotSpeakOf() {
    Edition edition =
        source("a.txt")
            .stated(new StatedEdition("a.txt", "w", Optional.of(Kind.AS_PREPARED)))
            .stated(new StatedEdition("a.txt", "w", Optional.of(Kind.EXCERPT)))
            .stated(new StatedEdition("a.txt", "w", Optional.empty()))
            .edition();
    assertThat(edition.delivery()).isEqualTo(Delivery.AS_PREPARED);
    assertThat(edition.excerpt()).isTrue();
    assertThat(edition.translation()).isEqualTo(Translation.NONE);
  }

  @Test
  void everyKindHasItsPrintedName() {
    for (Kind kind : Kind.values()) {
      assertThat(Kind.named(kind.printed())).contains(kind);
    }
    assertThat(Kind.AS_DELIVERED.printed()).isEqualTo("as-delivered");
    assertThat(Kind.named("hearsay")).isEmpty();
  }
}

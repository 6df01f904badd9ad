package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.Wording;
import stet.locate.Evidence;
import stet.locate.Known;
import stet.text.Span;

/**
 * Words that stand in several places: all are answered, and what puts one of them first is said.
 */
class TiesTest {

  private static final String STOCK = "thank you very much for coming";

  private final Locator locator =
      Stet.standard()
          .locator(
              List.of(
                  said(
                      "a", "2019-03-01", "Bram Holt", "Thank you very much for coming. It rained."),
                  said("b", "2020-05-02", "Ada Quill", "Thank you very much for coming. We sail."),
                  said("c", "2018-01-02", "Nils Ravn", "Thank you very much for coming. Go on.")));

  @Test
  void withoutEvidenceThePlacesStandAsTheSourcesDo() {
    Located located = locator.locate(STOCK);
    assertThat(documents(located)).containsExactly("a", "b", "c");
    assertThat(located.ties().count()).isEqualTo(3);
    assertThat(located.ties().told()).isEmpty();
  }

  @Test
  void theSpeakersOwnPlaceComesFirst() {
    Located located = locator.locate(STOCK, known("Ms. Quill", "", Map.of()));
    assertThat(documents(located)).first().isEqualTo("b");
    assertThat(located.pieces().getFirst().passage().document()).isEqualTo("b");
    assertThat(located.ties().told()).contains(Evidence.SPEAKER);
    assertThat(located.ties().count()).as("evidence drops nothing").isEqualTo(3);
  }

  @Test
  void whatWasSaidAfterTheArticleComesLastAndTheNearestBeforeItFirst() {
    Located located = locator.locate(STOCK, known("", "2019-04-01", Map.of()));
    assertThat(documents(located)).containsExactly("a", "c", "b");
    assertThat(located.ties().told()).contains(Evidence.NEARNESS);
    assertThat(locator.locate(STOCK, known("", "2018-06-01", Map.of())).ties().told())
        .contains(Evidence.DATE);
  }

  @Test
  void theDocumentOfTheArticlesOtherQuotationsComesFirst() {
    Located located = locator.locate(STOCK, known("", "", Map.of("c", 2)));
    assertThat(documents(located)).first().isEqualTo("c");
    assertThat(located.ties().told()).contains(Evidence.NEIGHBOURS);
  }

  @Test
  void theSpeakerTellsMoreThanTheNeighbours() {
    Located located = locator.locate(STOCK, known("Bram Holt", "", Map.of("c", 5)));
    assertThat(documents(located)).first().isEqualTo("a");
  }

  @Test
  void aSpeakerWhoNeverSaidItChangesNothing() {
    Located located = locator.locate(STOCK, known("Tove Brandt", "", Map.of()));
    assertThat(documents(located)).containsExactly("a", "b", "c");
    assertThat(located.ties().told()).isEmpty();
  }

  @Test
  void changedWordsStandEquallyWellWhereverTheirSourceIsRepeated() {
    Locator twice =
        Stet.standard()
            .locator(
                List.of(
                    said("x", "2019", "Ada Quill", "We sold nine ferries to the northern harbour."),
                    said(
                        "y",
                        "2020",
                        "Ada Quill",
                        "We sold nine ferries to the northern harbour.")));
    Located located = twice.locate("We sold five ferries to the northern harbour");
    assertThat(located.wording()).isInstanceOf(Wording.Altered.class);
    assertThat(documents(located)).containsExactly("x", "y");
  }

  @Test
  void onePlaceIsNoTieAndNothingFoundHasNone() {
    assertThat(locator.locate("It rained").ties().count()).isEqualTo(1);
    assertThat(locator.locate("Nobody ever promised a tunnel here").ties()).isEqualTo(Ties.none());
  }

  private static Known known(String speaker, String date, Map<String, Integer> neighbours) {
    return new Known(
        Optional.of(speaker).filter(s -> !s.isEmpty()),
        Optional.of(date).filter(s -> !s.isEmpty()),
        neighbours);
  }

  private static List<String> documents(Located located) {
    return located.ties().places().stream().map(p -> p.passage().document()).toList();
  }

  private static Source said(String id, String date, String speaker, String words) {
    Document document =
        new Document(id, Metadata.none(), words, List.of(), List.of(), List.of(), Optional.empty());
    Edition plain = Edition.original(Optional.empty());
    Edition edition =
        new Edition(
            plain.language(),
            plain.originalLanguage(),
            plain.translation(),
            plain.delivery(),
            false,
            false,
            false,
            Optional.of(date),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Turn turn =
        new Turn(
            new Span(0, words.length()),
            Turn.Role.SPEAKER,
            Optional.of(new Speaker(speaker)),
            speaker,
            Optional.empty());
    return new Source(document, edition, List.of(turn), List.of());
  }
}

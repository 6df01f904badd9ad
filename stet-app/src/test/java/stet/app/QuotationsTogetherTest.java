package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.Stet;
import stet.document.Document;
import stet.document.Metadata;
import stet.judge.Wording;
import stet.report.Finding;

/** The quotations of one article say of each other where they stand in a translation. */
class QuotationsTogetherTest {

  private static final String HEAD =
      """
      Translated from Norwegian

      Sigrid Aune: Good morning to all of you. The winter was long and the cranes stood still. \
      The harbour has to stay open, whatever that costs us. \
      Our pilots sleep in their boots.\
      """;

  private static final String END =
      """
       A word about the ferry at the end. It leaves when it is full. \
      The harbour must stay open, whatever it will cost us. \
      After that the money is gone. I thank you for your patience.
      """;

  private static final String SPEECH = HEAD + boats() + END;

  private final Stet stet = new Wiring().stet();

  @Test
  void betweenQuotationsOfTheBeginningItIsThePassageOfTheBeginning() {
    assertThat(
            passage(
                """
                “The winter was long and the cranes stood still,” said Sigrid Aune on Monday.

                “The port needs to remain open at any price,” Aune said.

                “Our pilots sleep in their boots,” she added.
                """))
        .startsWith("The harbour has to stay open");
  }

  @Test
  void betweenQuotationsOfTheEndItIsThePassageOfTheEnd() {
    assertThat(
            passage(
                """
                “It leaves when it is full,” said Sigrid Aune on Monday.

                “The port needs to remain open at any price,” Aune said.

                “After that the money is gone,” she added.
                """))
        .startsWith("The harbour must stay open");
  }

  private String passage(String article) {
    List<Finding> findings =
        stet.check(
                stet.dossier(
                    document("article", article), List.of(document("speech", SPEECH)), List.of()))
            .findings();
    Wording wording = findings.get(1).wording();
    return wording.placement().map(p -> p.passages().getFirst().text()).orElse("nowhere");
  }

  private static String boats() {
    StringBuilder boats = new StringBuilder();
    for (int i = 1; i <= 70; i++) {
      boats.append(" Boat ").append(i).append(" has landed ").append(i + 20).append(" crates.");
    }
    return boats.toString();
  }

  private static Document document(String id, String text) {
    return new Document(
        id, Metadata.none(), text, List.of(), List.of(), List.of(), Optional.of("en"));
  }
}

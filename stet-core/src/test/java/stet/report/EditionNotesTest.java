package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.Stet;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.text.Span;

class EditionNotesTest {

  private static Document page(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      int start = text.length() + (text.isEmpty() ? 0 : 1);
      text.append(text.isEmpty() ? "" : "\n").append(line);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
    }
    return new Document(
        id, Metadata.none(), text.toString(), blocks, List.of(), List.of(), Optional.of("en"));
  }

  private static List<String> notes(String notice, String quotation) {
    Stet stet = Stet.standard();
    Document article = page("a.txt", "“" + quotation + ",” said Nora Quist on Monday at the quay.");
    Document source =
        page(
            "talk.txt",
            notice,
            "NORA QUIST: The wharf is older than the town and it leans a little.",
            "QUESTION: How much?",
            "NORA QUIST: As much as the town does on a Friday night.");
    return stet.check(stet.dossier(article, List.of(source), List.of())).notes();
  }

  @Test
  void sayWhatNotFoundIsWorthInARushTranscript() {
    assertThat(notes("THIS IS A RUSH TRANSCRIPT", "Nobody has paid for the herring since Easter"))
        .singleElement()
        .asString()
        .startsWith("talk.txt was written in haste")
        .contains("THIS IS A RUSH TRANSCRIPT");
  }

  @Test
  void sayNothingWhereEverythingWasFound() {
    assertThat(notes("THIS IS A RUSH TRANSCRIPT", "The wharf is older than the town")).isEmpty();
    assertThat(notes("Minutes", "Nobody has paid for the herring since Easter")).isEmpty();
  }
}

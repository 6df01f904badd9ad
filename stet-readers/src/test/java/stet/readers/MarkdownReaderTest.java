package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Origin;
import stet.text.Span;

class MarkdownReaderTest {

  private static final String NOTES =
      """
      ---
      title: Notes of the harbour board
      speakers:
        - Ann Lee
      ---
      # First day

      | Name    | Code |
      |---------|------|
      | Ann Lee | AL   |

      AL: We **start** with the [ferry][f], which is late and which
      will be late again.
      BO: Why?

      > It was never on time.
      > Not once.

      * a list, with `code`
      * of two

          THE CHAIR:  indented, and no code

      [f]: https://ferry.example/times
      """;

  private final Document document = read("notes.md", NOTES);

  @Test
  void readsBlocksTablesAndQuotations() {
    assertThat(lines(document))
        .containsExactly(
            "First day",
            "Name | Code",
            "Ann Lee | AL",
            "AL: We start with the ferry, which is late and which will be late again.",
            "BO: Why?",
            "It was never on time. Not once.",
            "a list, with code",
            "of two",
            "THE CHAIR:  indented, and no code");
    assertThat(document.blocks().get(5).kind()).isEqualTo(Block.Kind.QUOTE);
  }

  @Test
  void readsTheFrontMatter() {
    assertThat(document.metadata().title()).contains("Notes of the harbour board");
    assertThat(document.metadata().authors()).containsExactly("Ann Lee");
  }

  @Test
  void resolvesLinksAndEmphasis() {
    assertThat(document.emphases())
        .extracting(Emphasis::kind, e -> document.text(e.span()), Emphasis::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Emphasis.Kind.STRONG, "start", ""),
            org.assertj.core.groups.Tuple.tuple(
                Emphasis.Kind.LINK, "ferry", "https://ferry.example/times"));
  }

  @Test
  void knowsWhereBlocksStandInTheFile() {
    Span heading = document.blocks().getFirst().span();
    Origin.Bytes place = (Origin.Bytes) document.origin(heading).orElseThrow();
    assertThat(NOTES.substring((int) place.start(), (int) place.end())).isEqualTo("# First day");
  }

  @Test
  void theFieldsTellWhenThePageWasChanged() {
    Document document =
        read(
            "a.md", "---\ntitle: Ice\ndate: 2031-02-01\nupdated: 2031-02-20\n---\n\nIt is thin.\n");
    assertThat(document.metadata().published()).contains("2031-02-01");
    assertThat(document.metadata().modified()).contains("2031-02-20");
  }
}

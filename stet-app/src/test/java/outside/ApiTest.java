package outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.Located;
import stet.Locator;
import stet.Stet;
import stet.document.Document;
import stet.document.Reading;
import stet.export.Format;
import stet.judge.Wording;
import stet.readers.Readers;
import stet.report.Report;

/**
 * Stet as a library, seen from a package that is not ours: what docs/how-to/use-as-a-library.md
 * shows.
 */
class ApiTest {

  @TempDir Path folder;

  @Test
  void aFewLinesCheckAnArticle() throws IOException {
    Path article = folder.resolve("article.txt");
    Path source = folder.resolve("source.txt");
    Files.writeString(
        article, "“The bridge opens in May,” Ada Quill said. “The ferry stays,” she said.\n");
    Files.writeString(
        source, "Bram Holt: When?\n\nAda Quill: The bridge opens in May. The ferry stays.\n");

    Readers readers = Readers.standard();
    Stet stet = Stet.standard();
    Report report =
        stet.check(
            stet.dossier(
                document(readers, article), List.of(document(readers, source)), List.of()));

    assertThat(report.findings())
        .hasSize(2)
        .allMatch(finding -> finding.wording() instanceof Wording.Verbatim);
    StringBuilder text = new StringBuilder();
    Format.TEXT.writer(new Format.Setting("1", false, 80, false)).write(report, text);
    assertThat(text.toString()).contains("2 quotations: 2 word for word.");
  }

  @Test
  void fiveLinesLocateAQuotation() throws IOException {
    Path talk = folder.resolve("talk.txt");
    Files.writeString(talk, "Ada Quill: The bridge opens in May. The ferry stays until June.\n");

    Stet stet = Stet.standard();
    Document document = document(Readers.standard(), talk);
    Locator locator = stet.locator(List.of(stet.segment(document)));
    Located located = locator.locate("The bridge opens … until June.");

    assertThat(located.wording()).isInstanceOf(Wording.MarkedEdit.class);
    assertThat(located.pieces())
        .extracting(piece -> piece.passage().text())
        .containsExactly("The bridge opens", "until June");
    assertThat(locator.locate("Nobody ever promised a tunnel").wording())
        .isInstanceOf(Wording.NotFound.class);
  }

  @Test
  void whatCannotBeReadIsAValueNotAnException() {
    Reading reading = Readers.standard().read(folder.resolve("lost.txt"));
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
  }

  private static Document document(Readers readers, Path file) {
    return switch (readers.read(file)) {
      case Reading.Read read -> read.document();
      case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.sentence());
    };
  }
}

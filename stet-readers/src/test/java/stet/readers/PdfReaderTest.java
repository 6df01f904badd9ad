package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.emphasised;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;
import static stet.readers.Texts.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Origin;

class PdfReaderTest {

  private static Document pdf(Pdf pdf) throws IOException {
    try (pdf) {
      return read("a.pdf", pdf.bytes());
    }
  }

  @Test
  void joinsTheLinesOfAParagraphAndPartsParagraphs() throws IOException {
    Document document =
        pdf(
            new Pdf()
                .page()
                .lines(
                    72,
                    100,
                    "The council met on Monday and agreed that the bridge over the old",
                    "river would be closed until further notice for everybody.")
                .lines(72, 150, "Nobody asked the ferryman."));
    assertThat(lines(document))
        .containsExactly(
            "The council met on Monday and agreed that the bridge over the old river would be "
                + "closed until further notice for everybody.",
            "Nobody asked the ferryman.");
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    Pdf pdf = new Pdf().page().at(72, 80, 18, Pdf.BOLD, "What the Ferryman Said About the Bridge");
    pdf.lines(
        72,
        120,
        "The first column tells how it began,",
        "and it goes on for a few lines more",
        "until it has come down to its foot,",
        "where it breaks off in the mid-");
    // Columns are seldom set on the same lines.
    pdf.lines(
        320,
        125,
        "dle of a word. The second one ends",
        "the story, and it says that nobody",
        "had asked the ferryman anything at",
        "all before the bridge was built.");
    Document document = pdf(pdf);
    assertThat(lines(document))
        .containsExactly(
            "What the Ferryman Said About the Bridge",
            "The first column tells how it began, and it goes on for a few lines more until it has"
                + " come down to its foot, where it breaks off in the middle",
            "of a word. The second one ends the story, and it says that nobody had asked the"
                + " ferryman anything at all before the bridge was built.");
    assertThat(document.blocks().getFirst().kind()).isEqualTo(Block.Kind.HEADING);
  }

  @Test
  void keepsALabelColumnBesideItsWords() throws IOException {
    Document document =
        pdf(
            new Pdf()
                .page()
                .at(72, 100, "Q.")
                .at(110, 100, "Where were you on the night before the opening of the bridge?")
                .at(72, 118, "A.")
                .at(110, 118, "At home, as I told the other gentleman an hour ago.")
                .at(72, 136, "Q.")
                .at(110, 136, "Was anybody with you when the lights on the river went out?")
                .at(72, 154, "A.")
                .at(110, 154, "My dog was with me, and he is not a witness, I am told."));
    assertThat(lines(document))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("Q.")
        .endsWith("Where were you on the night before the opening of the bridge?");
  }

  @Test
  void dropsRunningHeadsPageNumbersAndLineNumbers() throws IOException {
    Pdf pdf = new Pdf();
    List<String> said = List.of("The bridge is open.", "The bridge is shut.", "The river is dry.");
    for (int i = 0; i < said.size(); i++) {
      pdf.page().at(72, 40, "Minutes of the Council of Tarsk").at(300, 810, "Page " + (i + 1));
      for (int line = 1; line <= 10; line++) {
        pdf.at(50, 100 + 20 * line, String.valueOf(line));
      }
      pdf.at(90, 120, said.get(i));
    }
    assertThat(lines(pdf(pdf))).containsExactlyElementsOf(said);
  }

  @Test
  void mendsBrokenWordsAndKeepsTheHyphenThatIsTheirs() throws IOException {
    Document document =
        pdf(
            new Pdf()
                .page()
                .lines(
                    72,
                    100,
                    "He said that the govern-",
                    "ment was a well-known friend of the well-",
                    "known ferryman and of the Smith-",
                    "Jones family, too."));
    assertThat(document.text())
        .isEqualTo(
            "He said that the government was a well-known friend of the well-known ferryman and"
                + " of the Smith-Jones family, too.");
  }

  @Test
  void keepsBoldLabelsAndTellsWhereTheyStand() throws IOException {
    Document document =
        pdf(
            new Pdf()
                .page()
                .at(72, 100, 11, Pdf.BOLD, "MS. LEE:")
                .at(128, 100, "We start at nine."));
    assertThat(document.text()).isEqualTo("MS. LEE: We start at nine.");
    assertThat(emphasised(document, Emphasis.Kind.STRONG)).containsExactly("MS. LEE:");
    Origin.PdfBox box =
        (Origin.PdfBox) document.origin(document.blocks().getFirst().span()).orElseThrow();
    assertThat(box.page()).isEqualTo(1);
    assertThat(box.left()).isBetween(71.0, 73.0);
    assertThat(box.bottom()).isBetween(735.0, 742.0);
  }

  @Test
  void saysWhenThereIsNoTextLayer() throws IOException {
    try (Pdf one = new Pdf().page();
        Pdf two = new Pdf().page().page()) {
      assertThat(refusal("a.pdf", one.bytes()))
          .isEqualTo("page 1 has no text layer; run OCR first or give the HTML version");
      assertThat(refusal("a.pdf", two.bytes())).startsWith("none of its 2 pages");
    }
    Document mixed = pdf(new Pdf().page().at(72, 100, "Only here.").page());
    assertThat(mixed.warnings()).singleElement().asString().startsWith("Page 2 has no text layer");
  }

  @Test
  void refusesALockedFileAndABrokenOne() throws IOException {
    try (Pdf pdf = new Pdf().page().at(72, 100, "Hush.")) {
      pdf.document().protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      assertThat(refusal("a.pdf", pdf.bytes())).contains("password");
    }
    byte[] broken = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal("a.pdf", broken)).contains("broken PDF file");
  }

  @Test
  void refusesAPackedBombBeforeItIsUnpacked() throws IOException {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(once)) {
      for (int i = 0; i < 300; i++) {
        out.write(new byte[1_000_000]);
      }
    }
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
      out.write(once.toByteArray());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>>\nstream\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    file.write(twice.toByteArray());
    file.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file.size()).isLessThan(100_000);
    assertThat(refusal("a.pdf", file.toByteArray())).contains("256 MB in all");
  }

  @Test
  void readsFromTheRightWhatIsWrittenFromTheRight() {
    assertThat(ordered("dog גבא 12 וה")).isEqualTo("dog אבג 12 הו".replace(" ", ""));
    assertThat(ordered("he said ״גבא״ to me")).isEqualTo("hesaid״אבג״tome");
  }

  /** The letters of a line as they are drawn, from the left. */
  private static String ordered(String drawn) {
    List<PdfGlyph> glyphs = new java.util.ArrayList<>();
    for (int i = 0; i < drawn.length(); i++) {
      if (drawn.charAt(i) != ' ') {
        glyphs.add(new PdfGlyph(drawn.substring(i, i + 1), 6 * i, 6 * i + 5, 0, 10, false, false));
      }
    }
    StringBuilder text = new StringBuilder();
    PdfDirections.ordered(glyphs).forEach(g -> text.append(g.text()));
    return text.toString();
  }
}

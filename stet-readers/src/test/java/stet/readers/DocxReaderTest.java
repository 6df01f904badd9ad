package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Docx.bold;
import static stet.readers.Docx.file;
import static stet.readers.Docx.paragraph;
import static stet.readers.Docx.run;
import static stet.readers.Docx.styled;
import static stet.readers.Texts.emphasised;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;
import static stet.readers.Texts.refusal;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Metadata;
import stet.document.Origin;

class DocxReaderTest {

  @Test
  void readsAParagraphOfManyRunsAsOne() throws IOException {
    Document document =
        read("a.docx", file("<w:p>" + run("The bri") + run("dge is ") + run("open.") + "</w:p>"));
    assertThat(document.text()).isEqualTo("The bridge is open.");
  }

  @Test
  void keepsBoldLabelsTogetherAcrossRuns() throws IOException {
    Document document =
        read("a.docx", file("<w:p>" + bold("MS. ") + bold("LEE:") + run(" We start.") + "</w:p>"));
    assertThat(document.text()).isEqualTo("MS. LEE: We start.");
    assertThat(emphasised(document, Emphasis.Kind.STRONG)).containsExactly("MS. LEE:");
  }

  @Test
  void tellsHeadingsQuotationsAndListsByTheirStyle() throws IOException {
    Document document =
        read(
            "a.docx",
            file(
                styled("Heading1", "The opening")
                    + styled("IntenseQuote", "We are late.")
                    + styled("ListParagraph", "a bridge")
                    + paragraph("That was all.")));
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADING, Block.Kind.QUOTE, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
  }

  @Test
  void leavesOutWhatWasDeletedAndSaysSo() throws IOException {
    Document document =
        read(
            "a.docx",
            file(
                "<w:p>"
                    + run("We will ")
                    + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + run("gladly ")
                    + "</w:ins>"
                    + run("pay.")
                    + "</w:p>"));
    assertThat(document.text()).isEqualTo("We will gladly pay.");
    assertThat(document.warnings()).singleElement().asString().contains("1 deleted");
  }

  @Test
  void leavesOutHiddenWordsAndSaysSo() throws IOException {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>psst</w:t></w:r>";
    Document document = read("a.docx", file("<w:p>" + run("Aloud.") + hidden + "</w:p>"));
    assertThat(document.text()).isEqualTo("Aloud.");
    assertThat(document.warnings()).singleElement().asString().contains("hidden");
  }

  @Test
  void readsATextBoxOnceThoughItStandsThereTwice() throws IOException {
    String box = "<w:txbxContent>" + paragraph("In the box.") + "</w:txbxContent>";
    Document document =
        read(
            "a.docx",
            file(
                "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                    + paragraph("Below.")));
    assertThat(lines(document)).containsExactly("In the box.", "Below.");
  }

  @Test
  void readsDataByRowsAndLaidOutProseByCells() throws IOException {
    String data = "<w:tbl><w:tr>" + cell("Year") + cell("2024") + "</w:tr></w:tbl>";
    String prose =
        "<w:tbl><w:tr>"
            + cell("MS. LEE")
            + cell("We went over this. ".repeat(8))
            + "</w:tr></w:tbl>";
    assertThat(lines(read("a.docx", file(data)))).containsExactly("Year | 2024");
    assertThat(lines(read("a.docx", file(prose)))).first().isEqualTo("MS. LEE");
  }

  private static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }

  @Test
  void readsFootnotesAfterTheText() throws IOException {
    Document document =
        read(
            "a.docx",
            file(
                paragraph("It was sold."),
                "<w:footnote w:type='separator'>"
                    + paragraph("---")
                    + "</w:footnote><w:footnote w:id='1'>"
                    + paragraph("For a song.")
                    + "</w:footnote>",
                ""));
    assertThat(lines(document)).containsExactly("It was sold.", "For a song.");
  }

  @Test
  void tellsWhereAParagraphStandsAndWhoWroteIt() throws IOException {
    Document document =
        read(
            "a.docx",
            file(
                paragraph("One.") + paragraph("Two."),
                "",
                "<dc:title>Minutes</dc:title><dc:creator>Ann Lee</dc:creator>"));
    assertThat(document.origin(document.blocks().get(1).span()))
        .contains(
            new Origin.Part(
                "word/document.xml",
                Optional.of(
                    new Origin.HtmlNode("w|document > w|body:nth-child(1) > w|p:nth-child(2)"))));
    assertThat(document.metadata().title()).contains("Minutes");
    assertThat(document.metadata().told())
        .contains(new Metadata.Told(Metadata.Field.AUTHOR, "Ann Lee", "the document's properties"));
  }

  @Test
  void refusesEntitiesAndFilesWithoutAText() throws IOException {
    byte[] entities = file("<!ENTITY x 'y'>" + paragraph("&x;"));
    assertThat(refusal("a.docx", entities)).contains("entities of its own");
    byte[] slides = Packed.zip("[Content_Types].xml", new byte[1], "ppt/s1.xml", new byte[1]);
    assertThat(refusal("a.pptx", slides)).contains("without a text");
  }

  @Test
  void refusesAPackedBomb() throws IOException {
    byte[] bomb =
        Packed.zip("[Content_Types].xml", new byte[1], "word/document.xml", new byte[70_000_000]);
    assertThat(refusal("a.docx", bomb)).contains("64 MB");
  }
}

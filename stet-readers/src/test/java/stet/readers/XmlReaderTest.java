package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.document.Document;

class XmlReaderTest {

  private static final String RECORD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <speeches><speech>
        <id>77</id>
        <title>Interview on the ferry</title>
        <first-minister>Okoro, Grace</first-minister>
        <release-date>19/07/2031</release-date>
        <release-type>Interview</release-type>
        <content>%s</content>
      </speech></speeches>
      """;

  @Test
  void readsHtmlInCdata() {
    Document document =
        read(
            "a.xml",
            RECORD.formatted(
                "<![CDATA[<p> LIND:</p>\n<p>Good morning.</p><p>OKORO:</p><p>Hi.</p>]]>"));
    assertThat(lines(document)).containsExactly("LIND:", "Good morning.", "OKORO:", "Hi.");
    assertThat(document.metadata().title()).contains("Interview on the ferry");
    assertThat(document.metadata().authors()).containsExactly("Grace Okoro");
    assertThat(document.metadata().published()).contains("2031-07-19");
  }

  @Test
  void readsEscapedHtml() {
    assertThat(lines(read("a.xml", RECORD.formatted("&lt;p&gt;One &amp;amp; two.&lt;/p&gt;"))))
        .containsExactly("One & two.");
  }

  @Test
  void readsParagraphs() {
    Document document =
        read(
            "a.xml",
            "<?xml version='1.0'?><doc><p>The first <b>bold</b> word.</p><p>The last.</p></doc>");
    assertThat(lines(document)).containsExactly("The first bold word.", "The last.");
  }

  @Test
  void namesWhoSpeaksInTheMarkupOfParliamentsAndPlays() {
    Document document =
        read(
            "a.xml",
            """
            <?xml version="1.0"?><TEI><text>
            <u who="#GraceOkoro"><seg>We stay.</seg><seg>All of us.</seg></u>
            <sp><speaker>Bo Lind</speaker><p>And I?</p></sp>
            </text></TEI>
            """);
    assertThat(lines(document))
        .containsExactly("Grace Okoro: We stay.", "All of us.", "Bo Lind: And I?");
  }

  @Test
  void neverReadsAnotherFileForAnEntity(@TempDir Path dir) throws Exception {
    Path secret = dir.resolve("secret.txt");
    Files.writeString(secret, "the secret words");
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '%s'>]><d><p>See &x; here.</p></d>"
            .formatted(secret.toUri());
    assertThat(Texts.refusal("a.xml", xml.getBytes(StandardCharsets.UTF_8)))
        .contains("entities of its own");
  }

  @Test
  void aDoctypeThatNamesAFileToFetchIsRefused() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d SYSTEM 'http://127.0.0.1:1/d.dtd'><d><p>Words.</p></d>";
    assertThat(Texts.refusal("a.xml", xml.getBytes(StandardCharsets.UTF_8)))
        .contains("asks for a file of definitions");
  }

  @Test
  void aHarmlessDoctypeIsReadWithoutFetchingAnything() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d PUBLIC '-//A//B' 'http://127.0.0.1:1/d.dtd'>"
            + "<d><p>Only &unknown; words.</p></d>";
    assertThat(read("a.xml", xml).text()).isEqualTo("Only &unknown; words.");
  }
}

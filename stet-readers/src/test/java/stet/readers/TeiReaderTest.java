package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;
import static stet.readers.Texts.refusal;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;
import stet.document.Origin;

class TeiReaderTest {

  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
      <title>Sitting of the Council of Tarsk</title></titleStmt></fileDesc><profileDesc>
      <settingDesc><setting><date when="2025-05-12">12 May</date></setting></settingDesc>
      <langUsage><language ident="en">English</language></langUsage>
      <particDesc><listPerson><person xml:id="p1"><persName><surname>Lee</surname>
      <forename>Ann</forename></persName></person></listPerson></particDesc></profileDesc></teiHeader>
      <text>
      """;

  private static Document tei(String text) {
    return read("a.xml", HEADER + text + "</text></TEI>");
  }

  @Test
  void namesWhoeverIsPointedTo() {
    Document document =
        tei(
            "<body><u who='#p1'><seg>We start.</seg><seg>Late.</seg></u>"
                + "<u who='#BoLind'><seg>As ever.</seg></u></body>");
    assertThat(lines(document)).containsExactly("Ann Lee: We start.", "Late.", "Bo Lind: As ever.");
  }

  @Test
  void setsWhatNobodySpokeInBrackets() {
    Document document =
        tei(
            "<body><note>The sitting is opened at nine.</note><u who='#p1'><seg>We start"
                + " <kinesic><desc>Applause</desc></kinesic> at once.</seg></u></body>");
    assertThat(lines(document))
        .containsExactly(
            "(The sitting is opened at nine.)", "Ann Lee: We start (Applause) at once.");
  }

  @Test
  void readsAPlay() {
    Document document =
        tei(
            "<body><head>Act One</head><stage>A quay at"
                + " night.</stage><sp><speaker>Ferryman.</speaker><l>I know what is over"
                + " there,</l><l>I hear it every day.</l></sp></body>");
    assertThat(lines(document))
        .containsExactly(
            "Act One",
            "(A quay at night.)",
            "Ferryman: I know what is over there,",
            "I hear it every day.");
  }

  @Test
  void keepsTheSecondsOfTheTimeline() {
    Document document =
        tei(
            "<timeline unit='s'><when xml:id='T0'/><when xml:id='T1' interval='2.5' since='#T0'/>"
                + "</timeline><body><u who='#p1' start='#T0' end='#T1'>We start.</u></body>");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Time(0, 2.5));
  }

  @Test
  void readsTheHeaderForMetadataOnly() {
    Document document = tei("<body><p>Words.</p></body>");
    assertThat(document.text()).isEqualTo("Words.");
    assertThat(document.metadata().title()).contains("Sitting of the Council of Tarsk");
    assertThat(document.metadata().published()).contains("2025-05-12");
    assertThat(document.metadata().told())
        .contains(new Told(Field.LANGUAGE, "en", "teiHeader language"));
  }

  @Test
  void refusesEntities() {
    String bomb = "<!DOCTYPE TEI [<!ENTITY a 'b'>]><TEI><text><body><p>&a;</p></body></text></TEI>";
    assertThat(refusal("a.xml", bomb.getBytes(StandardCharsets.UTF_8))).contains("entities");
  }
}

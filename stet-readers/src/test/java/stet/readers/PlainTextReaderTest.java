package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Metadata;
import stet.document.Origin;
import stet.text.Span;

class PlainTextReaderTest {

  private static final String WRAPPED =
      """
      Harbour Hall
      Northbridge, Westland

      MS. OKORO:  Good morning, everyone.  I have two announcements at the
      top, and then we will take your questions.  The ferry runs again from
      Monday, on the winter timetable.
      Q    And the night boat?
      MS. OKORO:  Not yet.  We are waiting for the harbour master, who has
      to sign it off before the end of the month, and he is away.
      """;

  @Test
  void joinsLinesThatWereBrokenAtAWidth() {
    assertThat(lines(read("briefing.txt", WRAPPED)))
        .contains(
            "MS. OKORO:  Good morning, everyone.  I have two announcements at the top, and then we"
                + " will take your questions.  The ferry runs again from Monday, on the winter"
                + " timetable.");
  }

  @Test
  void neverJoinsASpeakerToTheAnswerBefore() {
    assertThat(lines(read("briefing.txt", WRAPPED)))
        .contains("Q    And the night boat?")
        .anyMatch(line -> line.startsWith("MS. OKORO:  Not yet."));
  }

  @Test
  void keepsShortLinesOfAHeadApart() {
    assertThat(lines(read("briefing.txt", WRAPPED)))
        .startsWith("Harbour Hall", "Northbridge, Westland");
  }

  @Test
  void readsOneParagraphALineAsWebDumpsHaveIt() {
    String dump =
        """
        By Ruth Adeyemi, The Ledger
        The minister spoke for an hour, and what she said about the harbour was new to most of us.
        “We will not close it,” she said.
        Like this:
        Like Loading...
        """;
    Document document = read("page.txt", dump);
    assertThat(lines(document))
        .containsExactly(
            "By Ruth Adeyemi, The Ledger",
            "The minister spoke for an hour, and what she said about the harbour was new to most of"
                + " us.",
            "“We will not close it,” she said.");
    assertThat(document.metadata().authors()).containsExactly("Ruth Adeyemi");
  }

  @Test
  void readsFrontMatterAsMetadata() {
    Document document =
        read(
            "remarks.txt",
            """
            ---
            date: '2031-05-04'
            source_url: https://ann:secret@harbour.example/remarks?token=abc&page=2
            title: "Remarks by the Harbour Master on the\\_Ferry: \\u201CNot Yet\\u201D and Other\\
              \\ Answers"
            ---

            We are waiting for the boat.
            """);
    assertThat(document.text()).isEqualTo("We are waiting for the boat.");
    assertThat(document.metadata().title())
        .contains("Remarks by the Harbour Master on the\u00A0Ferry: “Not Yet” and Other Answers");
    assertThat(document.metadata().published()).contains("2031-05-04");
    assertThat(document.metadata().address()).contains("https://harbour.example/remarks?page=2");
  }

  @Test
  void readsTheSignsOfMarkdownLeniently() {
    Document document =
        read(
            "page.txt",
            "**Mayor: **“We *did* say so,” \\[[Note](https://a.example/x_y_z), 3/4\\] 5 * 3 and"
                + " snake_case_name stay.\n\n> The whole of it.\n\n# A heading\n");
    assertThat(lines(document))
        .containsExactly(
            "Mayor: “We did say so,” [Note, 3/4] 5 * 3 and snake_case_name stay.",
            "The whole of it.",
            "A heading");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.QUOTE, Block.Kind.HEADING);
    assertThat(Texts.emphasised(document, Emphasis.Kind.STRONG)).containsExactly("Mayor:");
    assertThat(Texts.emphasised(document, Emphasis.Kind.LINK)).containsExactly("Note");
  }

  @Test
  void indentedSpeechIsNoCode() {
    Document document = read("a.txt", "     THE MAYOR:  Hello, everybody.\n\n     Q    Hello.\n");
    assertThat(lines(document)).containsExactly("THE MAYOR:  Hello, everybody.", "Q    Hello.");
  }

  @Test
  void knowsTheBytesOfEveryBlock() {
    String text = "Déjà vu — encore.\r\n\r\nSecond 😀 paragraph.\n";
    Document document = read("a.txt", text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (Block block : document.blocks()) {
      Span span = block.span();
      Origin.Bytes place = (Origin.Bytes) document.origin(span).orElseThrow();
      String origin =
          new String(
              bytes,
              (int) place.start(),
              (int) (place.end() - place.start()),
              StandardCharsets.UTF_8);
      assertThat(origin).isEqualTo(document.text(span));
    }
  }

  @Test
  void bidiControlsAndZeroWidthLettersStay() {
    assertThat(read("a.txt", "no\u200Bt \u202Eeno\u202C here").text())
        .isEqualTo("no\u200Bt \u202Eeno\u202C here");
  }

  @Test
  void controlsAndHalvesOfLettersAreShownAsReplacement() {
    String text = "A bell \u0007 rings in the middle of a sentence that is long enough to be text.";
    assertThat(read("a.txt", text).text()).isEqualTo(text.replace('\u0007', '\uFFFD'));
  }

  @Test
  void aLineOfPlaceAndDayDatesTheText() {
    assertThat(read("a.txt", "Northbridge, 12 May 2031\n\nThe ferry runs again.\n").metadata())
        .returns(Optional.of("2031-05-12"), Metadata::published);
    assertThat(read("a.txt", "On 12 May 2031 the ferry ran.\n\nIt sank.\n").metadata())
        .returns(Optional.empty(), Metadata::published);
  }
}

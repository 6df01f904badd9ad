package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Origin;

class SubtitleReaderTest {

  @Test
  void readsOneBlockACueWithItsTimeAndSpeaker() {
    Document document =
        read(
            "talk.vtt",
            """
            WEBVTT - a talk

            STYLE
            ::cue { color: red }

            NOTE nobody says this

            1
            00:00:01.500 --> 00:00:04.000 align:start position:10%
            <v.loud Ana Costa>We are <i>here</i> now,
            and so are <c.red>you</c> &amp; I.

            intro
            01:00:04.000 --> 01:00:05.250
            Bo Lind: Yes.
            """);
    assertThat(lines(document))
        .containsExactly("Ana Costa: We are here now, and so are you & I.", "Bo Lind: Yes.");
    assertThat(document.blocks()).extracting(Block::kind).containsOnly(Block.Kind.CUE);
    assertThat(document.origin(document.blocks().get(1).span()))
        .contains(new Origin.Time(3604, 3605.25));
    assertThat(Texts.emphasised(document, Emphasis.Kind.ITALIC)).containsExactly("here");
  }

  @Test
  void readsSrtEvenWithoutEmptyLines() {
    Document document =
        read(
            "talk.srt",
            """
            1
            00:00:01,500 --> 00:00:04,000
            {\\an8}<b>First</b> words.
            2
            00:00:05,000 --> 00:00:06,000
            There are
            42 of them.
            """);
    assertThat(lines(document)).containsExactly("First words.", "There are 42 of them.");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Time(1.5, 4));
  }

  @Test
  void aFileWithoutCuesIsRefused() {
    assertThat(Texts.refusal("a.vtt", "WEBVTT\n\nNothing".getBytes(StandardCharsets.UTF_8)))
        .contains("without a single cue");
  }

  @Test
  void aNameThatEveryCueSaysAgainIsSaidOnce() {
    Document document =
        read(
            "a.vtt",
            """
            WEBVTT

            00:01.000 --> 00:03.500
            <v Ann Lee>We start at nine,

            00:03.500 --> 00:05.000
            <v Ann Lee>and nobody is late.

            00:05.000 --> 00:07.000
            Bo Lind: I have been late since 1999.
            """);
    assertThat(lines(document))
        .containsExactly(
            "Ann Lee: We start at nine,",
            "and nobody is late.",
            "Bo Lind: I have been late since 1999.");
  }

  @Test
  void aLongSpeechKeepsItsNamesSoThatTheyAreKnownForNames() {
    String talk = "";
    for (int i = 1; i < 8; i++) {
      talk += "00:0%d.000 --> 00:0%d.500\nAnn Lee: Word.\n\n".formatted(i, i);
    }
    assertThat(lines(read("a.vtt", "WEBVTT\n\n" + talk)))
        .hasSize(7)
        .allMatch("Ann Lee: Word."::equals);
  }

  @Test
  void twoDashesInOneCueAreTwoPeopleAndNeitherIsWhoSpokeBefore() {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:03,500
        MARGIT: We start at nine.

        2
        00:00:06,000 --> 00:00:08,000
        - Late, as ever.
        - Who says so?

        3
        00:00:09,000 --> 00:00:10,000
        MARGIT: I do.
        """;
    assertThat(Transcripts.turns("a.srt", srt))
        .containsExactly(
            "Margit [speaker] We start at nine.",
            "- [other] Late, as ever.",
            "- [other] Who says so?",
            "Margit [speaker] I do.");
  }
}

package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import org.junit.jupiter.api.Test;

class FurnitureTest {

  @Test
  void sharingLinesAreNoTextWhereverTheyStand() {
    assertThat(
            lines(
                read(
                    "a.txt",
                    """
                    The mayor stays, she said at the end of a long day in the old town hall.

                    Share this:

                    Click to share on X (Opens in new window)

                    Loading…

                    Nobody had asked her whether she would stay, and she had not said so before.

                    Like this:

                    Like Loading...

                    Related
                    """)))
        .containsExactly(
            "The mayor stays, she said at the end of a long day in the old town hall.",
            "Nobody had asked her whether she would stay, and she had not said so before.");
  }

  @Test
  void sentencesThatBeginAlikeAreText() {
    String text =
        """
        Like this: you take the rope in both hands, and then you pull until the boat is in.

        Share this with nobody, he wrote, before the council has met and voted on the ferry.

        Related to the mayor by marriage, he never spoke of it.\
        """;
    assertThat(lines(read("a.txt", text))).hasSize(3);
  }

  @Test
  void aWordThatOnlyEndsAPageStaysInsideIt() {
    assertThat(lines(read("a.txt", "More\n\nThis is what comes after the heading of one word.")))
        .containsExactly("More", "This is what comes after the heading of one word.");
  }

  @Test
  void aSubtitleIsNeverFurniture() {
    assertThat(lines(read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nLike this:\n")))
        .containsExactly("Like this:");
  }
}

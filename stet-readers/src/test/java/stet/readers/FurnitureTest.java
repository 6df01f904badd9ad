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

  @Test
  void whoHelpedAndHowToReachThemEndsAStory() {
    String story = "The mayor stays, she said at the end of a long day in the old town hall.";
    for (String credit :
        new String[] {
          "(Reporting by Ann Lee in Tarsk; editing by Bo Lind)",
          "Bo Lind in Oslund contributed to this report.",
          "Ann Lee covers the coast for the paper. Follow her on Twitter.",
          "ann.lee@paper.example",
          "Have a tip? Ann Lee may be reached at the desk.",
          "Werbung"
        }) {
      assertThat(lines(read("a.txt", story + "\n\n" + credit))).as(credit).containsExactly(story);
      assertThat(lines(read("a.txt", credit + "\n\n" + story))).as(credit).contains(story);
    }
  }

  @Test
  void aLastLineThatQuotesSomebodyOrCorrectsTheStoryIsText() {
    String story = "The mayor stays, she said at the end of a long day in the old town hall.";
    for (String last :
        new String[] {
          "“Reporting by the town is a joke,” she said.",
          "Correction: an earlier version of this story misstated the day.",
          "Editor's note: this story was updated with a word from the mayor."
        }) {
      assertThat(lines(read("a.txt", story + "\n\n" + last))).containsExactly(story, last);
    }
  }

  @Test
  void theNumberOfAPictureIsNoText() {
    String page =
        "<article><p>The mayor stays, she said at the end of a long day in the town hall.</p>"
            + "<p>Image 2 of 5</p><p>Nobody had asked her whether she would stay, so far.</p>"
            + "<p>Version 2 of 5</p></article>";
    assertThat(lines(read("a.html", page)))
        .containsExactly(
            "The mayor stays, she said at the end of a long day in the town hall.",
            "Nobody had asked her whether she would stay, so far.",
            "Version 2 of 5");
  }
}

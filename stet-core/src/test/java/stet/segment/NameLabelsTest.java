package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Source;
import stet.name.Names;

/** Names, initials, codes and stamps: shapes in which transcripts say who speaks. */
class NameLabelsTest {

  private final Segmenter segmenter = new Segmenter(Names.standard());

  @Test
  void keepsLongLabelsOfOfficeAndName() {
    assertThat(
            turns(
                page(
                    "PRESIDENT OF ICELAND JONAS BRANDT: Welcome.",
                    "Presidential Press Secretary Ilya Markov: Questions, please.",
                    "JONAS BRANDT: Go on.",
                    "Presidential Press Secretary Ilya Markov: The last one.")))
        .containsExactly(
            "Jonas Brandt: Welcome.",
            "Ilya Markov: Questions, please.",
            "Jonas Brandt: Go on.",
            "Ilya Markov: The last one.");
  }

  @Test
  void resolvesInitialsDefinedOnce() {
    assertThat(
            turns(
                page(
                    "Topic: Locks",
                    "Location: Cellar",
                    "Stephan Lindner (SL): Michael, welcome.",
                    "Michael Farr (MF): Thank you.",
                    "SL: Why locks?",
                    "MF:The old ones are best.")))
        .containsExactly(
            "Stephan Lindner: Michael, welcome.",
            "Michael Farr: Thank you.",
            "Stephan Lindner: Why locks?",
            "Michael Farr: The old ones are best.");
  }

  @Test
  void aShortNameBelowAQuestionIsALabel() {
    assertThat(turns(page("Q Where was the key?", "MOSS: In the soup.", "REED: It was not.")))
        .containsExactly("?: Where was the key?", "Moss: In the soup.", "Reed: It was not.");
  }

  @Test
  void twoPeopleUnderOneLabelKeepBothNames() {
    assertThat(turns(page("Q Where was the key?", "MOSS AND REED: In the soup.")))
        .containsExactly("?: Where was the key?", "Moss and Reed: In the soup.");
  }

  @Test
  void resolvesCodesFromATableOfThosePresent() {
    assertThat(
            turns(
                page(
                    "# Minutes",
                    "| Name | Abbreviation | Organization",
                    "| Rosa Palmgren | RPG | Harbour Council",
                    "| Ben Alder | BAL | Lighthouse",
                    "Presenter: Rosa Palmgren (RPG)",
                    "RPG: Welcome, all.",
                    "BAL: Thank you.",
                    "RPG: First item.",
                    "RPG: Second item.",
                    "## no heading mark",
                    "# Summary of Key Points",
                    "Two items were read.")))
        .startsWith(
            "Rosa Palmgren: Welcome, all.", "Ben Alder: Thank you.", "Rosa Palmgren: First item.")
        .noneMatch(turn -> turn.contains("Two items were read"));
  }

  @Test
  void keepsSiblingsApart() {
    assertThat(
            turns(
                page(
                    "MARGUERITE O'HARE, CNN ANCHOR: Good morning.",
                    "MILES O'HARE, CNN ANCHOR: Good morning.",
                    "M. O'HARE: Who am I?",
                    "MARGUERITE O'HARE: You are my brother.",
                    "MILES O'HARE: I am.")))
        .contains("Marguerite O'Hare: Good morning.", "Miles O'Hare: Good morning.")
        .contains("Marguerite O'Hare: You are my brother.", "Miles O'Hare: I am.");
  }

  @Test
  void readsTimeStampsOnEitherSideOfTheColon() {
    List<String> expected = List.of("Ned Brice: Good day.", "Jen Holt: Hello.", "Ned Brice: Bye.");
    assertThat(
            turns(
                page(
                    "Ned Brice (01:29): Good day.",
                    "Jen Holt (01:31): Hello.",
                    "Ned Brice (01:35): Bye.")))
        .isEqualTo(expected);
    assertThat(
            turns(
                page(
                    "Ned Brice: (00:22)",
                    "Good day.",
                    "Jen Holt: (00:26)",
                    "Hello.",
                    "Ned Brice: (00:30)",
                    "Bye.")))
        .isEqualTo(expected);
    assertThat(
            turns(
                page(
                    "[00:01:02] Ned Brice: Good day.",
                    "[00:01:04] Jen Holt: Hello.",
                    "[00:01:09] Ned Brice: Bye.")))
        .isEqualTo(expected);
  }

  @Test
  void readsLabelsInMarkup() {
    assertThat(
            turns(
                page(
                    "**Adam Stahl:** Hello.",
                    "**Break:**",
                    "**Eve Moss**: Hello, Adam.",
                    "**Adam Stahl:** Bye.",
                    "**Eve Moss**: Bye.")))
        .containsExactly(
            "Adam Stahl: Hello.\n**Break:**",
            "Eve Moss: Hello, Adam.",
            "Adam Stahl: Bye.",
            "Eve Moss: Bye.");
  }

  @Test
  void readsNamesOnLinesOfTheirOwn() {
    assertThat(
            turns(
                page(
                    "Operator",
                    "Good day, everyone.",
                    "Jane Fowler",
                    "Thank you.",
                    "Operator",
                    "The next question, please.",
                    "Jane Fowler",
                    "That was all.")))
        .containsExactly(
            "Operator: Good day, everyone.",
            "Jane Fowler: Thank you.",
            "Operator: The next question, please.",
            "Jane Fowler: That was all.");
  }

  @Test
  void mergesSubtitlesOfOneSpeaker() {
    Document page =
        page(
            "~ Potter: Good morning.",
            "~ paula_h: Hello.",
            "~ paula_h: It is late here,",
            "~ and dark.",
            "~ Potter: I see.");
    Source source = segmenter.segment(page);
    assertThat(source.turns()).hasSize(3);
    assertThat(page.text(source.turns().get(1).span()))
        .isEqualTo("Hello.\npaula_h: It is late here,\nand dark.");
    assertThat(source.nonSpeech()).extracting(page::text).containsExactly("paula_h: ");
  }

  private List<String> turns(Document page) {
    return Noted.turns(segmenter, page);
  }
}

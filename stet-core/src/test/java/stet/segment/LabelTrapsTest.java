package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.document.Document;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.name.Names;

/** Words before a colon that are nobody. */
class LabelTrapsTest {

  private final Segmenter segmenter = new Segmenter(Names.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Like this:",
        "Topic: the harbour",
        "Location: the cellar",
        "Note: this was long ago.",
        "He added: the rest is known.",
        "My question is: who pays?",
        "The bottom line is simple: we stay.",
        "Machine translation: https://example.org/ru/1",
        "Break:",
        "Guns: there are too many.",
        "See https://example.org: it is all there.",
        "It was 12:30: late enough.",
        "How to Share a Secret (paper): https://example.org/paper.pdf",
      })
  void aColonInProseOpensNoTurn(String line) {
    Document page =
        page(
            "NORA QUIST: I begin.",
            "JONAS BRANDT: I answer.",
            line,
            "NORA QUIST: I end.",
            "JONAS BRANDT: So do I.");
    assertThat(segmenter.segment(page).turns())
        .hasSize(4)
        .extracting(turn -> turn.speaker().map(Speaker::name).orElse(""))
        .containsExactly("Nora Quist", "Jonas Brandt", "Nora Quist", "Jonas Brandt");
  }

  @Test
  void anArticleWithColonsHasNoTurnsOfAnybody() {
    Source source =
        segmenter.segment(
            page(
                "The harbour in winter: a report",
                "Nobody in the town expects the ice to go before April, and nobody has made plans for a spring that may not come at all this year, they say.",
                "Three things are missing: salt, sand and patience.",
                "Quist: “We have sand.”",
                "The rest is weather, and it has been weather for as long as anybody in the town can remember or cares to."));
    assertThat(source.turns()).hasSize(1);
    assertThat(source.turns().getFirst().role()).isEqualTo(Turn.Role.OTHER);
  }

  @Test
  void headingsBetweenTurnsAreNotSpoken() {
    Document page =
        page(
            "NORA QUIST: I begin.",
            "# On salt",
            "JONAS BRANDT: I answer.",
            "# On sand",
            "And I go on.",
            "NORA QUIST: I end.");
    Source source = segmenter.segment(page);
    assertThat(source.turns()).hasSize(3);
    assertThat(source.nonSpeech()).extracting(page::text).containsExactly("On sand");
  }

  @Test
  void aRunningHeadIsNotSpoken() {
    Document page =
        page(
            "NORA QUIST: I begin and",
            "HARBOUR COUNCIL PROOF ONLY",
            "I go on.",
            "JONAS BRANDT: I answer",
            "HARBOUR COUNCIL PROOF ONLY",
            "at length.",
            "NORA QUIST: I",
            "HARBOUR COUNCIL PROOF ONLY",
            "- 3 -",
            "stop there.");
    assertThat(segmenter.segment(page).nonSpeech())
        .extracting(page::text)
        .contains("HARBOUR COUNCIL PROOF ONLY", "- 3 -")
        .hasSize(4);
  }
}

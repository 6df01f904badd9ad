package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.name.Names;

class ReportTurnsTest {

  private static final Metadata WRITTEN =
      new Metadata(
          Optional.of("Ice"),
          List.of("Jonas Brandt"),
          Optional.empty(),
          Optional.of("en"),
          Optional.empty());

  private final Segmenter segmenter = new Segmenter(Names.standard());

  private Source report(String... lines) {
    return segmenter.segment(page(WRITTEN, lines));
  }

  @Test
  void whoIsNamedBehindTheMarksSpeaks() {
    Source source = report("It froze. “The ice is thin,” said Nora Quist, who skates. It broke.");
    assertThat(source.edition().secondary()).isTrue();
    assertThat(source.turns())
        .extracting(turn -> turn.speaker().map(Speaker::name).orElse(""))
        .containsExactly("", "Nora Quist", "");
    assertThat(source.turns())
        .extracting(turn -> turn.span().in(source.text()))
        .contains("“The ice is thin,”");
  }

  @Test
  void whoHearsItOrIsOnlyNearDoesNotSpeak() {
    for (String line :
        List.of(
            "“The ice is thin,” he told Nora Quist on Monday.",
            "“The ice is thin,” Nora Quist's lawyer said.",
            "“The ice is thin,” said a man. Nora Quist skated.")) {
      assertThat(report(line).turns()).extracting(Turn::speaker).containsOnly(Optional.empty());
    }
  }

  @Test
  void aSpeechThatQuotesOnceIsNoReport() {
    Source source =
        segmenter.segment(page("Dear pilots. “The ice is thin,” said Nora Quist. She was right."));
    assertThat(source.edition().secondary()).isFalse();
    assertThat(source.turns()).hasSize(1);
  }
}

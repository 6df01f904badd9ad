package stet.judge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.words.ReportingWords;
import stet.locate.IndexedSource;
import stet.name.Names;
import stet.text.Span;

class SourceReportsTest {

  private static final SourceReports REPORTS =
      new SourceReports(ReportingWords.standard(), Names.standard());

  private static Optional<SourceReports.Report> report(String text, String word) {
    Document document =
        new Document(
            "s", Metadata.none(), text, List.of(), List.of(), List.of(), Optional.of("en"));
    Turn turn =
        new Turn(
            new Span(0, text.length()),
            Turn.Role.SPEAKER,
            Optional.of(new Speaker("Olga Nimich")),
            "",
            Optional.empty());
    IndexedSource source =
        IndexedSource.of(
            new Source(document, Edition.original(Optional.of("en")), List.of(turn), List.of()));
    int at = 0;
    while (!source.span(at, at).in(text).equals(word)) {
      at++;
    }
    return REPORTS.of(source, at);
  }

  private static String reported(String text, String word) {
    return report(text, word).flatMap(SourceReports.Report::who).orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anton Kray warned that the dam leaks. | leaks | Anton Kray",
        "Last year in Tarsk, the engineer A.B. Kray warned that the dam leaks. | leaks | A. B. Kray",
        "As for Anton Kray in Tarsk, he said that the dam leaks. | leaks | Anton Kray",
        "My grandmother said that flour forgives. | forgives | grandmother",
        "My mate told me the pilot had said, “The fog is mine.” | fog | pilot",
        "According to Anton Kray the dam leaks. | leaks | Anton Kray",
        "Anton Kray told me: “The dam leaks.” | leaks | Anton Kray",
        "I said that the dam leaks. | leaks | nobody",
        "The report said that the dam leaks. | leaks | nobody",
        "Anton Kray came in. The dam leaks. | leaks | nobody",
        "“The dam leaks,” the pilot told us. | leaks | pilot",
        "“The dam leaks,” said Anton Kray, and left. | leaks | Anton Kray",
        "“The dam leaks,” I told them. | leaks | nobody",
        "“The dam leaks.” Anton Kray said nothing. | leaks | nobody",
        "Anton Kray said that it rained. The dam would leak. | leak | Anton Kray",
        "Anton Kray said that it rained. I would leak. | leak | nobody",
        "Anton Kray said that it rained. The dam leaked. | leaked | nobody",
      })
  void whoIsReportedInASourceToHaveSaidAWord(String text, String word, String who) {
    assertThat(reported(text, word)).isEqualTo(who);
  }

  @Test
  void namesThoseWhoPassedItOn() {
    assertThat(report("My uncle Kaspar told us that the pilot had said, “It leaks.”", "leaks"))
        .hasValueSatisfying(r -> assertThat(r.through()).containsExactly("Kaspar"));
    assertThat(report("Anton Kray warned that the dam leaks.", "leaks"))
        .hasValueSatisfying(r -> assertThat(r.through()).isEmpty());
  }
}

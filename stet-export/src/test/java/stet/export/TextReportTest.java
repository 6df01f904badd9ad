package stet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.export.sample.SampleReport;
import stet.export.say.Attention;
import stet.judge.Flag;
import stet.report.Finding;
import stet.report.Report;

class TextReportTest {

  private static final char ESCAPE = '\u001B';
  private static final Report SAMPLE = SampleReport.report();

  @ParameterizedTest
  @ValueSource(ints = {24, 40, 72, 100, 200})
  void noLineIsWiderThanTheTerminal(int width) throws IOException {
    assertThat(written(width, false, true).lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void withoutATerminalThereIsNoColour() throws IOException {
    assertThat(written(80, false, true).indexOf(ESCAPE)).isNegative();
  }

  @Test
  void colourOnlyFollowsWhatTheSignsSay() throws IOException {
    String coloured = written(80, true, true);
    assertThat(coloured.indexOf(ESCAPE)).isNotNegative();
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(written(80, false, true));
  }

  @Test
  void differencesAreMarkedInThePassage() throws IOException {
    assertThat(wide())
        .contains("I have asked [-four-] {+five+} times for the survey")
        .contains("I [-might-] support the barrier");
  }

  @Test
  void wordsUnderAnEllipsisAreAlwaysShown() throws IOException {
    assertThat(wide()).contains("[-[inaudible] is not-]").contains("2 words left out");
  }

  @Test
  void saysWhatWasSearchedAndShowsTheNearest() throws IOException {
    assertThat(wide())
        .contains("Searched: hearing.txt, speech.txt, interview.txt, union.txt.")
        .contains("nearest in hearing.txt: The eastern bank has moved");
  }

  @Test
  void theFlagsOfWhatNeedsALookAreSentences() throws IOException {
    String text = wide();
    for (Finding finding : SAMPLE.findings()) {
      if (Attention.of(finding) != Attention.IN_ORDER) {
        for (Flag flag : finding.flags()) {
          assertThat(text).contains(flag.name() + ": " + flag.sentence());
        }
      }
    }
  }

  @Test
  void whatNeedsAnEditorsMinuteComesFirst() throws IOException {
    String text = wide();
    List<Integer> places =
        List.of(
            text.indexOf("Needs a look (11)"),
            text.indexOf("Worth a glance (6)"),
            text.indexOf("Not checked (1)"),
            text.indexOf("In order (12)"));
    assertThat(places).doesNotContain(-1).isSorted();
  }

  @Test
  void whatIsInOrderTakesOneLine() throws IOException {
    assertThat(wide().lines())
        .contains("  q2  “I will not pretend that this is cheap,” · word for word");
  }

  @Test
  void theLastLineCountsEveryQuotationOnceAndGivesNoPercentage() throws IOException {
    String last = wide().strip().lines().toList().getLast();
    assertThat(last)
        .startsWith("29 quotations (1 repeated in a headline or caption): 12 word for word; ")
        .doesNotContain("%");
  }

  @Test
  void tolerancesArePrintedOnlyWhenAsked() throws IOException {
    assertThat(written(200, false, false)).doesNotContain("What was counted as equal");
    assertThat(written(200, false, true)).contains("Folding 1: ");
  }

  @Test
  void inputsThatCouldNotBeReadAreNamedFirst() throws IOException {
    assertThat(wide().lines().limit(4)).anyMatch(line -> line.startsWith("! [minutes.pdf] "));
  }

  @Test
  void rightToLeftWordsAreIsolated() throws IOException {
    assertThat(wide()).contains("\u2068“لن نترك البحر لمن لا يعرفه.”\u2069 · word for word");
  }

  @Test
  void charactersThatCannotBeSeenAreShown() throws IOException {
    assertThat(wide()).contains("honesty,<ZWSP> not comfort").doesNotContain("\u200B");
  }

  @Test
  void aDocumentCannotSendCommandsToTheTerminal() throws IOException {
    StringBuilder out = new StringBuilder();
    new Flow().cite("a\u001B[2Jb\u202Ec", Ink.Style.PLAIN).print(out, Ink.ANSI, "", 80);
    assertThat(out).hasToString("a<U+001B>[2Jb<RLO>c\n");
  }

  @Test
  void linesBreakBetweenLettersThatAreWrittenWithoutSpaces() throws IOException {
    StringBuilder out = new StringBuilder();
    new Flow().cite("海は自分の帳簿を持っている", Ink.Style.PLAIN).print(out, Ink.NONE, "  ", 14);
    assertThat(out).hasToString("  海は自分の帳\n  簿を持ってい\n  る\n");
  }

  @Test
  void refusesATerminalWithoutRoom() {
    assertThatThrownBy(() -> new Format.Setting("1", false, 12, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("24")
        .hasMessageContaining("12");
  }

  private static String wide() throws IOException {
    return written(2_000, false, true);
  }

  private static String written(int width, boolean colour, boolean explain) throws IOException {
    StringBuilder out = new StringBuilder();
    Format.TEXT.writer(new Format.Setting("0.0.test", colour, width, explain)).write(SAMPLE, out);
    return out.toString();
  }
}

package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;
import stet.judge.Statement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.report.Report;

/** The sample meets everything that Stet can say, so a writer tested with it has met it too. */
class EveryAnswerTest {

  private static final Report SAMPLE = SampleReport.report();

  @Test
  void theSampleHoldsEveryWording() {
    assertThat(SAMPLE.findings())
        .extracting(finding -> finding.wording().name())
        .containsAll(namesOf(Wording.class));
  }

  @Test
  void theSampleHoldsEveryVoice() {
    assertThat(SAMPLE.findings())
        .flatExtracting(finding -> finding.voice().map(Voice::name).stream().toList())
        .containsAll(namesOf(Voice.class));
  }

  @Test
  void theSampleHoldsEveryAnswerToAStatement() {
    assertThat(SAMPLE.statements())
        .extracting(statement -> statement.verdict().name())
        .containsAll(namesOf(Statement.class));
  }

  private static Set<String> namesOf(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}

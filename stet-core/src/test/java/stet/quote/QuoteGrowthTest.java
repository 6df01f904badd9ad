package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.CpuTime;
import stet.document.Document;
import stet.name.Names;

/** Texts made to be slow: eight times the length takes about eight times as long. */
class QuoteGrowthTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a ",
        "“We go on and he said that it is fine, she added. ",
        "he said that the town wants to go and ",
        "“a,” he said, ",
        "Ann Hollis said it was fine. “Yes,” Hollis said. ",
        "after he said as she told him because they think ",
        "the plan to the claim that of the ",
      })
  void timeGrowsWithTheText(String piece) {
    cpuMillis(piece.repeat(1_000));
    long small = Math.max(20, cpuMillis(piece.repeat(2_000)));
    long large = cpuMillis(piece.repeat(16_000));
    assertThat(large).isLessThan(40 * small);
  }

  @Test
  void sixtyThousandOpeningMarksAreRead() {
    assertThat(read("“a ".repeat(60_000))).isNotEmpty();
  }

  @Test
  void aMegabyteWithoutAClosingMarkIsRead() {
    assertThat(read("“We go on. " + "The town is quiet and nothing is said. ".repeat(25_000)))
        .isNotEmpty();
  }

  @Test
  void tenThousandNamesAreToldApart() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("John ").append(name(i)).append(" said it was fine.\n");
    }
    assertThat(read(text.toString())).hasSize(10_000);
  }

  private static String name(int number) {
    String[] parts = {"ba", "ko", "mi", "tel", "ran", "dor", "vis", "lum", "net", "har"};
    StringBuilder name = new StringBuilder("O");
    for (int rest = number + 10_000; rest > 0; rest /= 10) {
      name.append(parts[rest % 10]);
    }
    return name.toString();
  }

  private static List<Attributed> read(String text) {
    Document page = Pages.page(text);
    return new Attributor(CONTEXT).read(page);
  }

  private static long cpuMillis(String text) {
    return CpuTime.millis(() -> read(text));
  }
}

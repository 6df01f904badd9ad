package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.ReliabilityPlot.Answer;

/**
 * The reliability plot, and that the probabilities of passages can be trusted on texts of our own.
 */
class ReliabilityPlotTest {

  private static final Path PLOT = Checkout.root().resolve("docs/concepts/reliability.svg");

  @Test
  void probabilitiesThatHoldHaveNoError() {
    assertThat(ReliabilityPlot.error(answers(0.75, 3, 4))).isCloseTo(0, within(1e-9));
  }

  @Test
  void theErrorIsTheMeanGap() {
    assertThat(ReliabilityPlot.error(answers(0.95, 3, 4))).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void eachBinIsARowAndAPoint() {
    List<Answer> answers = new ArrayList<>(answers(0.75, 3, 4));
    answers.add(new Answer(1, true));

    assertThat(ReliabilityPlot.table(answers)).contains("| 0.7 to 0.8 | 4 | 0.75 | 0.75 |");
    assertThat(ReliabilityPlot.svg(answers).split("<circle")).hasSize(3);
  }

  @Test
  void passagesOfRenderingsWrittenForStetAreAsLikelyAsTheyAreSaidToBe() throws IOException {
    List<Answer> answers = ChangedSense.passages(new Wiring().stet());

    assertThat(answers).hasSizeGreaterThan(700);
    assertThat(ReliabilityPlot.error(answers)).isLessThan(0.1);
    assertThat(answers.stream().filter(a -> a.probability() >= 0.8 && !a.right()).count())
        .isLessThan(answers.stream().filter(a -> a.probability() >= 0.8).count() / 20);
  }

  @Test
  void thePlotOfTheDocumentationIsWrittenWhenAskedFor() throws IOException {
    String file = System.getProperty("stet.reliability");
    if (file != null) {
      List<Answer> answers = ReliabilityPlot.read(Path.of(file));
      Files.writeString(PLOT, ReliabilityPlot.svg(answers));
      System.out.println(ReliabilityPlot.table(answers));
      System.out.println("expected calibration error " + ReliabilityPlot.error(answers));
    }

    assertThat(Files.readString(PLOT)).startsWith("<svg");
  }

  private static List<Answer> answers(double probability, int right, int all) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      answers.add(new Answer(probability, i < right));
    }
    return answers;
  }
}

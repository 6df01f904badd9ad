package stet.judge.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderingModelTest {

  private static final RenderingModel MODEL = RenderingModel.standard();

  private static final RenderingModel.Evidence GOOD = evidence(0.7, 0.8, 0.9);

  private static final RenderingModel.Evidence POOR = evidence(0.1, 0.3, 0.1);

  @Test
  void morePassesForMore() {
    assertThat(MODEL.score(GOOD)).isGreaterThan(MODEL.score(POOR));
  }

  @Test
  void aCloseRunnerUpMakesItLessLikely() {
    double score = MODEL.score(GOOD);

    assertThat(MODEL.probability(GOOD, 8, score - 5))
        .isGreaterThan(MODEL.probability(GOOD, 8, score - 0.5));
  }

  @Test
  void halfOfALongQuotationIsLessThanAllOfIt() {
    RenderingModel.Evidence half = evidence(0.7, 0.8, 0.4);

    assertThat(MODEL.probability(GOOD, 25, 6)).isGreaterThan(MODEL.probability(half, 25, 6));
  }

  @Test
  void aPlainCaseIsLikelyAndAPoorOneIsNot() {
    assertThat(MODEL.probability(GOOD, 10, MODEL.usual())).isGreaterThan(0.8);
    assertThat(MODEL.probability(POOR, 10, MODEL.usual())).isLessThan(0.2);
  }

  private static RenderingModel.Evidence evidence(double letters, double meaning, double coverage) {
    return new RenderingModel.Evidence(letters, meaning, meaning - 0.2, coverage, meaning, 12);
  }
}

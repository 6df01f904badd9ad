package stet.judge.words;

import java.util.List;
import java.util.Map;
import stet.text.Table;

/**
 * How likely a passage is the one a quotation renders: logistic regression over a handful of
 * features whose weights stand in a readable table.
 *
 * @param weights feature name to weight; "bias" is the constant
 */
public record RenderingModel(Map<String, Double> weights) {

  /** Logarithms of lengths are taken up to this many words. */
  private static final int LONG = 40;

  public RenderingModel {
    weights = Map.copyOf(weights);
  }

  /** The table that comes with Stet. */
  public static RenderingModel standard() {
    return parse(Table.lines(RenderingModel.class, "rendering-model.txt"));
  }

  static RenderingModel parse(List<String> lines) {
    return new RenderingModel(Logistic.parse(lines));
  }

  /**
   * What speaks for one passage.
   *
   * @param letters share of its letter grams, 0 to 1
   * @param coverage share of its weight with an alike word, in order, 0 to 1
   * @param margin how far its score lies above the next passage's
   * @param unmet share of its weight that nothing in the passage comes near to, 0 to 1
   * @param phrase how near its likeliest stretch comes to the quotation as a whole, -1 to 1
   * @param phraseMargin how far that lies above the next passage's
   * @param words number of words
   */
  public record Features(
      double letters,
      double coverage,
      double margin,
      double unmet,
      double phrase,
      double phraseMargin,
      int words) {}

  /** The probability, 0 to 1. */
  public double probability(Features f) {
    double z =
        weight("bias")
            + weight("letters") * f.letters
            + weight("coverage") * f.coverage
            + weight("margin") * f.margin
            + weight("unmet") * f.unmet
            + weight("phrase") * f.phrase
            + weight("phrase-margin") * f.phraseMargin
            + weight("length") * Math.log(1.0 + Math.min(LONG, f.words));
    return Logistic.probability(z);
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}

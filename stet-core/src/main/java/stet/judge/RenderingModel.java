package stet.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.text.Tables;

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
    return parse(Tables.lines(RenderingModel.class, "rendering-model.txt"));
  }

  static RenderingModel parse(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1).strip()));
    }
    return new RenderingModel(weights);
  }

  /**
   * What speaks for one passage.
   *
   * @param meaning weighted mean of the best similarities of the quotation's word pieces, -1 to 1
   * @param letters share of its letter grams, 0 to 1
   * @param coverage share of its weight with an alike word, in order, 0 to 1
   * @param margin how far its score lies above the next passage's
   * @param unmet share of its weight that nothing in the passage comes near to, 0 to 1
   * @param words number of words
   */
  public record Features(
      double meaning, double letters, double coverage, double margin, double unmet, int words) {}

  /** The probability, 0 to 1. */
  public double probability(Features f) {
    double z =
        weight("bias")
            + weight("meaning") * f.meaning
            + weight("letters") * f.letters
            + weight("coverage") * f.coverage
            + weight("margin") * f.margin
            + weight("unmet") * f.unmet
            + weight("length") * Math.log(1.0 + Math.min(LONG, f.words));
    return 1 / (1 + Math.exp(-z));
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}

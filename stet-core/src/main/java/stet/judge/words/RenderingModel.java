package stet.judge.words;

import java.util.List;
import java.util.Map;
import stet.text.Table;

/**
 * How likely a passage is the one a quotation renders. Two weighted sums of features whose weights
 * stand in a readable table: the first orders the passages of a source, the second is a logistic
 * regression that says how likely the first of them is the right one, or nowhere is.
 *
 * @param weights feature name to weight; "order." stands before those of the first sum, "bias" is
 *     the constant of the second
 */
public record RenderingModel(Map<String, Double> weights) {

  private static final String ORDER = "order.";

  /** Logarithms of lengths are taken up to this many words. */
  private static final int LONG = 40;

  /** A lead of so much is as good as a greater one. */
  private static final double PLAIN = 6;

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
   * @param letters share of the quotation's letter grams, 0 to 1
   * @param meaning weighted mean of the cosines of its word pieces and the nearest ones, -1 to 1
   * @param worst how near anything comes to the content word that is worst off, -1 to 1
   * @param coverage share of its weight with an alike word, in order, 0 to 1
   * @param back how near the words of the likeliest stretch come to the quotation, -1 to 1
   * @param words number of words of the passage's sentences
   */
  public record Evidence(
      double letters, double meaning, double worst, double coverage, double back, int words) {}

  /** By what the passages of a source are ordered, the greatest first. */
  public double score(Evidence e) {
    return order("letters") * e.letters
        + order("meaning") * e.meaning
        + order("worst") * e.worst
        + order("coverage") * e.coverage
        + order("back") * e.back
        + order("words") * Math.log(1.0 + e.words);
  }

  /**
   * The probability, 0 to 1.
   *
   * @param words number of words of the quotation
   * @param next the greatest score of another passage of the source
   */
  public double probability(Evidence e, int words, double next) {
    double score = score(e);
    double length = Math.log(1.0 + Math.min(LONG, words));
    return Logistic.probability(
        weight("bias")
            + weight("score") * score
            + weight("lead") * Math.min(PLAIN, score - next)
            + weight("coverage") * e.coverage
            + weight("length") * length
            + weight("coverage-length") * e.coverage * length);
  }

  /**
   * What the runner-up of a quotation usually reaches. A source of a sentence or two holds none,
   * and that is no lead.
   */
  public double usual() {
    return order("usual");
  }

  private double order(String feature) {
    return weight(ORDER + feature);
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}

package stet.judge.statement;

import java.util.Map;
import stet.judge.words.Logistic;
import stet.text.Table;

/**
 * How likely a passage says what a statement says: a logistic function of a handful of features
 * whose weights stand in a readable table.
 *
 * @param weights feature name to weight; "bias" is the constant
 */
public record StatementModel(Map<String, Double> weights) {

  /** Facts and words beyond this many add nothing. */
  private static final long MANY = 3;

  public StatementModel {
    weights = Map.copyOf(weights);
  }

  /** The table that comes with Stet. */
  public static StatementModel standard() {
    return new StatementModel(
        Logistic.parse(Table.lines(StatementModel.class, "statement-model.txt")));
  }

  /**
   * What speaks for a passage.
   *
   * @param own share of the weight of the statement's own words that it carries, 0 to 1
   * @param all the same with the words in marks
   * @param facts names and numbers met
   * @param words other words met
   * @param anchored whether a quotation of the same sentence stands there
   * @param sentences number of sentences of the passage
   * @param scattered share of what is met outside the sentence with most of it, 0 to 1
   */
  record Features(
      double own,
      double all,
      long facts,
      long words,
      boolean anchored,
      int sentences,
      double scattered) {}

  double probability(Features f) {
    return Logistic.probability(
        weight("bias")
            + weight("own") * f.own
            + weight("all") * f.all
            + weight("facts") * Math.min(MANY, f.facts)
            + weight("words") * Math.min(MANY, f.words)
            + weight("anchored") * (f.anchored ? 1 : 0)
            + weight("sentences") * (f.sentences - 1)
            + weight("scattered") * f.scattered);
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}

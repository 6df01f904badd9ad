package stet.judge.words;

import java.util.List;
import java.util.Map;
import stet.locate.Telling;
import stet.text.Table;

/**
 * How likely a place that holds a quotation with words changed is the one it comes from: logistic
 * regression over what the place tells, with its weights in a readable table.
 *
 * @param weights feature name to weight; "bias" is the constant
 */
public record PlacingModel(Map<String, Double> weights) {

  /** A place spread over more words for each of the quotation's is no less likely. */
  private static final double SPREAD = 3;

  /** Bits that name a place in one document of some length, ten thousand words. */
  private static final double ONE_DOCUMENT = 13.4;

  public PlacingModel {
    weights = Map.copyOf(weights);
  }

  /** The table that comes with Stet. */
  public static PlacingModel standard() {
    return parse(Table.lines(PlacingModel.class, "placing-model.txt"));
  }

  static PlacingModel parse(List<String> lines) {
    return new PlacingModel(Logistic.parse(lines));
  }

  /** The probability, 0 to 1. */
  public double probability(Telling t) {
    double z =
        weight("bias")
            + weight("coverage") * t.coverage()
            + weight("bits") * t.bits()
            + weight("equal") * t.equal()
            + weight("longest") * Math.log1p(Math.max(0, t.longest()))
            + weight("surplus") * Math.log1p(Math.max(0, t.surplus()))
            + weight("words") * Math.log(t.words())
            + weight("stretch") * Math.min(SPREAD, t.stretch())
            + weight("searched") * Math.max(0, t.searched() - ONE_DOCUMENT);
    return Logistic.probability(z);
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}

package stet.judge.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logistic regression with its weights in a readable table: "feature weight" a line. */
public final class Logistic {

  private Logistic() {}

  /** The weights by their features; "bias" is the constant. */
  public static Map<String, Double> parse(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1).strip()));
    }
    return weights;
  }

  /** The probability, 0 to 1, of a weighted sum of features. */
  public static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}

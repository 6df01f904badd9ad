package stet.locate;

import java.util.List;

/**
 * How near the likeliest stretch of a sentence comes to a phrase as a whole: the cosine of their
 * mean vectors, over stretches of half to twice as many word pieces. It sees renderings whose
 * single words have no partner ("take up" for "begin"), which the word by word measure does not.
 *
 * <p>Linear in the sentence's pieces: sums over stretches come from running sums.
 */
final class PhraseLikeness {

  /** Lengths of the stretches tried, in lengths of the phrase. */
  private static final List<Double> LENGTHS = List.of(0.5, 0.75, 1.0, 1.4, 2.0);

  private final int pieces;
  private final double[] mean;

  PhraseLikeness(TokenVectors phrase) {
    this.pieces = phrase.size();
    this.mean = new double[phrase.dimension()];
    for (int i = 0; i < pieces; i++) {
      phrase.addTo(mean, i);
    }
    double length = Math.sqrt(dot(mean, mean));
    for (int c = 0; c < mean.length && length > 0; c++) {
      mean[c] /= length;
    }
  }

  /** The cosine of the nearest stretch, -1 to 1; 0 where one side has no pieces. */
  double in(TokenVectors sentence) {
    int n = sentence.size();
    if (n == 0 || pieces == 0) {
      return 0;
    }
    double[][] sums = new double[n + 1][];
    sums[0] = new double[mean.length];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i].clone();
      sentence.addTo(sums[i + 1], i);
    }
    double best = -1;
    for (double times : LENGTHS) {
      int length = Math.clamp(Math.round(times * pieces), 1, n);
      for (int i = 0; i + length <= n; i++) {
        best = Math.max(best, cosine(sums[i], sums[i + length]));
      }
    }
    return best;
  }

  private double cosine(double[] before, double[] after) {
    double product = 0;
    double square = 0;
    for (int c = 0; c < mean.length; c++) {
      double x = after[c] - before[c];
      product += x * mean[c];
      square += x * x;
    }
    return square == 0 ? 0 : product / Math.sqrt(square);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) {
      sum += a[c] * b[c];
    }
    return sum;
  }
}

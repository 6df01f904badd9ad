package stet.locate;

import java.util.Arrays;
import java.util.List;
import stet.align.Pattern;
import stet.text.Span;

/**
 * A quotation laid against sentences, word piece by word piece: late interaction (Khattab and
 * Zaharia 2020). Time: pieces of the quotation by pieces of the sentence.
 */
final class Interaction {

  /** Below this cosine nothing in a sentence comes near a piece. */
  private static final double NEAR = 0.5;

  /** Lengths of the stretch that may stand for the quotation, in lengths of the quotation. */
  private static final List<Double> STRETCHES = List.of(1.0, 1.5, 2.0);

  /** Of two stretches as good as each other the shorter one is taken. */
  private static final double LENGTH_COSTS = 0.02;

  private final TokenVectors vectors;
  private final int[] wide;
  private final double[] weights;
  private final int[] words;
  private final boolean[] content;
  private final double weight;

  Interaction(Pattern pattern, Weights of, TokenEncoder encoder) {
    Span span = pattern.span();
    this.vectors = encoder.encode(span.in(pattern.words().text()));
    this.wide = vectors.wide();
    int n = vectors.size();
    this.weights = new double[n];
    this.words = new int[n];
    this.content = new boolean[pattern.size()];
    for (int i = 0; i < n; i++) {
      int word = pattern.words().firstEndingAfter(span.start() + vectors.start(i));
      boolean inside =
          word < pattern.size()
              && pattern.words().start(word) <= span.start() + vectors.start(i)
              && !pattern.isBracketed(word);
      words[i] = inside ? word : -1;
      if (inside) {
        weights[i] = of.of(pattern.words().form(word));
        content[word] = of.isContent(pattern.words().form(word));
      }
    }
    this.weight = Arrays.stream(weights).sum();
  }

  /** The mean of the quotation's vectors, the weightier words counting more; length 1 or 0. */
  float[] mean() {
    return vectors.mean(weights);
  }

  /** What a sentence, or two in a row, make of the quotation's pieces. */
  static final class Laid {
    private final float[] best;
    private final double local;
    private final double back;

    private Laid(float[] best, double local, double back) {
      this.best = best;
      this.local = local;
      this.back = back;
    }

    /** Weighted mean of the best cosines within the likeliest stretch, -1 to 1. */
    double local() {
      return local;
    }

    /** How near the pieces of that stretch come to the quotation, -1 to 1. */
    double back() {
      return back;
    }

    /** Both sentences together; the likeliest stretch lies in one of them. */
    Laid with(Laid next) {
      float[] both = best.clone();
      for (int i = 0; i < both.length; i++) {
        both[i] = Math.max(both[i], next.best[i]);
      }
      Laid nearer = next.local > local ? next : this;
      return new Laid(both, nearer.local, nearer.back);
    }
  }

  /** Lays the quotation against a sentence. */
  Laid with(TokenVectors sentence) {
    int n = vectors.size();
    int m = sentence.size();
    int dimension = vectors.dimension();
    int[] there = sentence.wide();
    float[][] cosines = new float[n][m];
    float[] best = new float[n];
    float[] back = new float[m];
    Arrays.fill(best, -1);
    Arrays.fill(back, -1);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m && words[i] >= 0; j++) {
        float cosine = TokenVectors.product(wide, i * dimension, there, j * dimension, dimension);
        cosines[i][j] = cosine;
        best[i] = Math.max(best[i], cosine);
        back[j] = Math.max(back[j], cosine);
      }
    }
    double local = 0;
    double near = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (double times : m == 0 ? List.<Double>of() : STRETCHES) {
      int length = Math.min(m, (int) Math.round(times * n) + 1);
      double[] within = within(cosines, m, length);
      double sum = 0;
      for (int j = 0; j < m; j++) {
        sum += back[j] - (j >= length ? back[j - length] : 0);
        int from = j - length + 1;
        if (from >= 0 && within[from] - LENGTH_COSTS * times > most) {
          most = within[from] - LENGTH_COSTS * times;
          local = within[from];
          near = sum / Math.max(length, n); // what a shorter sentence lacks comes to nothing
        }
      }
    }
    return new Laid(best, local, near);
  }

  // For each stretch of so many pieces the weighted mean of the best cosines within it. The largest
  // of each stretch comes from the largest up to and from a block's ends (van Herk 1992): linear.
  private double[] within(float[][] cosines, int m, int length) {
    double[] sums = new double[Math.max(0, m - length + 1)];
    float[] upTo = new float[m];
    float[] from = new float[m];
    for (int i = 0; i < cosines.length; i++) {
      if (weights[i] == 0) {
        continue;
      }
      float[] row = cosines[i];
      for (int j = 0; j < m; j++) {
        upTo[j] = j % length == 0 ? row[j] : Math.max(upTo[j - 1], row[j]);
      }
      for (int j = m - 1; j >= 0; j--) {
        from[j] = j == m - 1 || j % length == length - 1 ? row[j] : Math.max(from[j + 1], row[j]);
      }
      for (int j = 0; j < sums.length; j++) {
        sums[j] += weights[i] / weight * Math.max(from[j], upTo[j + length - 1]);
      }
    }
    return sums;
  }

  /** Weighted mean of the best cosines, -1 to 1. */
  double meaning(Laid laid) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * laid.best[i];
    }
    return weight == 0 ? 0 : sum / weight;
  }

  /** Share of the weight that nothing comes near to, 0 to 1. */
  double unmet(Laid laid) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += laid.best[i] < NEAR ? weights[i] : 0;
    }
    return weight == 0 ? 1 : sum / weight;
  }

  /** How near anything comes to the content word that is worst off, -1 to 1; 0 without any. */
  double worst(Laid laid) {
    double worst = 2;
    int i = 0;
    while (i < words.length) {
      int end = i;
      double sum = 0;
      while (end < words.length && words[end] == words[i]) {
        sum += laid.best[end++];
      }
      if (words[i] >= 0 && content[words[i]]) {
        worst = Math.min(worst, sum / (end - i));
      }
      i = end;
    }
    return worst > 1 ? 0 : worst;
  }
}

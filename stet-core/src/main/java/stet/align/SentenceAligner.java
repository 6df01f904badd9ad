package stet.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the sentences of two editions of one text beside each other, in one language or in two.
 *
 * <p>After Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993: a long
 * sentence is rendered by a long one, and the best chain of beads (one sentence for one, two for
 * one, one for none ...) is found by dynamic programming. To the lengths come keys that both texts
 * carry (numbers, names, words that sound alike; Simard, Foster and Isabelle 1992, cognates; Wu
 * 1994), which also lead the way, so that only a band around it is looked at: time and space grow
 * with the number of sentences, not with its square.
 */
public final class SentenceAligner {

  /** Sentences on either side of the way that may still be meant. */
  static final int BAND = 40;

  /** Up to so many cells the whole table is looked at: texts of some 500 sentences. */
  private static final int WHOLE = 250_000;

  /** Variance of the length of a translation for each unit of length (Gale and Church 1993). */
  private static final double VARIANCE = 6.8;

  /** What unlike lengths cost at most. */
  private static final double MOST = 10;

  /**
   * What it costs to lay two sentences together that have nothing in common: more than to leave
   * both out.
   */
  private static final double UNLIKE = 12;

  /** Weight of keys at which half of that is due. */
  private static final double ENOUGH = 1.5;

  /** Pairs of sentences with an anchor from which on they tell how the lengths compare. */
  private static final int TELLING = 5;

  /** One text longer than this times the other holds more, and not longer words. */
  private static final double UNEVEN = 1.33;

  /** A bead of so many sentences here and there, and what it costs: minus the log of its share. */
  private record Kind(int here, int there, double cost) {}

  /**
   * Shares near to those of Gale and Church 1993; transcripts leave sentences out more often than
   * translations do. Three for one, which they did not have, is rarer still.
   */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(1, 1, 0.12),
          new Kind(1, 0, 4.2),
          new Kind(0, 1, 4.2),
          new Kind(2, 1, 3.4),
          new Kind(1, 2, 3.4),
          new Kind(2, 2, 5.2),
          new Kind(3, 1, 5.5),
          new Kind(1, 3, 5.5));

  private final SentenceColumn a;
  private final SentenceColumn b;
  private final double[] keyWeights;
  private final double[] weightsA;
  private final double[] weightsB;
  private final double ratio;
  private final Band band;

  private SentenceAligner(SentenceColumn a, SentenceColumn b, double[] keyWeights) {
    this.a = a;
    this.b = b;
    this.keyWeights = keyWeights;
    this.weightsA = a.weights(keyWeights);
    this.weightsB = b.weights(keyWeights);
    List<AnchorChain.Anchor> chain = AnchorChain.of(a, b, keyWeights.length);
    this.ratio = ratio(chain);
    int rows = a.size() + 1;
    int columns = b.size() + 1;
    this.band =
        (long) rows * columns <= WHOLE
            ? Band.whole(rows, columns)
            : Band.around(chain, rows, columns, BAND);
  }

  /**
   * The beads, in order; together they hold every sentence of both texts once.
   *
   * @param keyWeights what each key tells, at least 0; keys are its indices
   */
  public static List<Bead> align(SentenceColumn a, SentenceColumn b, double[] keyWeights) {
    if (a.size() == 0 && b.size() == 0) {
      return List.of();
    }
    return new SentenceAligner(a, b, keyWeights.clone()).beads();
  }

  // Units of the other text for one of this: from the sentences that surely belong together.
  private double ratio(List<AnchorChain.Anchor> chain) {
    double[] ratios =
        chain.stream()
            .mapToDouble(p -> (b.length(p.there()) + 1.0) / (a.length(p.here()) + 1))
            .sorted()
            .toArray();
    if (ratios.length >= TELLING) {
      return ratios[ratios.length / 2];
    }
    double here = 1;
    double there = 1;
    for (int s = 0; s < a.size(); s++) {
      here += a.length(s);
    }
    for (int s = 0; s < b.size(); s++) {
      there += b.length(s);
    }
    double whole = there / here;
    if (whole > 1 / UNEVEN && whole < UNEVEN) {
      return whole;
    }
    return ratios.length >= 2 ? ratios[ratios.length / 2] : 1; // one text left much out
  }

  private List<Bead> beads() {
    int rows = a.size() + 1;
    byte[][] steps = new byte[rows][];
    double[][] costs = new double[rows][];
    double[][] commons = new double[rows][];
    for (int i = 0; i < rows; i++) {
      int width = band.to(i) - band.from(i);
      steps[i] = new byte[width];
      costs[i] = new double[width];
      commons[i] = commons(i);
      for (int j = band.from(i); j < band.to(i); j++) {
        cell(i, j, costs, commons, steps[i]);
      }
      if (i >= 3) { // no bead looks further back
        costs[i - 3] = new double[0];
        commons[i - 3] = new double[0];
      }
    }
    return traced(steps);
  }

  /** For each cell of a row what the last sentence before it has in common with its column's. */
  private double[] commons(int i) {
    double[] commons = new double[band.to(i) - band.from(i)];
    for (int j = Math.max(1, band.from(i)); i > 0 && j < band.to(i); j++) {
      commons[j - band.from(i)] = a.common(i - 1, b, j - 1, keyWeights);
    }
    return commons;
  }

  private void cell(int i, int j, double[][] costs, double[][] commons, byte[] steps) {
    double best = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
    byte step = 0;
    for (int k = 0; k < KINDS.size(); k++) {
      Kind kind = KINDS.get(k);
      int x = i - kind.here();
      int y = j - kind.there();
      if (x >= 0 && y >= 0 && band.holds(x, y)) {
        double before = costs[x][y - band.from(x)] + kind.cost();
        // Costs are never below 0: what is dearer already need not be looked at.
        if (before < best) {
          double cost = before + cost(x, i, y, j, commons);
          if (cost < best) {
            best = cost;
            step = (byte) k;
          }
        }
      }
    }
    costs[i][j - band.from(i)] = best;
    steps[j - band.from(i)] = step;
  }

  private double cost(int x, int i, int y, int j, double[][] commons) {
    if (x == i || y == j) {
      return 0;
    }
    double common = 0;
    for (int r = x + 1; r <= i; r++) {
      for (int c = y + 1; c <= j; c++) {
        common += band.holds(r, c) ? commons[r][c - band.from(r)] : 0;
      }
    }
    double here = sum(weightsA, x, i);
    double there = sum(weightsB, y, j);
    return unlikeLengths(x, i, y, j)
        + UNLIKE * (1 - likeness(common, here, there)) * evidence(here, there);
  }

  private double unlikeLengths(int x, int i, int y, int j) {
    int here = 0;
    int there = 0;
    for (int s = x; s < i; s++) {
      here += a.length(s);
    }
    for (int s = y; s < j; s++) {
      there += b.length(s);
    }
    double mean = (here * ratio + there) / 2 + 1;
    double off = Math.abs(there - here * ratio) / Math.sqrt(VARIANCE * mean);
    return Math.min(MOST, minusLogTail(off));
  }

  /**
   * Minus the log of the chance that a normal variable lies further from its mean than so many
   * deviations (Abramowitz and Stegun 1964, 7.1.26).
   */
  static double minusLogTail(double deviations) {
    double x = deviations / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double polynomial =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return x * x - Math.log(Math.max(1e-300, polynomial));
  }

  private static double sum(double[] weights, int from, int to) {
    double sum = 0;
    for (int s = from; s < to; s++) {
      sum += weights[s];
    }
    return sum;
  }

  private static double likeness(double common, double here, double there) {
    return here + there == 0
        ? 0
        : Math.min(1, 2 * Math.min(common, Math.min(here, there)) / (here + there));
  }

  private static double evidence(double here, double there) {
    double weight = (here + there) / 2;
    return weight / (weight + ENOUGH);
  }

  private List<Bead> traced(byte[][] steps) {
    List<Bead> beads = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    while (i > 0 || j > 0) {
      Kind kind = KINDS.get(steps[i][j - band.from(i)]);
      int x = i - kind.here();
      int y = j - kind.there();
      beads.add(bead(x, i, y, j));
      i = x;
      j = y;
    }
    return List.copyOf(beads.reversed());
  }

  private Bead bead(int x, int i, int y, int j) {
    double common = 0;
    for (int r = x; r < i; r++) {
      for (int c = y; c < j; c++) {
        common += a.common(r, b, c, keyWeights);
      }
    }
    double here = sum(weightsA, x, i);
    double there = sum(weightsB, y, j);
    return new Bead(x, i, y, j, likeness(common, here, there), evidence(here, there));
  }
}

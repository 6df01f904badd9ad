package stet.export;

import stet.report.Coverage;
import stet.report.Coverage.Covered;
import stet.report.Coverage.State;

/** A source as one line of blocks, from its beginning to its end: darker where it is quoted. */
final class HeatStrip {

  static final String LEGEND = "█ quoted  ▓ partly quoted  ▒ paraphrased  · not mentioned";

  private HeatStrip() {}

  /** A strip of at most {@code cells} characters, each for an equal share of the source's words. */
  static String of(Coverage coverage, int cells) {
    long length = coverage.passages().stream().mapToLong(HeatStrip::length).sum();
    int count = (int) Math.min(cells, Math.max(coverage.passages().size(), length / 40));
    double[] quoted = new double[count];
    double[] paraphrased = new double[count];
    double at = 0;
    for (Covered covered : coverage.passages()) {
      double share = (double) length(covered) * count / Math.max(1, length);
      switch (covered.state()) {
        case State.QUOTED -> spread(quoted, at, share);
        case State.PARAPHRASED -> spread(paraphrased, at, share);
        case State.UNMENTIONED -> {
          // an empty cell says so
        }
      }
      at += share;
    }
    StringBuilder strip = new StringBuilder(count);
    for (int cell = 0; cell < count; cell++) {
      strip.append(sign(quoted[cell], paraphrased[cell]));
    }
    return strip.toString();
  }

  private static long length(Covered covered) {
    return covered.passage().text().length();
  }

  private static void spread(double[] cells, double from, double share) {
    for (int cell = (int) from; cell < cells.length && cell < from + share; cell++) {
      cells[cell] += Math.min(cell + 1, from + share) - Math.max(cell, from);
    }
  }

  /** A trace of rounding below this share of a cell is nothing. */
  private static final double TRACE = 1e-6;

  private static char sign(double quoted, double paraphrased) {
    if (quoted > TRACE) {
      return quoted >= 0.5 ? '█' : '▓';
    }
    return paraphrased > TRACE ? '▒' : '·';
  }
}

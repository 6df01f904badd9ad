package stet.export.page;

import java.util.ArrayList;
import java.util.List;
import stet.export.say.Says;
import stet.report.Coverage;
import stet.report.Coverage.Covered;

/**
 * The heat strip beside a source: a cell for each sentence, as high as the sentence is long, as
 * wide as the article takes it: all the width when quoted, half when paraphrased, a sliver when
 * not.
 */
final class HeatCells {

  private static final double HEIGHT = 1000;

  /** Below this a quoted cell could not be seen or hit, in units of the strip. */
  private static final double LEAST = 4;

  private static final int TITLE = 70;

  private HeatCells() {}

  static List<Sheet.Cell> of(Coverage coverage, int source) {
    List<Covered> passages = coverage.passages();
    double[] heights = new double[passages.size()];
    double all = 0;
    double letters = passages.stream().mapToInt(HeatCells::length).sum();
    for (int i = 0; i < heights.length; i++) {
      double share = HEIGHT * length(passages.get(i)) / Math.max(1, letters);
      boolean taken = passages.get(i).state() != Coverage.State.UNMENTIONED;
      heights[i] = taken ? Math.max(LEAST, share) : share;
      all += heights[i];
    }
    List<Sheet.Cell> cells = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < heights.length; i++) {
      double height = heights[i] * HEIGHT / all;
      cells.add(cell(passages.get(i), top, height, Anchors.sentence(source, i + 1)));
      top += height;
    }
    return cells;
  }

  private static Sheet.Cell cell(Covered covered, double top, double height, String anchor) {
    int width =
        switch (covered.state()) {
          case QUOTED -> 24;
          case PARAPHRASED -> 15;
          case UNMENTIONED -> 7;
        };
    long heat = Math.round(covered.weight() * 3);
    return new Sheet.Cell(
        Anchors.href(anchor),
        rounded(top),
        rounded(height),
        width,
        Styles.of(covered.state()) + " w" + heat,
        Says.state(covered.state()) + ": " + shortened(covered.passage().text()));
  }

  private static double rounded(double units) {
    return Math.round(units * 100) / 100.0;
  }

  private static int length(Covered covered) {
    return covered.passage().text().length();
  }

  static String shortened(String text) {
    if (text.length() <= TITLE) {
      return text;
    }
    int blank = text.lastIndexOf(' ', TITLE);
    return text.substring(0, blank < TITLE / 2 ? TITLE : blank) + " …";
  }
}

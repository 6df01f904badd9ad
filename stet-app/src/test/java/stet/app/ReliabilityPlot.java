package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far the probabilities of passages are to be trusted: of those with .8, how many are right.
 * Run it with a file of answers, one a line, "probability right" (right is 0 or 1), and it writes
 * the plot and prints the table of docs/concepts/renderings.md:
 *
 * <pre>mvn -o -q test -pl stet-app -am -Dtest=ReliabilityPlotTest -Dstet.reliability=FILE \
 * -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
final class ReliabilityPlot {

  private static final int BINS = 10;

  /**
   * Edge of the square in which the plot stands, and the room around it, in units of the picture.
   */
  private static final int EDGE = 300;

  private static final int ROOM = 46;

  /**
   * One question and its answer.
   *
   * @param right whether the passage shown first is the right one
   */
  record Answer(double probability, boolean right) {}

  /** Answers whose probability is about the same. */
  record Bin(int answers, double probability, double right) {}

  private ReliabilityPlot() {}

  static List<Answer> read(Path file) throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.strip().split("\\s+");
      if (parts.length != 2) {
        throw new IOException(file + ": not \"probability right\": " + line);
      }
      answers.add(new Answer(Double.parseDouble(parts[0]), parts[1].equals("1")));
    }
    return answers;
  }

  /** Ten bins of equal width. */
  static List<Bin> bins(List<Answer> answers) {
    int[] count = new int[BINS];
    double[] probability = new double[BINS];
    int[] right = new int[BINS];
    for (Answer answer : answers) {
      int bin = Math.clamp((int) (answer.probability() * BINS), 0, BINS - 1);
      count[bin]++;
      probability[bin] += answer.probability();
      right[bin] += answer.right() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      double n = Math.max(1, count[b]);
      bins.add(new Bin(count[b], probability[b] / n, right[b] / n));
    }
    return bins;
  }

  /** The expected calibration error: the mean gap between probability and share of right ones. */
  static double error(List<Answer> answers) {
    double gap = 0;
    for (Bin bin : bins(answers)) {
      gap += bin.answers() * Math.abs(bin.probability() - bin.right());
    }
    return gap / Math.max(1, answers.size());
  }

  /** The table, in Markdown. */
  static String table(List<Answer> answers) {
    StringBuilder table =
        new StringBuilder("| probability | answers | mean of it | right |\n|---|---|---|---|\n");
    List<Bin> bins = bins(answers);
    for (int b = 0; b < BINS; b++) {
      Bin bin = bins.get(b);
      table.append(
          String.format(
              Locale.ROOT,
              "| %.1f to %.1f | %d | %.2f | %.2f |%n",
              b / 10.0,
              (b + 1) / 10.0,
              bin.answers(),
              bin.probability(),
              bin.right()));
    }
    return table.toString();
  }

  /** The plot: a point for each bin, the larger the more answers are in it. */
  static String svg(List<Answer> answers) {
    StringBuilder svg = new StringBuilder();
    int size = EDGE + 2 * ROOM;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(size + " " + size)
        .append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n")
        .append("<title>Share of right passages against the probability shown</title>\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
        .append(line(0, 0, 1, 1, "#999\" stroke-dasharray=\"4 4"))
        .append(line(0, 0, 1, 0, "#333"))
        .append(line(0, 0, 0, 1, "#333"));
    for (int tick = 0; tick <= 10; tick += 2) {
      svg.append(text(x(tick / 10.0), EDGE + ROOM + 16, "." + tick, tick))
          .append(text(ROOM - 14, y(tick / 10.0) + 4, "." + tick, tick));
    }
    svg.append(text(ROOM + EDGE / 2.0, size - 8, "probability shown", 1))
        .append(text(ROOM + 18, ROOM - 14, "share right", 1));
    for (Bin bin : bins(answers)) {
      if (bin.answers() > 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2a6f97\"><title>%d answers, mean"
                    + " %.2f, right %.2f</title></circle>%n",
                x(bin.probability()),
                y(bin.right()),
                3 + 12 * Math.sqrt((double) bin.answers() / answers.size()),
                bin.answers(),
                bin.probability(),
                bin.right()));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static double x(double probability) {
    return ROOM + EDGE * probability;
  }

  private static double y(double share) {
    return ROOM + EDGE * (1 - share);
  }

  private static String line(double x1, double y1, double x2, double y2, String stroke) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke=\"%s\"/>%n",
        x(x1),
        y(y1),
        x(x2),
        y(y2),
        stroke);
  }

  private static String text(double x, double y, String words, int tick) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>%n",
        x,
        y,
        tick == 10 ? "1" : tick == 0 ? "0" : words);
  }
}

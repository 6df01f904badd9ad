package stet.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page into the stretches that are read one after the other: what runs across the page, and
 * the columns between. After the recursive cutting of Nagy and Seth (1984), but a gutter has to
 * stand between columns of prose: labels before their words, line numbers and tables are no
 * columns.
 */
final class PdfColumns {

  /** A gutter is as wide as a letter is high; closer than that, nobody sees two columns. */
  private static final float GUTTER = 0.9f;

  /** Lines on either side of a gutter. */
  private static final int FEWEST_LINES = 3;

  /** A line of a column of prose has at least so many letters on average. */
  private static final int PROSE = 14;

  /** Places for a gutter that are looked at, those with most lines around them first. */
  private static final int CANDIDATES = 8;

  /** Segments above and below in which the one to the right is looked for. */
  private static final int NEIGHBOURS = 60;

  /** Columns inside columns. */
  private static final int DEEPEST = 6;

  private PdfColumns() {}

  /** The stretches, in reading order. */
  static List<List<PdfSegment>> of(List<PdfSegment> page) {
    List<List<PdfSegment>> found = new ArrayList<>();
    cut(page, 0, found);
    return found;
  }

  private static void cut(List<PdfSegment> part, int depth, List<List<PdfSegment>> into) {
    float gutter = depth < DEEPEST ? gutter(part) : -1;
    if (gutter < 0) {
      into.add(part);
      return;
    }
    List<PdfSegment> across = new ArrayList<>();
    List<PdfSegment> columns = new ArrayList<>();
    for (List<PdfSegment> strip : strips(part)) {
      boolean crosses = strip.stream().anyMatch(s -> s.left() < gutter && s.right() > gutter);
      if (crosses) {
        columns(columns, gutter, depth, into);
        across.addAll(strip);
      } else {
        flush(across, depth, into);
        columns.addAll(strip);
      }
    }
    flush(across, depth, into);
    columns(columns, gutter, depth, into);
  }

  private static void flush(List<PdfSegment> across, int depth, List<List<PdfSegment>> into) {
    if (!across.isEmpty()) {
      cut(List.copyOf(across), depth + 1, into);
      across.clear();
    }
  }

  private static void columns(
      List<PdfSegment> columns, float gutter, int depth, List<List<PdfSegment>> into) {
    List<PdfSegment> left = columns.stream().filter(s -> s.left() < gutter).toList();
    List<PdfSegment> right = columns.stream().filter(s -> s.left() >= gutter).toList();
    columns.clear();
    if (!left.isEmpty()) {
      cut(left, depth + 1, into);
    }
    if (!right.isEmpty()) {
      cut(right, depth + 1, into);
    }
  }

  /** Where most lines have a gap, if prose stands on both sides of it; -1 if nowhere. */
  private static float gutter(List<PdfSegment> part) {
    List<float[]> edges = edges(part);
    edges.sort(Comparator.<float[]>comparingDouble(e -> e[0]).thenComparingDouble(e -> -e[1]));
    List<float[]> candidates = new ArrayList<>();
    int open = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      open += (int) edges.get(i)[1];
      if (edges.get(i)[1] > 0 && edges.get(i + 1)[1] < 0 && open >= FEWEST_LINES) {
        candidates.add(new float[] {(edges.get(i)[0] + edges.get(i + 1)[0]) / 2, open});
      }
    }
    candidates.sort(Comparator.comparingDouble(c -> -c[1]));
    for (float[] candidate : candidates.subList(0, Math.min(CANDIDATES, candidates.size()))) {
      if (partsProse(part, candidate[0])) {
        return candidate[0];
      }
    }
    return -1;
  }

  /** Both ends of the gap to the right of every segment: where it opens (1) and closes (-1). */
  private static List<float[]> edges(List<PdfSegment> part) {
    List<PdfSegment> sorted = new ArrayList<>(part);
    sorted.sort(Comparator.comparingDouble(PdfSegment::base));
    List<float[]> edges = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfSegment segment = sorted.get(i);
      float next = Float.MAX_VALUE;
      for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(sorted.size(), i + NEIGHBOURS); j++) {
        PdfSegment other = sorted.get(j);
        boolean beside = Math.abs(other.base() - segment.base()) < 0.8f * segment.size();
        if (beside && other.left() >= segment.right()) {
          next = Math.min(next, other.left());
        }
      }
      if (next < Float.MAX_VALUE && next - segment.right() > GUTTER * segment.size()) {
        edges.add(new float[] {segment.right(), 1});
        edges.add(new float[] {next, -1});
      }
    }
    return edges;
  }

  private static boolean partsProse(List<PdfSegment> part, float gutter) {
    List<PdfSegment> left = part.stream().filter(s -> s.right() <= gutter).toList();
    List<PdfSegment> right = part.stream().filter(s -> s.left() >= gutter).toList();
    return isProse(left) && isProse(right);
  }

  private static boolean isProse(List<PdfSegment> column) {
    int letters = column.stream().mapToInt(s -> s.letters().length()).sum();
    int rows = PdfLine.of(0, 0, 0, column).size();
    return rows >= FEWEST_LINES && letters >= PROSE * rows;
  }

  /** Segments between which no white strip runs across the whole part. */
  private static List<List<PdfSegment>> strips(List<PdfSegment> part) {
    List<PdfSegment> sorted = new ArrayList<>(part);
    sorted.sort(Comparator.comparingDouble(PdfSegment::top));
    List<List<PdfSegment>> strips = new ArrayList<>();
    float bottom = -Float.MAX_VALUE;
    for (PdfSegment segment : sorted) {
      if (strips.isEmpty() || segment.top() > bottom) {
        strips.add(new ArrayList<>());
      }
      strips.getLast().add(segment);
      bottom = Math.max(bottom, segment.bottom());
    }
    return strips;
  }
}

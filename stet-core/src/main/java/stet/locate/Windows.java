package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.align.Pattern;
import stet.text.Stems;

/**
 * The stretches of a source in which most of a quotation's words stand close together. Each word of
 * the quotation marks its places, and those of its inflected forms at a discount; a window slides
 * over the marks. Linear in the source.
 */
final class Windows {

  private static final double INFLECTED = 0.7;

  /** A stretch of words [from, to) with the weight that fell into it. */
  record Window(int from, int to, double weight) {}

  private Windows() {}

  /** At most {@code most} windows, heaviest first, without large overlaps. */
  static List<Window> heaviest(IndexedSource source, Pattern pattern, Weights weights, int most) {
    int n = source.size();
    if (n == 0) {
      return List.of();
    }
    double[] marks = marks(source, pattern, weights);
    int width = Math.min(n, pattern.size() + pattern.size() / 2 + 4);
    List<Window> peaks = new ArrayList<>();
    double sum = 0;
    for (int at = 0; at < n; at++) {
      sum += marks[at];
      if (at >= width) {
        sum -= marks[at - width];
      }
      if (sum > 1e-9 && marks[at] > 0) {
        offer(peaks, new Window(Math.max(0, at + 1 - width), at + 1, sum), width);
      }
    }
    peaks.sort(
        Comparator.comparingDouble(Window::weight).reversed().thenComparingInt(Window::from));
    int margin = width / 2 + 6;
    return peaks.stream()
        .limit(most)
        .map(w ->
            new Window(Math.max(0, w.from() - margin), Math.min(n, w.to() + margin), w.weight()))
        .toList();
  }

  // Windows come in order; of those that overlap by more than half only the heaviest stays.
  private static void offer(List<Window> peaks, Window window, int width) {
    if (!peaks.isEmpty()) {
      Window last = peaks.getLast();
      if (window.from() - last.from() < (width + 1) / 2) {
        if (window.weight() > last.weight()) {
          peaks.set(peaks.size() - 1, window);
        }
        return;
      }
    }
    peaks.add(window);
  }

  private static double[] marks(IndexedSource source, Pattern pattern, Weights weights) {
    double[] marks = new double[source.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < pattern.size(); i++) {
      String form = pattern.words().form(i);
      if (pattern.isBracketed(i) || !seen.add(form)) {
        continue;
      }
      double weight = weights.of(form);
      int id = source.idOf(form);
      mark(marks, source.placesOf(id), weight);
      if (weights.isContent(form)) {
        for (int kin : source.withStem(Stems.of(form))) {
          if (kin != id) {
            mark(marks, source.placesOf(kin), INFLECTED * weight);
          }
        }
      }
    }
    return marks;
  }

  private static void mark(double[] marks, int[] places, double weight) {
    for (int place : places) {
      marks[place] = Math.max(marks[place], weight);
    }
  }
}

package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.align.Aligner;
import stet.align.Alignment;
import stet.align.Pattern;

/**
 * Places where a quotation stands with words changed, dropped or added: the heaviest windows,
 * aligned word by word. Work per quotation is capped by the number of windows and by {@link
 * #LONGEST}.
 */
public final class AlignedSearch {

  /** Words of a quotation that are aligned; the rest of a longer one is left without partners. */
  public static final int LONGEST = 400;

  /** Words that an ellipsis may swallow and still be found in one piece. */
  private static final int ELLIPSIS_REACH = 120;

  private final Likeness likeness;
  private final int windows;

  public AlignedSearch(Likeness likeness, int windows) {
    this.likeness = likeness;
    this.windows = windows;
  }

  /** The best places, the best first. */
  public List<Place> in(IndexedSource source, Pattern pattern, Weights weights) {
    List<Place> places = new ArrayList<>();
    for (Windows.Window window : Windows.heaviest(source, pattern, weights, windows)) {
      int reach = pattern.hasInnerGap() ? ELLIPSIS_REACH : 0;
      int from = Math.max(0, window.from() - reach);
      int to = Math.min(source.size(), window.to() + reach);
      if (pattern.hasInnerGap()) {
        places.add(align(source, pattern, weights, from, to));
      }
      inTurns(source, pattern, weights, from, to, places);
    }
    places.sort(
        Comparator.comparingDouble(Place::coverage).reversed().thenComparingInt(Place::first));
    return places;
  }

  // What one speaker said is laid beside the quotation by itself: words of two turns are no one's.
  private void inTurns(
      IndexedSource source, Pattern pattern, Weights weights, int from, int to, List<Place> places) {
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || source.turn(at) != source.turn(start)) {
        if (at - start > 1) {
          places.add(align(source, pattern, weights, start, at));
        }
        start = at;
      }
    }
  }

  /** Aligns the quotation with the words [from, to) of the source. */
  public Place align(IndexedSource source, Pattern pattern, Weights weights, int from, int to) {
    int n = Math.min(LONGEST, pattern.size());
    double[] weight = new double[n];
    boolean[] bracketed = new boolean[n];
    boolean[] gaps = new boolean[n + 1];
    double total = 0;
    for (int i = 0; i < n; i++) {
      weight[i] = weights.of(pattern.words().form(i));
      bracketed[i] = pattern.isBracketed(i);
      gaps[i] = pattern.hasGapBefore(i);
      total += bracketed[i] ? 0 : weight[i];
    }
    Map<Long, Double> known = new HashMap<>();
    Aligner aligner = new Aligner(weight, bracketed, gaps);
    Alignment alignment =
        aligner.align(to - from, (i, j) -> alike(known, pattern, i, source, from + j));
    int[] partners = new int[pattern.size()];
    double covered = 0;
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i < n && alignment.partner(i) >= 0 ? from + alignment.partner(i) : -1;
      if (partners[i] >= 0 && !bracketed[i]) {
        double alike = alike(known, pattern, i, source, partners[i]);
        covered += alike >= 0.5 ? weight[i] * alike : 0;
      }
    }
    return new Place(source, partners, total == 0 ? 0 : Math.min(1, covered / total));
  }

  private double alike(
      Map<Long, Double> known, Pattern pattern, int i, IndexedSource source, int j) {
    long key = ((long) i << 32) | source.id(j);
    Double value = known.get(key);
    if (value == null) {
      value = likeness.of(pattern.words().form(i), source.form(j));
      known.put(key, value);
    }
    return value;
  }
}

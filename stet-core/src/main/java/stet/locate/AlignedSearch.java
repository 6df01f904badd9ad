package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** Below this likeness a partner is no more than what stands in the other's place. */
  private static final double ALIKE = 0.5;

  private AlignedSearch() {}

  /** The best places among so many windows, the best first. */
  public static List<Place> in(LikenessTable table, Weights weights, int windows) {
    IndexedSource source = table.source();
    Pattern pattern = table.pattern();
    List<Place> places = new ArrayList<>();
    int reach = pattern.hasInnerGap() ? ELLIPSIS_REACH : 0;
    for (Windows.Window window : Windows.heaviest(source, pattern, weights, windows)) {
      int from = Math.max(0, window.from() - reach);
      int to = Math.min(source.size(), window.to() + reach);
      if (pattern.hasInnerGap()) {
        places.add(align(table, weights, from, to));
      }
      inTurns(table, weights, from, to, places);
    }
    places.sort(
        Comparator.comparingDouble(Place::coverage).reversed().thenComparingInt(Place::first));
    return places;
  }

  // What one speaker said is laid beside the quotation by itself: words of two turns are no one's.
  private static void inTurns(
      LikenessTable table, Weights weights, int from, int to, List<Place> places) {
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || table.source().turn(at) != table.source().turn(start)) {
        if (at - start > 1) {
          places.add(align(table, weights, start, at));
        }
        start = at;
      }
    }
  }

  /** Aligns the quotation with the words [from, to) of the source. */
  public static Place align(LikenessTable table, Weights weights, int from, int to) {
    Pattern pattern = table.pattern();
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
    Alignment alignment =
        new Aligner(weight, bracketed, gaps).align(to - from, (i, j) -> table.of(i, from + j));
    int[] partners = new int[pattern.size()];
    double covered = 0;
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i < n && alignment.partner(i) >= 0 ? from + alignment.partner(i) : -1;
      if (partners[i] >= 0 && !bracketed[i]) {
        double alike = table.of(i, partners[i]);
        covered += alike >= ALIKE ? weight[i] * alike : 0;
      }
    }
    return new Place(table.source(), partners, total == 0 ? 0 : Math.min(1, covered / total));
  }
}

package stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentence pairs that are sure before anything is aligned: both have a key that stands once in
 * either text, and they follow one another in both (longest increasing chain, as in the patience
 * diff; Fredman 1975, n log n).
 *
 * <p>They show the way through two long texts; a pair that stands far from the line between its
 * neighbours is a chance meeting and left out.
 */
final class AnchorChain {

  /** A sentence and its anchor in the other text. */
  record Anchor(int here, int there) {}

  private AnchorChain() {}

  static List<Anchor> of(SentenceColumn a, SentenceColumn b, int keys) {
    int[] here = places(a, keys);
    int[] there = places(b, keys);
    List<Anchor> anchors = new ArrayList<>();
    for (int key = 0; key < keys; key++) {
      if (here[key] >= 0 && there[key] >= 0) {
        anchors.add(new Anchor(here[key], there[key]));
      }
    }
    // Of one sentence's anchors the chain can take one: later ones first, so that it takes one.
    anchors.sort((x, y) ->
        x.here() != y.here()
            ? Integer.compare(x.here(), y.here())
            : Integer.compare(y.there(), x.there()));
    return withoutStrays(longest(anchors));
  }

  /** The sentence that holds a key, if only one does; -1 for none, -2 for several. */
  private static int[] places(SentenceColumn column, int keys) {
    int[] places = new int[keys];
    Arrays.fill(places, -1);
    for (int s = 0; s < column.size(); s++) {
      for (int key : column.keys(s)) {
        places[key] = places[key] == -1 ? s : -2;
      }
    }
    return places;
  }

  private static List<Anchor> longest(List<Anchor> anchors) {
    int[] tails = new int[anchors.size()];
    int[] before = new int[anchors.size()];
    int length = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean less = anchors.get(tails[middle]).there() < anchors.get(i).there();
        low = less ? middle + 1 : low;
        high = less ? high : middle;
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      chain.add(anchors.get(i));
    }
    return chain.reversed();
  }

  // A step that is steep before and flat behind, or the other way round, is a chance meeting.
  private static List<Anchor> withoutStrays(List<Anchor> chain) {
    List<Anchor> kept = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean inner = i > 0 && i + 1 < chain.size();
      if (!inner || !isStray(chain.get(i - 1), chain.get(i), chain.get(i + 1))) {
        kept.add(chain.get(i));
      }
    }
    return kept;
  }

  private static boolean isStray(Anchor before, Anchor at, Anchor after) {
    int here = after.here() - before.here();
    int there = after.there() - before.there();
    double line = before.there() + (double) there * (at.here() - before.here()) / Math.max(1, here);
    return Math.abs(at.there() - line) > SentenceAligner.BAND / 2.0;
  }
}

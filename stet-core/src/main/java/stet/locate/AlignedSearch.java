package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** Share of a quotation that may be like a stretch's words by letters that were not counted. */
  private static final double UNSEEN = 0.1;

  /** Stretches that hold less of a quotation are only shown as the nearest, and so many suffice. */
  private static final double WORTHLESS = 0.5;

  private static final int NEAREST = 3;

  /** Below this likeness a partner is no more than what stands in the other's place. */
  static final double ALIKE = 0.5;

  private AlignedSearch() {}

  /** The best places among so many windows, the best first. */
  public static List<Place> in(Sought sought, int windows) {
    List<Place> places = new ArrayList<>();
    boolean gaps = sought.pattern().hasInnerGap();
    double best = 0;
    for (Windows.Window window : Windows.heaviest(sought, windows)) {
      int reach = gaps ? ELLIPSIS_REACH : 0;
      int from = Math.max(0, window.from() - sought.margin() - reach);
      int to = Math.min(sought.source().size(), window.to() + sought.margin() + reach);
      if (gaps && sought.source().turn(from) != sought.source().turn(to - 1)) {
        best = offer(sought, from, to, places, best);
      }
      best = inTurns(sought, from, to, places, best);
    }
    places.sort(
        Comparator.comparingDouble(Place::coverage).reversed().thenComparingInt(Place::first));
    return places;
  }

  // What one speaker said is laid beside the quotation by itself: words of two turns are no one's.
  private static double inTurns(
      Sought sought, int from, int to, List<Place> places, double bestSoFar) {
    double best = bestSoFar;
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || sought.source().turn(at) != sought.source().turn(start)) {
        if (at - start > 1) {
          best = offer(sought, start, at, places, best);
        }
        start = at;
      }
    }
    return best;
  }

  // A stretch whose words cannot come near the best place so far is not aligned.
  private static double offer(Sought sought, int from, int to, List<Place> places, double best) {
    Echoes echoes = sought.echoes();
    boolean gaps = sought.pattern().hasInnerGap();
    int span = gaps ? to - from : sought.span();
    double most = echoes.most(from, to, span);
    if (isHopeless(sought, most, places, best)) {
      return best;
    }
    if (gaps && echoes.runs(from, to).isEmpty()) {
      span = sought.span();
      most = echoes.most(from, to, span);
      if (isHopeless(sought, most, places, best)) {
        return best;
      }
    }
    Echoes.Stretch stretch = echoes.holding(most, from, to, span);
    int start = Math.max(from, stretch.first() - sought.margin());
    int end = Math.min(to, stretch.last() + 1 + sought.margin());
    Place place = align(sought, start, end);
    places.add(place);
    return Math.max(best, place.coverage());
  }

  private static boolean isHopeless(Sought sought, double most, List<Place> places, double best) {
    double share = sought.total() == 0 ? 0 : Math.min(1, most / sought.total());
    boolean fewer = places.size() < NEAREST && best < WORTHLESS;
    boolean enough = places.size() >= NEAREST && share + UNSEEN < WORTHLESS;
    return share + UNSEEN < best && !fewer || enough;
  }

  /** Aligns the quotation with the words [from, to) of the source. */
  public static Place align(Sought sought, int from, int to) {
    Pattern pattern = sought.pattern();
    int n = Math.min(LONGEST, pattern.size());
    Alignment alignment =
        sought.aligner().align(to - from, sought.in(from, to), sought.echoes().runs(from, to));
    int[] partners = new int[pattern.size()];
    double covered = 0;
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i < n && alignment.partner(i) >= 0 ? from + alignment.partner(i) : -1;
      if (partners[i] >= 0 && !pattern.isBracketed(i)) {
        double alike = sought.likeness(i, partners[i]);
        covered += alike >= ALIKE ? sought.weight(i) * alike : 0;
      }
    }
    double total = sought.total();
    return new Place(sought.source(), partners, total == 0 ? 0 : Math.min(1, covered / total));
  }
}

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

  /**
   * Words [from, to) of the source that may hold the quotation, and the most that few of them do.
   */
  private record Stretch(int from, int to, double most) {}

  /** The best places among so many windows, the best first. */
  public static List<Place> in(Sought sought, int windows) {
    List<Stretch> stretches = new ArrayList<>();
    boolean gaps = sought.pattern().hasInnerGap();
    for (Windows.Window window : Windows.heaviest(sought, windows)) {
      int reach = gaps ? ELLIPSIS_REACH : 0;
      int from = Math.max(0, window.from() - sought.margin() - reach);
      int to = Math.min(sought.source().size(), window.to() + sought.margin() + reach);
      if (gaps && sought.source().turn(from) != sought.source().turn(to - 1)) {
        add(sought, from, to, stretches);
      }
      inTurns(sought, from, to, stretches);
    }
    stretches.sort((x, y) -> Double.compare(y.most(), x.most()));
    List<Place> places = places(sought, stretches);
    places.sort(
        Comparator.comparingDouble(Place::coverage).reversed().thenComparingInt(Place::first));
    return places;
  }

  // What one speaker said is laid beside the quotation by itself: words of two turns are no one's.
  private static void inTurns(Sought sought, int from, int to, List<Stretch> stretches) {
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || sought.source().turn(at) != sought.source().turn(start)) {
        if (at - start > 1) {
          add(sought, start, at, stretches);
        }
        start = at;
      }
    }
  }

  private static void add(Sought sought, int from, int to, List<Stretch> stretches) {
    stretches.add(new Stretch(from, to, sought.echoes().most(from, to, span(sought, from, to))));
  }

  // An ellipsis may swallow many words, where anything of the quotation stands in a run.
  private static int span(Sought sought, int from, int to) {
    boolean wide = sought.pattern().hasInnerGap() && !sought.echoes().runs(from, to).isEmpty();
    return wide ? to - from : sought.span();
  }

  // Those that hold the most are aligned first; one that cannot come near the best is not at all.
  private static List<Place> places(Sought sought, List<Stretch> stretches) {
    List<Place> places = new ArrayList<>();
    double best = 0;
    for (Stretch stretch : stretches) {
      double share = sought.total() == 0 ? 0 : Math.min(1, stretch.most() / sought.total());
      boolean fewer = places.size() < NEAREST && best < WORTHLESS;
      boolean enough = places.size() >= NEAREST && share + UNSEEN < WORTHLESS;
      if (share + UNSEEN < best && !fewer || enough) {
        break;
      }
      if (!isKnown(stretch, share, places)) {
        Place place = align(sought, stretch);
        places.add(place);
        best = Math.max(best, place.coverage());
      }
    }
    return places;
  }

  // A place that was found stands in this stretch, too, and holds about as much: it would be found
  // again.
  private static boolean isKnown(Stretch stretch, double share, List<Place> places) {
    for (Place place : places) {
      if (place.first() >= stretch.from()
          && place.last() < stretch.to()
          && place.coverage() + UNSEEN >= share) {
        return true;
      }
    }
    return false;
  }

  private static Place align(Sought sought, Stretch stretch) {
    int span = span(sought, stretch.from(), stretch.to());
    boolean worth = stretch.most() >= WORTHLESS * sought.total();
    double enough = worth ? stretch.most() - UNSEEN * sought.total() : stretch.most();
    Echoes.Part part = sought.echoes().holding(enough, stretch.from(), stretch.to(), span);
    return align(
        sought,
        Math.max(stretch.from(), part.first() - sought.margin()),
        Math.min(stretch.to(), part.last() + 1 + sought.margin()));
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

package stet.locate;

import java.util.ArrayList;
import java.util.List;
import stet.align.Pattern;

/**
 * Every place where the folded words of a quotation stand in one run within one turn: the rarest
 * word's places are looked at, the others checked around it. Time: places of the rarest word times
 * words.
 */
public final class ExactSearch {

  /** More places than this are counted but not listed one by one; a stock phrase needs no more. */
  public static final int LISTED = 200;

  private ExactSearch() {}

  /** The places in text order, {@link #LISTED} at most. */
  public static List<Place> in(IndexedSource source, Pattern pattern) {
    int n = pattern.size();
    List<Place> found = new ArrayList<>();
    if (n == 0 || pattern.hasBracket()) {
      return found;
    }
    int[] ids = new int[n];
    int rarest = 0;
    for (int i = 0; i < n; i++) {
      ids[i] = source.idOf(pattern.words().form(i));
      if (ids[i] < 0) {
        return found;
      }
      if (source.count(ids[i]) < source.count(ids[rarest])) {
        rarest = i;
      }
    }
    for (int p = source.placesFrom(ids[rarest]); p < source.placesEnd(ids[rarest]); p++) {
      int from = source.place(p) - rarest;
      if (stands(source, ids, from) && ownEllipses(source, pattern, from)) {
        found.add(Place.run(source, from, n));
        if (found.size() == LISTED) {
          break;
        }
      }
    }
    return found;
  }

  // Where the quotation has an ellipsis the source has one of its own: nothing was left out.
  private static boolean ownEllipses(IndexedSource source, Pattern pattern, int from) {
    for (int i = 1; i < pattern.size(); i++) {
      if (pattern.hasGapBefore(i) && !ellipsisBefore(source, from + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ellipsisBefore(IndexedSource source, int word) {
    int dots = 0;
    for (int at = source.end(word - 1); at < source.start(word); at++) {
      char c = source.source().text().charAt(at);
      dots += c == '…' ? 3 : c == '.' ? 1 : 0;
    }
    return dots >= 3;
  }

  /** Whether these forms stand from this word on, in one turn. */
  static boolean stands(IndexedSource source, int[] ids, int from) {
    if (from < 0 || from + ids.length > source.size()) {
      return false;
    }
    for (int i = 0; i < ids.length; i++) {
      if (source.id(from + i) != ids[i]) {
        return false;
      }
    }
    return source.turn(from) == source.turn(from + ids.length - 1);
  }
}

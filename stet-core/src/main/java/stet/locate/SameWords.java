package stet.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * The other places at which the very words of a place stand: where it is not the quotation that is
 * repeated but what it was made from. Time: places of the rarest word times words.
 */
public final class SameWords {

  private SameWords() {}

  /** The place itself first, then the others in the order of the sources and their texts. */
  public static List<Place> as(Place place, List<IndexedSource> sources) {
    List<Place> all = new ArrayList<>();
    all.add(place);
    IndexedSource own = place.source();
    int n = place.last() - place.first() + 1;
    for (IndexedSource source : sources) {
      int[] ids = ids(own, place.first(), n, source);
      int rarest = rarest(source, ids);
      int id = rarest < 0 ? -1 : ids[rarest];
      for (int p = source.placesFrom(id); p < source.placesEnd(id); p++) {
        int from = source.place(p) - rarest;
        boolean itself = source == own && from == place.first();
        if (!itself && ExactSearch.stands(source, ids, from)) {
          all.add(moved(place, source, from));
          if (all.size() == ExactSearch.LISTED) {
            return all;
          }
        }
      }
    }
    return all;
  }

  private static int[] ids(IndexedSource own, int first, int n, IndexedSource source) {
    int[] ids = new int[n];
    for (int i = 0; i < n; i++) {
      ids[i] = source == own ? own.id(first + i) : source.idOf(own.form(first + i));
    }
    return ids;
  }

  // The word with the fewest places; -1 where the source lacks one of them.
  private static int rarest(IndexedSource source, int[] ids) {
    int rarest = 0;
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < 0) {
        return -1;
      }
      rarest = source.count(ids[i]) < source.count(ids[rarest]) ? i : rarest;
    }
    return rarest;
  }

  private static Place moved(Place place, IndexedSource source, int from) {
    int[] partners = new int[place.size()];
    for (int w = 0; w < partners.length; w++) {
      partners[w] = place.partner(w) < 0 ? -1 : place.partner(w) - place.first() + from;
    }
    return new Place(source, partners, place.coverage());
  }
}

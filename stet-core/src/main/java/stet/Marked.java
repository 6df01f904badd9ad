package stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stet.quote.Attributed;
import stet.quote.Quotation;

/** The quotations in marks, with the links between them counted anew. */
final class Marked {

  private Marked() {}

  static List<Attributed> only(List<Attributed> all) {
    Map<Integer, Integer> moved = new HashMap<>();
    List<Attributed> marked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).quotation() instanceof Quotation.Marked) {
        moved.put(i, moved.size());
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (moved.containsKey(i)) {
        Attributed a = all.get(i);
        marked.add(
            new Attributed(
                a.quotation(),
                a.speakers(),
                a.use(),
                moved(a.splitOf(), moved),
                moved(a.sameAs(), moved)));
      }
    }
    return marked;
  }

  private static OptionalInt moved(OptionalInt index, Map<Integer, Integer> moved) {
    Integer to = index.isPresent() ? moved.get(index.getAsInt()) : null;
    return to == null ? OptionalInt.empty() : OptionalInt.of(to);
  }
}

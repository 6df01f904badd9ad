package stet.judge.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.text.Folding;
import stet.text.Table;

/**
 * Names of one country, its people and its capital, so that no translation of a name counts as
 * another name.
 *
 * @param groups folded form to the number of its group
 */
public record PlaceNames(Map<String, Integer> groups) {

  public PlaceNames {
    groups = Map.copyOf(groups);
  }

  /** The table that comes with Stet. */
  public static PlaceNames standard() {
    return parse(Table.lines(PlaceNames.class, "place-names.txt"));
  }

  static PlaceNames parse(List<String> lines) {
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ")) {
        groups.putIfAbsent(Folding.word(name), i);
      }
    }
    return new PlaceNames(groups);
  }

  /** Whether both forms belong to one place. */
  public boolean same(String a, String b) {
    Integer group = groups.get(a);
    return group != null && group.equals(groups.get(b));
  }
}

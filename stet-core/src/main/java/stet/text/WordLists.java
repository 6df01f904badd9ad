package stet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words that travel with the program: in the table, a heading in brackets stands above
 * each list, and commas between the words.
 *
 * @param table its name, for the error
 */
public record WordLists(String table, Map<String, Set<String>> byHeading) {

  public WordLists {
    byHeading = Map.copyOf(byHeading);
  }

  /**
   * Reads a table.
   *
   * @param beside a type of the package in whose folder the table lies
   */
  public static WordLists of(Class<?> beside, String table) {
    Map<String, Set<String>> byHeading = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (String line : Table.lines(beside, table)) {
      if (line.startsWith("[")) {
        words = new HashSet<>();
        byHeading.put(line.substring(1, line.length() - 1), words);
      } else {
        int from = 0;
        for (int comma = line.indexOf(", "); comma >= 0; comma = line.indexOf(", ", from)) {
          words.add(line.substring(from, comma));
          from = comma + 2;
        }
        words.add(line.substring(from));
      }
    }
    byHeading.replaceAll((heading, list) -> Set.copyOf(list));
    return new WordLists(table, byHeading);
  }

  /** The words under a heading, which must be there. */
  public Set<String> under(String heading) {
    Set<String> words = byHeading.get(heading);
    if (words == null) {
      throw new IllegalArgumentException("Table " + table + " has no heading [" + heading + "]");
    }
    return words;
  }
}

package stet.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.text.Table;

/**
 * A table's words by the heading in brackets above them; commas between the words.
 *
 * @param table its name, for the error
 */
record WordTable(String table, Map<String, Set<String>> byHeading) {

  static WordTable of(String table) {
    Map<String, Set<String>> byHeading = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (String line : lines(table)) {
      if (line.startsWith("[")) {
        words = new HashSet<>();
        byHeading.put(line.substring(1, line.length() - 1), words);
      } else {
        words.addAll(List.of(line.split(", ")));
      }
    }
    byHeading.replaceAll((heading, list) -> Set.copyOf(list));
    return new WordTable(table, Map.copyOf(byHeading));
  }

  static List<String> lines(String table) {
    return Table.lines(WordTable.class, table);
  }

  Set<String> under(String heading) {
    Set<String> words = byHeading.get(heading);
    if (words == null) {
      throw new IllegalStateException("The table " + table + " has no heading [" + heading + "]");
    }
    return words;
  }
}

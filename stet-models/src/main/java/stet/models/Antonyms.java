package stet.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stet's own table of everyday opposites: those that the dictionary does not list, and those that
 * it lists but that do not change what was said.
 */
final class Antonyms {
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Map<String, Set<String>> exchangeable = new HashMap<>();

  private Antonyms() {}

  /** Each line holds a word and its opposites, or "not" and two words; all hold both ways. */
  static Antonyms read() {
    Antonyms antonyms = new Antonyms();
    for (List<String> line : WordTable.lines("antonyms.tsv")) {
      if (line.getFirst().equals("not")) {
        add(antonyms.exchangeable, line.get(1), line.subList(2, line.size()));
      } else {
        add(antonyms.opposites, line.getFirst(), line.subList(1, line.size()));
      }
    }
    return antonyms;
  }

  private static void add(Map<String, Set<String>> table, String word, List<String> others) {
    for (String other : others) {
      table.computeIfAbsent(word, w -> new HashSet<>()).add(other);
      table.computeIfAbsent(other, w -> new HashSet<>()).add(word);
    }
  }

  /** Whether some base form of one word is listed as the opposite of one of the other. */
  boolean opposed(Set<String> a, Set<String> b) {
    return holds(opposites, a, b);
  }

  /** Whether two translators may choose either word, though a dictionary calls them opposites. */
  boolean exchangeable(Set<String> a, Set<String> b) {
    return holds(exchangeable, a, b);
  }

  private static boolean holds(Map<String, Set<String>> table, Set<String> a, Set<String> b) {
    for (String word : a) {
      for (String other : table.getOrDefault(word, Set.of())) {
        if (b.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }
}

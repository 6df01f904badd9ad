package stet.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell whether a full stop ends a sentence: abbreviations, openers, months. */
record Abbreviations(Map<Kind, Set<String>> words) {

  /** What a word before or after a stop says about it. */
  enum Kind {
    NEVER,
    PERHAPS,
    NUMBER,
    OPENER,
    MONTH,
    ORDINAL
  }

  Abbreviations {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    words.forEach((kind, set) -> copy.put(kind, Set.copyOf(set)));
    words = Collections.unmodifiableMap(copy);
  }

  /** The table that travels with the program. */
  static Abbreviations ofProgram() {
    return parse(Table.lines(Abbreviations.class, "abbreviations.txt"));
  }

  static Abbreviations parse(List<String> lines) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("abbreviations: no colon in \"" + line + '"');
      }
      Set<String> set = words.get(Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)));
      (set == null ? new HashSet<String>() : set).addAll(Table.words(line.substring(colon + 1)));
    }
    return new Abbreviations(words);
  }

  /** Whether the word is of this kind, as written or as it would be written outside CAPITALS. */
  boolean is(Kind kind, String word) {
    Set<String> set = words.getOrDefault(kind, Set.of());
    if (set.contains(word)) {
      return true;
    }
    return word.length() > 1
        && Character.toUpperCase(word.charAt(1)) == word.charAt(1) // few words are in capitals
        && word.equals(word.toUpperCase(Locale.ROOT))
        && set.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }
}

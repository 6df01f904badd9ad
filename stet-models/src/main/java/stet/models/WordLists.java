package stet.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stet's own remarks on the dictionary: which of its words say nothing, which forms it misses. */
final class WordLists {
  private static final String RESOURCE = "words.txt";
  private static final String GRAMMAR = "function";
  private static final String OWN = "own";
  private static final String FORM = "form";

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();

  private WordLists() {}

  static WordLists read() {
    WordLists read = new WordLists();
    for (List<String> line : WordTable.lines(RESOURCE)) {
      if (line.getFirst().equals(FORM)) {
        read.plurals.put(line.get(1), line.get(2));
      } else {
        read.lists.put(line.getFirst(), Set.copyOf(line.subList(1, line.size())));
      }
    }
    return read;
  }

  /** Words that define too many things of a word class to name any of them. */
  Set<String> general(PartOfSpeech part) {
    return list(part.label());
  }

  /** Whether a word is one of grammar, whatever else the dictionary lists under it. */
  boolean isGrammar(String word) {
    return list(GRAMMAR).contains(word);
  }

  /** Whether a word only looks like a form of another. */
  boolean isOwn(String word) {
    return list(OWN).contains(word);
  }

  /** The noun that a form is the plural of, where the dictionary does not say so. */
  Optional<String> pluralOf(String word) {
    return Optional.ofNullable(plurals.get(word));
  }

  private Set<String> list(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException("no list \"%s\" in %s".formatted(name, RESOURCE));
    }
    return list;
  }
}

package stet.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that hold a sentence together but say little by themselves: articles, prepositions,
 * pronouns, auxiliaries. Every other word is a content word. Negations are never among them.
 *
 * @param words folded forms, all languages together
 */
public record FunctionWords(Set<String> words) {

  public FunctionWords {
    words = Set.copyOf(words);
  }

  /** The table that comes with Stet. */
  public static FunctionWords standard() {
    return parse(Table.lines(FunctionWords.class, "function-words.txt"));
  }

  static FunctionWords parse(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      for (String word : line.substring(line.indexOf(':') + 1).split(" ")) {
        if (!word.isBlank()) {
          words.add(Folding.word(word));
        }
      }
    }
    return new FunctionWords(words);
  }

  /** Whether this folded form is a function word. */
  public boolean contains(String form) {
    return words.contains(form);
  }
}

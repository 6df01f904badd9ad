package stet.judge.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.text.Table;

/**
 * The words by which statements without marks are found and compared.
 *
 * @param groups group name to its forms, each with a value where the table gives one
 * @param phrases what joins or excludes, longest first
 */
public record StatementWords(Map<String, Map<String, String>> groups, List<Phrase> phrases) {

  /** A phrase, and whether it says that both things hold. */
  record Phrase(List<String> words, boolean both) {
    Phrase {
      words = List.copyOf(words);
    }

    String text() {
      return String.join(" ", words);
    }
  }

  public StatementWords {
    Map<String, Map<String, String>> copy = new HashMap<>();
    groups.forEach((name, words) -> copy.put(name, Map.copyOf(words)));
    groups = Map.copyOf(copy);
    phrases = List.copyOf(phrases);
  }

  /** The table that comes with Stet. */
  public static StatementWords standard() {
    Map<String, Map<String, String>> groups = new HashMap<>();
    List<Phrase> phrases = new ArrayList<>();
    for (String line : Table.lines(StatementWords.class, "statement-words.txt")) {
      int colon = line.indexOf(':');
      String group = line.substring(0, colon);
      for (String word : Table.words(line.substring(colon + 1))) {
        if (group.equals("both") || group.equals("without")) {
          phrases.add(new Phrase(List.of(word.split("\\+")), group.equals("both")));
        } else {
          int equals = word.indexOf('=');
          groups
              .computeIfAbsent(group, g -> new HashMap<>())
              .put(
                  equals < 0 ? word : word.substring(0, equals),
                  equals < 0 ? "" : word.substring(equals + 1));
        }
      }
    }
    phrases.sort((a, b) -> b.words().size() - a.words().size());
    return new StatementWords(groups, phrases);
  }

  /** Whether the folded form is in a group. */
  boolean in(String group, String form) {
    return groups.getOrDefault(group, Map.of()).containsKey(form);
  }

  /** What the table says of a form of a group: the number of a month. */
  Optional<String> value(String group, String form) {
    return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(form));
  }

  /** The phrase that begins at this word, if one does. */
  Optional<Phrase> phraseAt(Line line, int word) {
    for (Phrase phrase : phrases) {
      int last = word + phrase.words().size() - 1;
      boolean holds = last < line.size();
      for (int i = word; holds && i <= last; i++) {
        holds = line.form(i).equals(phrase.words().get(i - word));
      }
      if (holds) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}

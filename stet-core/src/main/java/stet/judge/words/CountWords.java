package stet.judge.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stet.text.Numbers;
import stet.text.Table;
import stet.text.Words;

/**
 * The words by which an article says how often something was said.
 *
 * @param groups noun, verb, unit, least, vague, measure, that; folded forms of all languages
 * @param phrases what claims a number of times, by its first word
 */
public record CountWords(Map<String, Set<String>> groups, Map<String, List<Phrase>> phrases) {

  /** Words that claim a number of times: "again and again" is two at least. */
  public record Phrase(List<String> words, int times, boolean atLeast) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * A claim in a text: its words [from, to).
   *
   * @param atLeast whether more are as good
   */
  public record Claim(int from, int to, int times, boolean atLeast) {}

  public CountWords {
    groups = Map.copyOf(groups);
    phrases = Map.copyOf(phrases);
  }

  /** The table that comes with Stet. */
  public static CountWords standard() {
    Map<String, Set<String>> groups =
        new TreeMap<>(SenseWords.parse(Table.lines(CountWords.class, "count-words.txt")).groups());
    Map<String, List<Phrase>> phrases = new TreeMap<>();
    groups.forEach((group, forms) -> {
      boolean repeated = group.equals("repeated");
      if (repeated || Character.isDigit(group.charAt(0))) {
        for (String form : forms) {
          List<String> words = List.of(form.split("\\+"));
          int times = repeated ? 2 : Integer.parseInt(group);
          phrases.merge(
              words.getFirst(), List.of(new Phrase(words, times, repeated)), CountWords::both);
        }
      }
    });
    return new CountWords(groups, phrases);
  }

  private static List<Phrase> both(List<Phrase> a, List<Phrase> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  /** Whether the form is in a group. */
  public boolean in(String group, String form) {
    return groups.getOrDefault(group, Set.of()).contains(form);
  }

  /** The claim that begins at this word, if one does and it is a count. */
  public Optional<Claim> at(Words words, int at) {
    Optional<Claim> claim = phrase(words, at).or(() -> figure(words, at));
    if (claim.isEmpty()) {
      return claim;
    }
    Claim found = claim.get();
    String before = at > 0 ? words.form(at - 1) : "";
    boolean measures = found.to() < words.size() && in("measure", words.form(found.to()));
    if (in("vague", before) || measures && !found.atLeast()) {
      return Optional.empty();
    }
    return Optional.of(
        in("least", before) ? new Claim(at, found.to(), found.times(), true) : found);
  }

  private Optional<Claim> phrase(Words words, int at) {
    Optional<Claim> longest = Optional.empty();
    for (Phrase phrase : phrases.getOrDefault(words.form(at), List.of())) {
      int to = at + phrase.words().size();
      boolean holds = to <= words.size();
      for (int i = at; holds && i < to; i++) {
        holds = words.form(i).equals(phrase.words().get(i - at));
      }
      if (holds && longest.filter(l -> l.to() >= to).isEmpty()) {
        longest = Optional.of(new Claim(at, to, phrase.times(), phrase.atLeast()));
      }
    }
    return longest;
  }

  private Optional<Claim> figure(Words words, int at) {
    boolean unit = at + 1 < words.size() && in("unit", words.form(at + 1));
    if (!unit || !Character.isDigit(words.form(at).charAt(0))) {
      return Optional.empty();
    }
    double value = Numbers.value(words.form(at)).orElse(0);
    return value == Math.rint(value) && value > 0 && value < 1000
        ? Optional.of(new Claim(at, at + 2, (int) value, false))
        : Optional.empty();
  }
}

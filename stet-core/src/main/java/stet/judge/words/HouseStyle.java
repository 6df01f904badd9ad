package stet.judge.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stet.text.Numbers;
import stet.text.Spelling;
import stet.text.Table;

/**
 * What a house lets an editor change inside the marks without saying so. It decides what
 * Conventional lists, and nothing else.
 *
 * @param name none, ap, chicago
 * @param rules the rules that are on
 * @param pairs pairs of wordings, each as "folded words = folded words"
 */
public record HouseStyle(String name, Set<String> rules, Set<String> pairs) {

  public HouseStyle {
    rules = Set.copyOf(rules);
    pairs = Set.copyOf(pairs);
  }

  /** The styles that come with Stet, by name, in the order of the table. */
  public static Map<String, HouseStyle> standard() {
    return parse(Table.lines(HouseStyle.class, "house-styles.txt"));
  }

  static Map<String, HouseStyle> parse(List<String> lines) {
    Map<String, HouseStyle> styles = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      HouseStyle before =
          styles.getOrDefault(parts[0], new HouseStyle(parts[0], Set.of(), Set.of()));
      Set<String> rules = new HashSet<>(before.rules);
      Set<String> pairs = new HashSet<>(before.pairs);
      switch (parts[1]) {
        case "rule" -> rules.add(parts[2]);
        case "not" -> rules.remove(parts[2]);
        case "pair" -> pairs.add(parts[2]);
        case "as" -> {
          HouseStyle other = styles.get(parts[2]);
          if (other == null) {
            throw new IllegalArgumentException(
                "House style " + parts[2] + " must stand before: " + line);
          }
          rules.addAll(other.rules);
          pairs.addAll(other.pairs);
        }
        default ->
            throw new IllegalArgumentException("rule, not, pair or as; this is neither: " + line);
      }
      styles.put(parts[0], new HouseStyle(parts[0], rules, pairs));
    }
    return Map.copyOf(styles);
  }

  /** Whether a rule is on. */
  public boolean has(String rule) {
    return rules.contains(rule);
  }

  /** Why these words of the quotation may silently stand for these of the source, if they may. */
  public Optional<String> explains(
      List<String> quoted, List<String> source, Spelling spelling, SenseWords words) {
    List<String> said = has("filled-pauses") ? withoutPauses(quoted, words) : quoted;
    List<String> found = has("filled-pauses") ? withoutPauses(source, words) : source;
    if (said.equals(found)) {
      return Optional.of("filled pause left out");
    }
    if (has("spelling") && sameSpelling(said, found, spelling)) {
      return Optional.of("spelling: " + String.join(" ", said) + " = " + String.join(" ", found));
    }
    if (has("numerals") && sameNumber(said, found)) {
      return Optional.of("numeral: " + String.join(" ", said) + " = " + String.join(" ", found));
    }
    if (has("compounds")
        && !said.isEmpty()
        && !said.getFirst().equals("re") // to re-sign is not to resign
        && !found.isEmpty()
        && !found.getFirst().equals("re")
        && String.join("", said).equals(String.join("", found))) {
      return Optional.of("compound: " + String.join(" ", said) + " = " + String.join(" ", found));
    }
    if (said.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    String a = String.join(" ", said);
    String b = String.join(" ", found);
    return pairs.contains(a + " = " + b) || pairs.contains(b + " = " + a)
        ? Optional.of(name + ": " + a + " = " + b)
        : Optional.empty();
  }

  private static List<String> withoutPauses(List<String> forms, SenseWords words) {
    for (String form : forms) {
      if (words.isFilledPause(form)) {
        List<String> without = new ArrayList<>(forms);
        without.removeIf(words::isFilledPause);
        return without;
      }
    }
    return forms;
  }

  private static boolean sameSpelling(List<String> a, List<String> b, Spelling spelling) {
    if (a.size() != b.size() || a.isEmpty()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!spelling.same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNumber(List<String> a, List<String> b) {
    OptionalDouble x = Numbers.value(a);
    OptionalDouble y = Numbers.value(b);
    return x.isPresent() && y.isPresent() && x.getAsDouble() == y.getAsDouble();
  }
}

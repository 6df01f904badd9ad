package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.text.Numbers;

/**
 * The numbers of two renderings of one passage: each that only one side has, where the other side
 * has another in its stead.
 *
 * @param said those of the article that the source lacks, as they would be printed
 * @param found those of the source that the article lacks
 */
public record NumberComparison(String said, String found) {

  /** Empty where nothing was exchanged: a number more or less is no other number. */
  public static Optional<NumberComparison> of(List<String> said, List<String> found) {
    List<Double> onlySaid = numbers(said);
    List<Double> onlyFound = numbers(found);
    boolean asMany = onlySaid.size() == onlyFound.size();
    List<Double> all = List.copyOf(onlyFound);
    onlyFound.removeAll(List.copyOf(onlySaid));
    if (asMany) {
      onlyFound.clear();
      onlyFound.addAll(all);
      List.copyOf(onlySaid).forEach(n -> removeBoth(n, onlySaid, onlyFound));
    } else {
      onlySaid.removeAll(all);
    }
    if (!onlySaid.isEmpty() && !onlyFound.isEmpty()) {
      return Optional.of(new NumberComparison(print(onlySaid), print(onlyFound)));
    }
    return codes(said, found);
  }

  private static void removeBoth(Double number, List<Double> said, List<Double> found) {
    if (found.remove(number)) {
      said.remove(number);
    }
  }

  // "one" is often a pronoun; the figure 1 is not.
  private static List<Double> numbers(List<String> forms) {
    List<Double> values = new ArrayList<>();
    for (String form : forms) {
      OptionalDouble value = Numbers.value(form);
      OptionalDouble number = value.isPresent() ? value : Numbers.ordinal(form);
      boolean pronoun = number.orElse(0) == 1 && !Character.isDigit(form.charAt(0));
      if (number.isPresent() && !pronoun) {
        values.add(number.getAsDouble());
      }
    }
    return values;
  }

  // H5N6 and H5N1, 190x190 and 130x190: the same letters around other figures.
  private static Optional<NumberComparison> codes(List<String> said, List<String> found) {
    for (String s : said) {
      if (!isCode(s) || found.contains(s)) {
        continue;
      }
      for (String f : found) {
        if (isCode(f) && !said.contains(f) && letters(s).equals(letters(f))) {
          return Optional.of(new NumberComparison(s, f));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCode(String form) {
    return form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLetter);
  }

  private static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      boolean digit = Character.isDigit(form.charAt(i));
      if (!digit) {
        letters.append(form.charAt(i));
      } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != '#') {
        letters.append('#');
      }
    }
    return letters.toString();
  }

  private static String print(List<Double> numbers) {
    return String.join(
        ", ",
        numbers.stream()
            .distinct()
            .sorted()
            .map(d -> d == Math.rint(d) ? String.valueOf(d.longValue()) : d.toString())
            .toList());
  }
}

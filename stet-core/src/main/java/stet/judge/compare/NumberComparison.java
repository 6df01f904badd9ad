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

  // Words and figures that make one number together count once: 25 thousand, twenty-two. "One" is
  // often a pronoun; the figure 1 is not.
  private static List<Double> numbers(List<String> forms) {
    List<Double> values = new ArrayList<>();
    int i = 0;
    while (i < forms.size()) {
      String form = forms.get(i);
      OptionalDouble number = number(form, i > 0 ? forms.get(i - 1) : "");
      int next = i + 1;
      if (number.isPresent()) {
        double value = number.getAsDouble();
        while (next < forms.size() && joins(value, forms.get(next - 1), forms.get(next))) {
          double further = Numbers.value(forms.get(next)).orElse(0);
          value = Numbers.isScale(forms.get(next)) ? value * further : value + further;
          next++;
        }
        boolean pronoun = value == 1 && !Character.isDigit(form.charAt(0));
        if (!pronoun) {
          values.add(value);
        }
      }
      i = next;
    }
    return values;
  }

  private static OptionalDouble number(String form, String before) {
    OptionalDouble value = Numbers.value(form);
    if (value.isPresent()) {
      return value;
    }
    if (form.equals("both")) {
      return OptionalDouble.of(2);
    }
    if (form.equals("quarter") && (before.equals("a") || before.equals("one"))) {
      return OptionalDouble.of(4); // a fourth, as "a third" is read
    }
    int letters = 0;
    while (letters < form.length()
        && letters <= UNIT
        && Character.isLetter(form.charAt(form.length() - 1 - letters))) {
      letters++;
    }
    OptionalDouble measured =
        letters > 0 && letters <= UNIT
            ? Numbers.value(form.substring(0, form.length() - letters))
            : OptionalDouble.empty();
    return measured.isPresent() ? measured : Numbers.ordinal(form);
  }

  /** Letters of a unit written to its figure: 30mm, 1.5A. */
  private static final int UNIT = 3;

  private static final double TENS = 10;

  // "Two hundred", "25 thousand"; "twenty" and "two", but not the figures 20 and 2.
  private static boolean joins(double value, String form, String next) {
    if (Numbers.isScale(next)) {
      return value < Numbers.value(next).orElse(0);
    }
    boolean letters = !Character.isDigit(form.charAt(0)) && !Character.isDigit(next.charAt(0));
    double further = Numbers.value(next).orElse(0);
    return letters
        && value % TENS == 0
        && value >= 2 * TENS
        && value < TENS * TENS
        && further >= 1
        && further < TENS;
  }

  // H5N6 and H5N1, 190x190 and 130x190: the same letters around other figures.
  private static Optional<NumberComparison> codes(List<String> said, List<String> found) {
    for (String s : said) {
      if (!isCode(s) || found.contains(s)) {
        continue;
      }
      for (String f : found) {
        boolean other = isCode(f) && !said.contains(f) && !bare(s).equals(bare(f));
        if (other && letters(s).equals(letters(f))) {
          return Optional.of(new NumberComparison(s, f));
        }
      }
    }
    return Optional.empty();
  }

  private static String bare(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  private static boolean isCode(String form) {
    return form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLetter);
  }

  private static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < bare(form).length(); i++) {
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

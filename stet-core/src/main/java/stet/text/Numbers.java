package stet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers in words and figures: what two wordings must agree on. Words of the languages of the
 * table number-words.txt; figures of any text.
 */
public final class Numbers {

  private static final Map<String, Double> UNITS = table("unit");
  private static final Map<String, Double> SCALES = table("scale");
  private static final Map<String, Double> ORDINALS = table("ordinal");

  private Numbers() {}

  private static Map<String, Double> table(String kind) {
    Map<String, Double> values = new HashMap<>();
    for (String line : Table.lines(Numbers.class, "number-words.txt")) {
      if (line.startsWith(kind + " ")) {
        for (String entry : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
          int equals = entry.indexOf('=');
          values.put(
              Folding.word(entry.substring(0, equals)),
              Double.valueOf(entry.substring(equals + 1)));
        }
      }
    }
    return Map.copyOf(values);
  }

  /**
   * The value of words that make one number together: "twenty five", "2 million", "two hundred". A
   * plain reading, enough to compare with a figure.
   */
  public static OptionalDouble value(List<String> forms) {
    if (forms.isEmpty() || forms.size() > 4) {
      return OptionalDouble.empty();
    }
    if (forms.size() == 1) {
      OptionalDouble value = value(forms.getFirst());
      return value.isPresent() ? value : ordinal(forms.getFirst());
    }
    double sum = 0;
    double part = 0;
    for (String form : forms) {
      OptionalDouble value = value(form);
      if (value.isEmpty()) {
        return OptionalDouble.empty();
      }
      if (isScale(form)) {
        part = Math.max(1, part) * value.getAsDouble();
        if (value.getAsDouble() >= 1000) {
          sum += part;
          part = 0;
        }
      } else {
        part += value.getAsDouble();
      }
    }
    return OptionalDouble.of(sum + part);
  }

  // German writes twenty-five as one word, five-and-twenty.
  private static OptionalDouble compound(String form) {
    int and = form.indexOf("und");
    if (and <= 0 || !form.endsWith("ig")) {
      return OptionalDouble.empty();
    }
    String first = form.substring(0, and);
    Double unit = first.equals("ein") ? Double.valueOf(1) : UNITS.get(first);
    Double tens = UNITS.get(form.substring(and + 3));
    return unit == null || tens == null ? OptionalDouble.empty() : OptionalDouble.of(unit + tens);
  }

  /** Drops the commas that group digits: 200,000 is 200000; 3,5 stays 3,5. */
  public static String withoutGroups(String figure) {
    int comma = figure.indexOf(',');
    boolean groups = comma > 0 && comma <= 3;
    for (int at = comma; at >= 0 && groups; at = figure.indexOf(',', at + 1)) {
      int digits = 0;
      while (at + 1 + digits < figure.length()
          && Character.isDigit(figure.charAt(at + 1 + digits))) {
        digits++;
      }
      groups = digits == 3;
    }
    return groups ? figure.replace(",", "") : figure;
  }

  /** The value of one folded word, if it is a number: "2", "1.7", "two", "20th". */
  public static OptionalDouble value(String form) {
    if (form.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (Character.isDigit(form.charAt(0))) {
      return figure(form);
    }
    Double unit = UNITS.get(form);
    if (unit != null) {
      return OptionalDouble.of(unit);
    }
    Double scale = SCALES.get(form);
    return scale != null ? OptionalDouble.of(scale) : compound(form);
  }

  /** The value of an ordinal word: "third" is 3. */
  public static OptionalDouble ordinal(String form) {
    Double value = ORDINALS.get(form);
    if (value != null) {
      return OptionalDouble.of(value);
    }
    boolean suffixed =
        form.length() > 2
            && Character.isDigit(form.charAt(0))
            && (form.endsWith("st")
                || form.endsWith("nd")
                || form.endsWith("rd")
                || form.endsWith("th"));
    return suffixed ? figure(form.substring(0, form.length() - 2)) : OptionalDouble.empty();
  }

  /** Whether the word multiplies the number before it: hundred, thousand, million. */
  public static boolean isScale(String form) {
    return SCALES.containsKey(form);
  }

  private static OptionalDouble figure(String form) {
    int end = 0;
    int points = 0;
    while (end < form.length()) {
      char c = form.charAt(end);
      if (c == '.' || c == ',') {
        points++;
      } else if (!(c >= '0' && c <= '9')) {
        break;
      }
      end++;
    }
    if (end == 0 || points > 1 || end > 18) {
      return OptionalDouble.empty();
    }
    String rest = form.substring(end);
    boolean plain =
        rest.isEmpty()
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd")
            || rest.equals("th")
            || rest.equals("s");
    return plain
        ? OptionalDouble.of(Double.parseDouble(form.substring(0, end).replace(',', '.')))
        : OptionalDouble.empty();
  }
}

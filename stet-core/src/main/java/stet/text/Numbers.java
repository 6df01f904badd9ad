package stet.text;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers in words and figures: what two wordings must agree on. English words; figures of any
 * text.
 */
public final class Numbers {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "dozen",
          12.0);
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("twentieth", 20));

  private Numbers() {}

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
    Integer unit = UNITS.get(form);
    if (unit != null) {
      return OptionalDouble.of(unit);
    }
    Double scale = SCALES.get(form);
    return scale != null ? OptionalDouble.of(scale) : OptionalDouble.empty();
  }

  /** The value of an ordinal word: "third" is 3. */
  public static OptionalDouble ordinal(String form) {
    Integer value = ORDINALS.get(form);
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

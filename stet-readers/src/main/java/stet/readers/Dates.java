package stet.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates as pages write them, turned into yyyy-mm-dd where they can mean only one day. */
final class Dates {

  private static final int LONGEST = 120;

  /** Pages about days before this are not dated so; later ones are misread numbers. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2200;

  /** Which number of 11/02/2005 is the day. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Then such a date may be one of two, and stays unknown. */
    UNKNOWN;

    /** How the country of a language writes; English alone does not tell. */
    static Order of(Optional<String> language) {
      String code = language.orElse("").replace('_', '-');
      if (code.equalsIgnoreCase("en-US") || code.equalsIgnoreCase("en-PH")) {
        return MONTH_FIRST;
      }
      return code.isEmpty() || code.equalsIgnoreCase("en") ? UNKNOWN : DAY_FIRST;
    }
  }

  private Dates() {}

  /** The day, for "2025-03-02T10:00Z", "March 2, 2025", "2. Mai 2025", "19/07/1978". */
  static Optional<String> iso(String text) {
    return iso(text, Order.UNKNOWN);
  }

  /** The first day that a short text names. */
  static Optional<String> iso(String text, Order order) {
    String date = text.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words = words(date);
    for (int i = 0; i < words.size(); i++) {
      Optional<String> found = at(words, i, order);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Runs of letters, and runs of digits; ordinal endings and Chinese signs fall off the digits. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      boolean turns =
          in
              && i > start
              && Character.isDigit(text.charAt(i)) != Character.isDigit(text.charAt(i - 1));
      if (!in || turns) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = turns ? i : i + 1;
      }
    }
    words.removeIf(w -> w.equals("st") || w.equals("nd") || w.equals("rd") || w.equals("th"));
    words.removeIf(w -> w.equals("de") || w.equals("del") || w.equals("of") || w.equals("er"));
    return words;
  }

  private static Optional<String> at(List<String> words, int i, Order order) {
    String first = words.get(i);
    if (first.length() == 8 && isNumber(first)) {
      return numbers(first.substring(0, 4), first.substring(4, 6), first.substring(6));
    }
    int month = Months.standard().number(first);
    if (month > 0) {
      return i + 2 < words.size()
          ? numbers(words.get(i + 2), month, words.get(i + 1)) // March 2, 2025
          : Optional.empty();
    }
    if (!isNumber(first) || i + 2 >= words.size()) {
      return Optional.empty();
    }
    String second = words.get(i + 1);
    String third = words.get(i + 2);
    if (first.length() == 4) {
      boolean signs = i + 4 < words.size() && !isNumber(second); // 2025年3月2日
      return signs
          ? numbers(first, third, words.get(i + 4))
              .or(() -> numbers(first, Months.standard().number(second), third))
          : numbers(first, second, third)
              .or(() -> numbers(first, Months.standard().number(second), third));
    }
    int named = Months.standard().number(second);
    if (named > 0) {
      return numbers(third, named, first); // 2 March 2025
    }
    return isNumber(second) ? ordered(first, second, third, order) : Optional.empty();
  }

  /** 19/07/1978 can only be a day; 11/02/2005 needs to be told. */
  private static Optional<String> ordered(String a, String b, String year, Order order) {
    if (number(a) > 12 || a.equals(b)) {
      return numbers(year, b, a);
    }
    if (number(b) > 12) {
      return numbers(year, a, b);
    }
    return switch (order) {
      case DAY_FIRST -> numbers(year, b, a);
      case MONTH_FIRST -> numbers(year, a, b);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> numbers(String year, int month, String day) {
    return numbers(year, String.valueOf(month), day);
  }

  private static Optional<String> numbers(String year, String month, String day) {
    int y = number(year);
    boolean isDate = isNumber(month) && isNumber(day) && month.length() < 3 && day.length() < 3;
    if (!isDate || year.length() != 4 || y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, number(month), number(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of February is no date
    }
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits) {
    return isNumber(digits) && !digits.isEmpty() && digits.length() <= 4
        ? Integer.parseInt(digits)
        : -1;
  }
}

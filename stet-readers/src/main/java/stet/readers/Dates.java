package stet.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates as pages write them, turned into yyyy-mm-dd where they can mean only one day. */
final class Dates {

  private static final int LONGEST = 80;

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private Dates() {}

  /** The day, for "2025-03-02T10:00Z", "March 2, 2025", "2 Mar 2025", "19/07/1978". */
  static Optional<String> iso(String text) {
    String date = text.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words =
        List.of(date.split("[^\\p{L}\\p{N}]+", -1)).stream().filter(w -> !w.isEmpty()).toList();
    if (words.size() == 1 && words.getFirst().length() == 8) {
      String digits = words.getFirst();
      return numbers(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
    }
    return words.size() < 3 ? Optional.empty() : named(words).or(() -> numeric(words));
  }

  private static Optional<String> named(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      int month = month(words.get(i));
      if (month == 0) {
        continue;
      }
      // "March 2 2025" or "2 March 2025"
      Optional<String> after =
          i + 2 < words.size()
              ? day(words.get(i + 2), month, words.get(i + 1))
              : Optional.<String>empty();
      int at = i;
      return after.or(() ->
          at > 0 && at + 1 < words.size()
              ? day(words.get(at + 1), month, words.get(at - 1))
              : Optional.<String>empty());
    }
    return Optional.empty();
  }

  private static int month(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.length() < 3 ? 0 : MONTHS.getOrDefault(low.substring(0, 3), 0);
  }

  private static Optional<String> numeric(List<String> words) {
    String first = words.get(0);
    if (first.length() == 4) {
      String day = words.get(2);
      int end = 0;
      while (end < day.length() && Character.isDigit(day.charAt(end))) {
        end++; // "02T10" of a time stamp
      }
      return numbers(first, words.get(1), day.substring(0, end));
    }
    // 19/07/1978 can only be a day; 11/02/2005 may be one of two, and stays unknown.
    int a = number(first);
    int b = number(words.get(1));
    String year = words.get(2);
    if (a > 12 || a == b) {
      return numbers(year, words.get(1), first);
    }
    return b > 12 ? numbers(year, first, words.get(1)) : Optional.empty();
  }

  private static Optional<String> day(String year, int month, String day) {
    int end = 0;
    while (end < day.length() && Character.isDigit(day.charAt(end))) {
      end++; // "8th"
    }
    return numbers(year, String.valueOf(month), day.substring(0, end));
  }

  private static Optional<String> numbers(String year, String month, String day) {
    if (year.length() != 4 || number(year) < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of February is no date
    }
  }

  private static int number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= 4;
    for (int i = 0; i < digits.length(); i++) {
      plain &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return plain ? Integer.parseInt(digits) : -1;
  }
}

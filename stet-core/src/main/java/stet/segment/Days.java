package stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stet.text.Table;

/** Reads the first date in a line: "March 2, 2025", "2. März 2025", "2 марта 2025", 2025-03-02. */
record Days(Map<String, Integer> months) {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  static Days standard() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Table.lines(Days.class, "months.txt")) {
      int colon = line.indexOf(':');
      for (String name : line.substring(colon + 1).split("\\|")) {
        months.put(name.strip(), Integer.parseInt(line, 0, colon, 10));
      }
    }
    return new Days(Map.copyOf(months));
  }

  /** The date as yyyy-mm-dd. */
  Optional<String> in(String line) {
    List<String> parts = parts(line.toLowerCase(Locale.ROOT));
    for (int i = 0; i + 2 < parts.size(); i++) {
      Optional<String> day = at(parts, i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Runs of letters, and runs of digits. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || kind(line.charAt(i)) != kind(line.charAt(start))) {
        if (kind(line.charAt(start)) != 0 && !ORDINALS.contains(line.substring(start, i))) {
          parts.add(line.substring(start, i));
        }
        start = i;
      }
    }
    return parts;
  }

  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "of", "de", "er");

  private static int kind(char c) {
    return Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
  }

  private Optional<String> at(List<String> parts, int i) {
    int first = number(parts.get(i));
    int second = number(parts.get(i + 1));
    int third = number(parts.get(i + 2));
    int firstMonth = months.getOrDefault(parts.get(i), 0);
    int secondMonth = months.getOrDefault(parts.get(i + 1), 0);
    if (firstMonth > 0) {
      return day(third, firstMonth, second);
    }
    if (secondMonth > 0) {
      return day(third, secondMonth, first);
    }
    if (parts.get(i).length() == 4) {
      return day(first, second, third);
    }
    boolean dayFirst = parts.get(i + 2).length() == 4 && (first > 12 || second <= 12);
    boolean sure = first > 12 || second > 12 || first == second;
    return dayFirst && sure ? day(third, second, first) : Optional.empty();
  }

  private static int number(String part) {
    return part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(part)
        : -1;
  }

  private static Optional<String> day(int year, int month, int day) {
    boolean real =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 31;
    return real
        ? Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day))
        : Optional.empty();
  }
}

package stet.readers;

import java.util.Optional;

/** The day that an address of a page or a picture names. */
final class DayInAddress {

  private DayInAddress() {}

  /** In {@code /2025/05/12/}, {@code /2025/may/12/}, {@code -2025-05-12-} or {@code /20250512/}. */
  static Optional<String> of(String address) {
    for (int i = 0; i + 8 <= address.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(address.charAt(i - 1));
      if (starts && (address.startsWith("19", i) || address.startsWith("20", i))) {
        Optional<String> day = at(address, i);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(String address, int i) {
    int end = i;
    while (end < address.length() && Character.isDigit(address.charAt(end))) {
      end++;
    }
    if (end - i == 8) {
      return Dates.iso(address.substring(i, end));
    }
    if (end - i != 4 || end == address.length()) {
      return Optional.empty();
    }
    char sign = address.charAt(end);
    int second = sign == '/' || sign == '-' || sign == '_' ? address.indexOf(sign, end + 1) : -1;
    if (second < 0 || second - end > 10) {
      return Optional.empty();
    }
    int last = second + 1;
    while (last < address.length() && Character.isDigit(address.charAt(last))) {
      last++;
    }
    String month = address.substring(end + 1, second);
    boolean isMonth =
        Months.standard().number(month) > 0
            || (month.length() <= 2 && month.chars().allMatch(Character::isDigit));
    return isMonth && last > second + 1 && last - second <= 3
        ? Dates.iso(address.substring(i, last).replace(sign, ' '))
        : Optional.empty();
  }
}

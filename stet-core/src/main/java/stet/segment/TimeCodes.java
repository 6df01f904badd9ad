package stet.segment;

/** Time stamps of recordings: {@code 02:54}, {@code [00:01:29]}, {@code (1:02:03.250)}. */
final class TimeCodes {

  private TimeCodes() {}

  /** Where a time stamp that begins here ends, its brackets included; {@code from} when none. */
  static int end(String text, int from, int limit) {
    boolean bracket = from < limit && (text.charAt(from) == '[' || text.charAt(from) == '(');
    int at = bracket ? from + 1 : from;
    int colons = 0;
    int digits = 0;
    int start = at;
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == ':' && digits > 0) {
        colons++;
        digits = 0;
      } else if ((c == '.' || c == ',') && colons > 0 && digits == 2) {
        digits = 0;
      } else {
        break;
      }
      at++;
    }
    boolean isTime = colons > 0 && colons <= 3 && digits > 0 && at - start >= 4;
    if (!isTime) {
      return from;
    }
    if (bracket) {
      return at < limit && (text.charAt(at) == ']' || text.charAt(at) == ')') ? at + 1 : from;
    }
    return at >= limit || !Character.isLetter(text.charAt(at)) ? at : from;
  }
}

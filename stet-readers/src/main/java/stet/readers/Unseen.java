package stet.readers;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs in a text that nobody sees: they stay where they are, since a copy that drops them is no
 * longer the text, but whoever reads a report must know of them.
 */
final class Unseen {

  private Unseen() {}

  /** One sentence for each sort of sign that stands in the text. */
  static List<String> warnings(String text) {
    int turning = 0;
    int empty = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Arabic and Hebrew need U+200C to U+200F; these other signs turn whole stretches round.
      turning += (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ? 1 : 0;
      empty += c == 0x200B || c == 0x2060 || c == 0xFEFF ? 1 : 0;
      broken += c == 0xFFFD ? 1 : 0;
    }
    List<String> warnings = new ArrayList<>();
    add(warnings, turning, "sign that turns the direction of writing round", "stand");
    add(warnings, empty, "space of no width", "stand");
    add(warnings, broken, "sign that could not be read and is shown as U+FFFD", "stand");
    return warnings;
  }

  private static void add(List<String> warnings, int count, String sign, String verb) {
    if (count > 0) {
      boolean one = count == 1;
      String many = sign.replaceFirst("^(sign|space)", "$1s").replace("turns", "turn");
      warnings.add(
          "%d %s %s in the text"
              .formatted(
                  count, one ? sign : many.replace("and is", "and are"), one ? verb + "s" : verb));
    }
  }
}

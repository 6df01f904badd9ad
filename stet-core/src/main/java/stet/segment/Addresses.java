package stet.segment;

import java.util.Optional;

/** Finds web addresses in lines. */
final class Addresses {

  private Addresses() {}

  /** The first https or http address, without what closes the sentence around it. */
  static Optional<String> in(String text) {
    int at = text.indexOf("http");
    while (at >= 0) {
      if (text.startsWith("https://", at) || text.startsWith("http://", at)) {
        int end = at;
        while (end < text.length()
            && !Line.isSpace(text.charAt(end))
            && "<>\"“”".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        while (end > at && ".,;:)]".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        return Optional.of(text.substring(at, end));
      }
      at = text.indexOf("http", at + 1);
    }
    return Optional.empty();
  }
}

package stet.quote;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;

/** Finds the signs by which an editor says that the words are not all the speaker's. */
final class EditorialMarks {

  /** A longer bracket is the speaker's text or a slip, not an insertion, in code units. */
  private static final int MAX_BRACKET = 300;

  private EditorialMarks() {}

  /** Brackets and ellipses inside a quotation's words, in order, without overlap. */
  static List<EditorialMark> in(String text, Span content) {
    List<EditorialMark> found = new ArrayList<>();
    int at = content.start();
    while (at < content.end()) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == '[' || c == '［' || c == '(') {
        int close = closing(text, at, content.end());
        if (close > 0) {
          Span inside = new Span(at + 1, close);
          Span whole = new Span(at, close + 1);
          if (isEllipsis(inside.in(text))) {
            found.add(new EditorialMark.Ellipsis(whole));
            next = close + 1;
          } else if (c != '(' && !isNote(inside.in(text))) {
            found.add(new EditorialMark.Bracket(whole, inside));
            next = close + 1;
          }
        }
      } else if (c == '…' || c == '.') {
        int end = dots(text, at, content.end());
        if (c == '…' || isEllipsis(text.substring(at, end))) {
          found.add(new EditorialMark.Ellipsis(new Span(at, end)));
        }
        next = Math.max(end, next);
      }
      at = next;
    }
    return found;
  }

  private static int closing(String text, int open, int end) {
    char partner = text.charAt(open) == '[' ? ']' : text.charAt(open) == '(' ? ')' : '］';
    int limit = Math.min(end, open + (partner == ')' ? 12 : MAX_BRACKET));
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == partner) {
        return at;
      }
      if (c == '\n' || c == text.charAt(open)) {
        return -1;
      }
    }
    return -1;
  }

  /** After a run of dots and ellipsis signs, single spaces between them included. */
  private static int dots(String text, int at, int end) {
    int to = at + 1;
    while (to < end) {
      if (isDot(text.charAt(to))) {
        to++;
      } else if (to + 1 < end && isGap(text.charAt(to)) && isDot(text.charAt(to + 1))) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '…';
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isEllipsis(String inside) {
    int dots = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '…') {
        dots += 3;
      } else if (c == '.') {
        dots++;
      } else if (!isGap(c)) {
        return false;
      }
    }
    return dots >= 3;
  }

  /** "[12]": the number of a note. */
  private static boolean isNote(String inside) {
    return !inside.isEmpty() && inside.length() <= 3 && inside.chars().allMatch(Character::isDigit);
  }
}

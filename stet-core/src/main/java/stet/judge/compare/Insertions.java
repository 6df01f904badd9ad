package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;
import stet.text.Words;

/**
 * The author's words inside the marks, as Russian and Ukrainian set them: «We go, — he says, — but
 * late». A comma or the end of a sentence, a dash, a few words in small letters, a comma or a full
 * stop, a dash.
 */
final class Insertions {

  /** Longer clauses are the speaker's own, in words. */
  private static final int MAX_WORDS = 8;

  private static final int MAX_LENGTH = 90;

  private Insertions() {}

  /**
   * The clauses with their dashes, in text order; each character is read a fixed number of times.
   */
  static List<Span> in(String text, Span content) {
    List<Span> found = new ArrayList<>();
    int at = content.start() + 1;
    while (at < content.end()) {
      int end =
          isDash(text.charAt(at)) && follows(text, at, ",.!?…", content.start())
              ? end(text, at, content.end())
              : -1;
      if (end > 0) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  // Behind the closing dash; -1 where this dash opens no clause of the author's.
  private static int end(String text, int dash, int limit) {
    int from = dash + 1;
    while (from < limit && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from >= limit || !isSmallCyrillic(text.charAt(from))) {
      return -1;
    }
    int most = Math.min(limit, from + MAX_LENGTH);
    for (int at = from; at < most; at++) {
      if (isDash(text.charAt(at))) {
        boolean closes =
            follows(text, at, ",.", from) && Words.of(text, new Span(from, at)).size() <= MAX_WORDS;
        return closes ? at + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isSmallCyrillic(char c) {
    return Character.isLowerCase(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–';
  }

  // The sign before the spaces before this place is one of these.
  private static boolean follows(String text, int at, String signs, int least) {
    int before = at - 1;
    while (before >= least && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= least && before < at - 1 && signs.indexOf(text.charAt(before)) >= 0;
  }
}

package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import stet.text.Span;
import stet.text.WordLists;

/**
 * What stands in a transcript and was not spoken: (Applause.), [inaudible], time stamps, note
 * numbers. Ordinary brackets in speech are speech, so only short ones with words from the table
 * count.
 */
record Stage(Set<String> whole, Set<String> begins, Set<String> ends) {

  /** A longer bracket is an aside, or an editor's sentence. */
  private static final int MAX_LENGTH = 160;

  static Stage standard() {
    WordLists lists = WordLists.of(Stage.class, "stage.txt");
    return new Stage(lists.under("whole"), lists.under("begins"), lists.under("ends"));
  }

  /** The brackets in this stretch that nobody spoke, and the time stamps. */
  List<Span> in(String text, Span within) {
    List<Span> found = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      char c = text.charAt(at);
      int stamp = isEdge(text, at) ? TimeCodes.end(text, at, within.end()) : at;
      boolean bracketed = stamp > at && (c == '[' || c == '(');
      if (bracketed) {
        found.add(new Span(at, stamp));
        at = stamp;
      } else if (c == '(' || c == '[' || c == '<') {
        int close = close(text, at, within.end());
        if (close > at && isDirection(text.substring(at + 1, close - 1), c)) {
          found.add(new Span(at, close));
          at = close;
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int close(String text, int open, int end) {
    char closer = text.charAt(open) == '(' ? ')' : text.charAt(open) == '[' ? ']' : '>';
    int limit = Math.min(end, open + MAX_LENGTH);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == closer) {
        return i + 1;
      }
      if (text.charAt(i) == text.charAt(open)) {
        return open;
      }
    }
    return open;
  }

  /** Whether what stands in a bracket is a direction and no speech. */
  boolean isDirection(String inside, char bracket) {
    String words = words(inside);
    if (words.isEmpty()) {
      return inside.strip().equals("...");
    }
    if (bracket == '[' && words.chars().allMatch(c -> Character.isDigit(c) || c == ',')) {
      return true; // the number of a note
    }
    return whole.contains(words)
        || begins.stream().anyMatch(start -> words.startsWith(start + " "))
        || ends.stream().anyMatch(end -> words.endsWith(" " + end));
  }

  /** Lower case, without the stop at the end and without slashes and commas. */
  private static String words(String inside) {
    String lower = inside.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    int end = lower.length();
    while (end > 0 && ".!,;:".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  /** Whether the whole line is a direction, with brackets or in capitals between rules. */
  boolean isLine(String line) {
    String inner = line.strip();
    if (inner.length() < 3 || inner.length() > MAX_LENGTH) {
      return false;
    }
    char first = inner.charAt(0);
    boolean closed = ")]>".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    if ((first == '(' || first == '[' || first == '<') && closed) {
      String content = inner.substring(1, inner.length() - 1);
      return isDirection(content, first) || (content.indexOf(first) < 0 && isLoud(content));
    }
    return false;
  }

  /** "(BEGIN VIDEOTAPE)": a line in brackets and capitals is a direction, whatever it says. */
  private static boolean isLoud(String content) {
    return content.codePoints().noneMatch(Character::isLowerCase)
        && content.codePoints().anyMatch(Character::isUpperCase);
  }

  /** All spans, sorted, none inside another. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : new TreeSet<>(spans)) {
      if (merged.isEmpty() || merged.getLast().end() <= span.start()) {
        merged.add(span);
      } else if (span.end() > merged.getLast().end()) {
        merged.set(merged.size() - 1, merged.getLast().cover(span));
      }
    }
    return List.copyOf(merged);
  }
}

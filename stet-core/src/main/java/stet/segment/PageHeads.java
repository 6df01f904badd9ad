package stet.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines that belong to the page and not to the talk: running heads, page numbers, end marks. */
final class PageHeads {

  private static final int MAX_LENGTH = 70;

  /** A line that comes back this often, without a stop at its end, is a running head. */
  private static final int REPEATS = 3;

  private PageHeads() {}

  /** The running heads of a document. */
  static Set<String> of(String text, List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      if (line.span().length() <= MAX_LENGTH && isHeadLike(line.in(text))) {
        counts.merge(line.in(text), 1, Integer::sum);
      }
    }
    Set<String> heads = new HashSet<>();
    counts.forEach((line, count) -> {
      if (count >= REPEATS) {
        heads.add(line);
      }
    });
    return heads;
  }

  private static boolean isHeadLike(String line) {
    char last = line.charAt(line.length() - 1);
    return ".?!:,;…—–-\"”»)".indexOf(last) < 0 && Line.words(line).size() >= 3;
  }

  /** A page number, a time of day or an end mark that fills a line. */
  static boolean isMark(String line) {
    String low = line.strip().toLowerCase(Locale.ROOT);
    if (low.length() > 40 || low.isEmpty()) {
      return false;
    }
    return isTime(low)
        || low.chars().noneMatch(Character::isLetter)
        || isPageNumber(low)
        || ENDS.contains(letters(low));
  }

  private static final Set<String> ENDS =
      Set.of(
          "end",
          "ends",
          "end of transcript",
          "end transcript",
          "the end",
          "конец",
          "ende",
          "fin",
          "fine",
          "end of interview",
          "interview ends",
          "transcript ends",
          "end of excerpt",
          "like this",
          "like loading",
          "loading");

  /** "12:40 P.M. EDT", "9.30 am", "00:00:00-00:00:26 (26 sec)". */
  private static boolean isTime(String low) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < low.length(); i++) {
      digits += Character.isDigit(low.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(low.charAt(i)) ? 1 : 0;
    }
    boolean clock = low.indexOf(':') > 0 || low.indexOf('.') > 0;
    List<String> parts = Line.words(low);
    boolean half =
        parts.size() > 1
            && Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "uhr").contains(parts.get(1));
    boolean seconds = low.endsWith("sec)") || low.endsWith(" sec");
    return digits > 0
        && Character.isDigit(low.charAt(0))
        && (half || seconds)
        && clock
        && letters < 9;
  }

  private static boolean isPageNumber(String low) {
    List<String> parts = Line.words(letters(low));
    return parts.size() >= 2
        && parts.size() <= 4
        && Set.of("page", "seite", "стр", "страница", "página", "pagina").contains(parts.get(0))
        && Character.isDigit(parts.get(1).charAt(0));
  }

  /** Letters, digits and spaces only. */
  private static String letters(String low) {
    StringBuilder letters = new StringBuilder(low.length());
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ' ') {
        letters.append(c);
      }
    }
    return letters.toString().strip();
  }
}

package stet.segment;

import java.util.Locale;
import java.util.Set;

/** Sees that a text is a report about speech: marks that close, and "he said" beside them. */
final class Reported {

  /** Fewer attributions may stand in any speech. */
  private static final int MIN = 3;

  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "asked",
          "replied",
          "wrote",
          "stressed",
          "insisted",
          "explained",
          "warned",
          "noted",
          "according",
          "sagte",
          "sagt",
          "erklärte",
          "betonte",
          "teilte",
          "déclaré",
          "dit",
          "expliqué",
          "ajouté",
          "dijo",
          "afirmó",
          "explicó",
          "señaló",
          "ha",
          "сказал",
          "сказала",
          "заявил",
          "заявила",
          "отметил",
          "отметила",
          "подчеркнул",
          "добавил");

  private Reported() {}

  /** Whether a word in lower case is a verb of saying. */
  static boolean isVerb(String word) {
    return SAYS.contains(word);
  }

  static boolean isReport(String text) {
    return attributions(text, MIN) >= MIN;
  }

  /** How often marks that close are followed by a verb of saying; counted up to a limit. */
  static int attributions(String text, int limit) {
    int found = 0;
    for (int i = 0; i < text.length() && found < limit; i++) {
      if (closes(text, i) && saysNear(text, i + 1)) {
        found++;
      }
    }
    return found;
  }

  /**
   * Whether a mark closes a quotation here; German closes with the mark that English opens with.
   */
  static boolean closes(String text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    boolean behind = Character.isLetterOrDigit(before) || ".,?!…’'".indexOf(before) >= 0;
    return c == '”' || c == '»' || ((c == '"' || c == '“') && behind);
  }

  /** One of the next four words is a verb of saying. */
  static boolean saysNear(String text, int from) {
    int words = 0;
    int start = -1;
    for (int i = from; i < Math.min(text.length(), from + 60) && words < 4; i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (SAYS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        words++;
        start = -1;
      }
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return false;
  }
}

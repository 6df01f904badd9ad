package stet.readers;

import java.util.Locale;
import java.util.Set;

/**
 * Sees whether a line begins with the name of who speaks, so that it is never joined to the line
 * before: {@code Q Hello}, {@code MS. PSAKI: Hi}, {@code Anna Lee (AL): Yes}. Which of them are
 * speakers is decided later and elsewhere; here a colon in prose must not look like one.
 */
final class Labels {

  /** "Presidential Press Secretary Firstname Surname:" has 45 letters. */
  static final int MAX_LENGTH = 80;

  private static final int MAX_WORDS = 10;

  /** Small words that stand inside names and offices. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "de", "la", "le", "du", "des", "von", "van", "der", "den", "zu", "da", "di",
          "do", "dos", "el", "al", "bin", "ibn", "and", "und", "et", "y", "e", "for", "to", "af");

  /** One of these before a colon is a label wherever the line before ended. */
  private static final Set<String> ROLES =
      Set.of(
          "question",
          "answer",
          "interviewer",
          "reporter",
          "journalist",
          "moderator",
          "host",
          "frage",
          "antwort",
          "réponse",
          "pregunta",
          "respuesta",
          "pergunta",
          "resposta",
          "domanda",
          "risposta",
          "vraag",
          "antwoord",
          "pytanie",
          "odpowiedź",
          "вопрос",
          "ответ",
          "питання",
          "відповідь");

  private Labels() {}

  /** Whether a speaker's label opens this line. */
  static boolean opens(String line) {
    int at = start(line);
    return opensWithLetter(line, at) || opensWithName(line, at);
  }

  /** Whether it does, and in a shape that prose does not have: {@code Q}, a role, all capitals. */
  static boolean opensSurely(String line) {
    int at = start(line);
    if (opensWithLetter(line, at)) {
      return true;
    }
    if (!opensWithName(line, at)) {
      return false;
    }
    String label = line.substring(at, line.indexOf(':', at)).strip();
    return ROLES.contains(label.toLowerCase(Locale.ROOT))
        || label.codePoints().noneMatch(Character::isLowerCase);
  }

  private static int start(String line) {
    int at = 0;
    while (at < line.length() && (Letters.isSpace(line.charAt(at)) || isMarkup(line.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** {@code Q}, {@code A} or {@code R} before a gap, a colon, a full stop or a dash. */
  private static boolean opensWithLetter(String line, int at) {
    if (at + 1 >= line.length() || "QAR".indexOf(line.charAt(at)) < 0) {
      return false;
    }
    int next = at + 1;
    while (next < line.length() && isMarkup(line.charAt(next))) {
      next++;
    }
    if (next < line.length() && (line.charAt(next) == ':' || line.charAt(next) == '.')) {
      return next + 1 == line.length() || Letters.isSpace(line.charAt(next + 1));
    }
    int gap = next;
    while (gap < line.length() && Letters.isSpace(line.charAt(gap))) {
      gap++;
    }
    boolean tab = next < line.length() && line.charAt(next) == '\t';
    boolean dash =
        gap > next
            && gap + 1 < line.length()
            && "-\u2013\u2014".indexOf(line.charAt(gap)) >= 0
            && Letters.isSpace(line.charAt(gap + 1));
    return gap - next >= 2 || tab || dash;
  }

  private static boolean opensWithName(String line, int from) {
    int words = 0;
    int names = 0;
    int wordStart = -1;
    boolean inBrackets = false;
    int end = Math.min(line.length(), from + MAX_LENGTH);
    for (int i = from; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':' && !inBrackets) {
        boolean last = wordStart >= 0;
        names += last && !isSmall(line, wordStart, i) ? 1 : 0;
        return isLabelEnd(line, i) && names > 0 && (!last || isNameWord(line, wordStart, i));
      }
      if (c == '(' || c == ')') {
        inBrackets = c == '(';
      }
      if (Character.isLetterOrDigit(c) || (wordStart >= 0 && isInName(c))) {
        wordStart = wordStart < 0 ? i : wordStart;
      } else if (Letters.isSpace(c) || ",()*_/&".indexOf(c) >= 0) {
        if (wordStart >= 0) {
          if ((!inBrackets && !isNameWord(line, wordStart, i)) || ++words > MAX_WORDS) {
            return false;
          }
          names += isSmall(line, wordStart, i) ? 0 : 1;
          wordStart = -1;
        }
      } else if (c != '.') {
        return false;
      }
    }
    return false;
  }

  /** After the colon comes a space or the end: no address, no time of day. */
  private static boolean isLabelEnd(String line, int colon) {
    int next = colon + 1;
    while (next < line.length() && isMarkup(line.charAt(next))) {
      next++;
    }
    return next >= line.length() || Letters.isSpace(line.charAt(next));
  }

  private static boolean isNameWord(String line, int start, int end) {
    char first = line.charAt(start);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    // Scripts without capitals: any word will do. A number is part of a label only after a word.
    if (Character.isDigit(first)) {
      return start > 0;
    }
    return !Character.isLowerCase(first) || isSmall(line, start, end);
  }

  private static boolean isSmall(String line, int start, int end) {
    return SMALL.contains(line.substring(start, end));
  }

  private static boolean isInName(char c) {
    return c == '.' || c == '\'' || c == '\u2019' || c == '-' || c == '\u2011';
  }

  private static boolean isMarkup(char c) {
    return c == '*' || c == '_';
  }
}

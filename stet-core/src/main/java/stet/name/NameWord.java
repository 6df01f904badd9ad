package stet.name;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;

/**
 * One word of a text as names see it.
 *
 * @param text as printed; an initial and a shortened title keep their dot
 * @param joined whether only a space, or nothing after an initial, stands between it and the word
 *     before
 * @param opens whether a sentence, a line or a quotation begins with it
 * @param traits what the tables say about it
 */
record NameWord(Span span, String text, boolean joined, boolean opens, Vocabulary.Traits traits) {

  private static final String STOPS = ".!?:;\"“”«»„‘(—–-*|>•…";

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isInitial() {
    return PersonName.isInitial(text) && isCapital();
  }

  /** All letters are capitals, and there are several. */
  boolean shouts() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 1;
  }

  /** The words of a text, in one pass. */
  static List<NameWord> of(String text, NameTables tables, Vocabulary vocabulary) {
    List<NameWord> words = new ArrayList<>();
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = wordEnd(text, at);
      end = withDot(text, at, end, tables);
      boolean joined = !words.isEmpty() && isJoin(text, last, at);
      String word = text.substring(at, end);
      words.add(
          new NameWord(
              new Span(at, end), word, joined, opens(text, last, at), vocabulary.of(word)));
      last = end;
      at = end;
    }
    return words;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean inner =
          (c == '\'' || c == '’' || c == '-' || c == '\u2011')
              && at + 1 < text.length()
              && Character.isLetter(text.codePointAt(at + 1));
      if (!Character.isLetter(c) && !inner && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The dot of "S." and of "Mr." belongs to the word, and so does that of "Yu.". */
  private static int withDot(String text, int start, int end, NameTables tables) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    int length = text.codePointCount(start, end);
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    boolean digraph =
        length == 2 && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    boolean initial = capital && (length == 1 || digraph);
    return initial || tables.isHonorific(text.substring(start, end)) ? end + 1 : end;
  }

  private static boolean isJoin(String text, int last, int at) {
    for (int i = last; i < at; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00a0' && c != '\u202f') {
        return false;
      }
    }
    return at - last <= 2 && (at > last || text.charAt(last - 1) == '.');
  }

  private static boolean opens(String text, int last, int at) {
    if (last == 0) {
      return true;
    }
    for (int i = last; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || STOPS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}

package stet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One word of a text as names see it. */
final class NameWord {

  private static final String STOPS = ".!?:;\"“”«»„‘(—–-*|>•…";

  private final String source;
  private final int start;
  private final int end;
  private final boolean joined;
  private final boolean opens;
  private final Vocabulary.Traits traits;

  /** Empty of a word that is nothing: most words of a text are not asked for it. */
  private final String text;

  private NameWord(
      String source,
      int start,
      int end,
      boolean joined,
      boolean opens,
      Vocabulary.Traits traits,
      String text) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.joined = joined;
    this.opens = opens;
    this.traits = traits;
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** As printed; an initial and a shortened title keep their dot. */
  String text() {
    return text.isEmpty() ? source.substring(start, end) : text;
  }

  /** Whether only a space, or nothing after an initial, stands between it and the word before. */
  boolean joined() {
    return joined;
  }

  /** Whether a sentence, a line or a quotation begins with it. */
  boolean opens() {
    return opens;
  }

  /** What the tables say about it. */
  Vocabulary.Traits traits() {
    return traits;
  }

  boolean isCapital() {
    return Character.isUpperCase(source.codePointAt(start));
  }

  boolean isInitial() {
    return (end - start == 1 || source.charAt(end - 1) == '.') && isCapital();
  }

  /** All letters are capitals, and there are several. */
  boolean shouts() {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(source.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  /** Whether it has a typographic apostrophe. */
  boolean isCurly() {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '’') {
        return true;
      }
    }
    return false;
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
      words.add(word(text, at, end, joined, opens(text, last, at), vocabulary));
      last = end;
      at = end;
    }
    return words;
  }

  private static NameWord word(
      String text, int from, int to, boolean joined, boolean opens, Vocabulary vocabulary) {
    Optional<Vocabulary.Traits> small = vocabulary.ofSmall(text, from, to);
    if (small.isPresent() && small.get().isNothing()) {
      return new NameWord(text, from, to, joined, opens, small.get(), "");
    }
    String word = text.substring(from, to);
    return new NameWord(
        text, from, to, joined, opens, small.orElseGet(() -> vocabulary.of(word)), word);
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

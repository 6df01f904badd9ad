package stet.judge.statement;

import java.util.List;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Words;

/** A stretch of a text, word by word, with the clause each word belongs to. */
final class Line {

  private final Words words;
  private final int[] clause;
  private final boolean[] opens;

  private Line(Words words, int[] clause, boolean[] opens) {
    this.words = words;
    this.clause = clause;
    this.opens = opens;
  }

  /** Cut at punctuation, and where a little word opens a clause. */
  static Line of(String text, Span span, WordTables tables) {
    return of(text, span, tables.senseWords(), tables.functionWords());
  }

  static Line of(String text, Span span, SenseWords senseWords, FunctionWords little) {
    Words words = Words.of(text, span);
    int[] clause = new int[words.size()];
    boolean[] opens = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      String between = i == 0 ? "" : text.substring(words.end(i - 1), words.start(i));
      boolean stop = between.chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
      boolean initial = stop && words.end(i - 1) - words.start(i - 1) == 1;
      opens[i] = i == 0 || stop && !initial;
      boolean sign = between.chars().anyMatch(c -> ",;:()—–…".indexOf(c) >= 0);
      boolean that =
          words.form(i).equals("that")
              && (!isContent(words, i + 1, little) || isNoun(words, i - 1, little));
      boolean begins = sign || opens[i] || senseWords.opensClause(words.form(i)) || that;
      clause[i] = i == 0 ? 0 : clause[i - 1] + (begins ? 1 : 0);
    }
    return new Line(words, clause, opens);
  }

  // "that rational attitude" is no clause.
  private static boolean isContent(Words words, int word, FunctionWords little) {
    return word < words.size() && !little.contains(words.form(word));
  }

  // "countries that issue orders"
  private static boolean isNoun(Words words, int word, FunctionWords little) {
    return word >= 0 && !little.contains(words.form(word)) && !words.form(word).endsWith("ing");
  }

  int size() {
    return words.size();
  }

  /** The folded form, without a possessive ending. */
  String form(int word) {
    return bare(words.form(word));
  }

  static String bare(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  String printed(int word) {
    return words.printed(word);
  }

  int start(int word) {
    return words.start(word);
  }

  int end(int word) {
    return words.end(word);
  }

  Words words() {
    return words;
  }

  /** The number of the word's clause. */
  int clause(int word) {
    return clause[word];
  }

  /** Whether a sentence begins with this word. */
  boolean opensSentence(int word) {
    return opens[word];
  }

  /** What stands between this word and the one before. */
  String gapBefore(int word) {
    return word == 0 ? "" : words.text().substring(words.end(word - 1), words.start(word));
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(printed(word).codePointAt(0));
  }

  /** US, NATO: letters that stand for words, and no pronoun. */
  boolean isInitialism(int word) {
    String printed = bare(printed(word).replace('’', '\''));
    return printed.length() > 1 && printed.chars().allMatch(Character::isUpperCase);
  }

  /** The first word at or after this offset. */
  int at(int offset) {
    return words.firstStartingAt(offset);
  }

  /** Whether a span of the text holds this word. */
  boolean isIn(int word, List<Span> spans) {
    return spans.stream().anyMatch(s -> s.start() <= start(word) && end(word) <= s.end());
  }

  /** The first word behind the last colon, semicolon or the sentence's start. */
  int opening(int word) {
    int at = Math.min(word, size() - 1);
    while (at > 0 && gapBefore(at).chars().noneMatch(c -> ":;".indexOf(c) >= 0)) {
      at--;
    }
    return at;
  }

  /** The last word before the next colon, semicolon or the end. */
  int closing(int word) {
    int at = word;
    while (at + 1 < size() && gapBefore(at + 1).chars().noneMatch(c -> ":;".indexOf(c) >= 0)) {
      at++;
    }
    return at;
  }

  /** What stands between colons or semicolons around a word. */
  Span segment(int word) {
    return words.span(opening(word), closing(word));
  }

  /** Whether a word in [from, to) has a capital that no sentence gives it. */
  boolean hasName(int from, int to) {
    for (int w = from; w < to; w++) {
      if (isCapital(w) && !opensSentence(w)) {
        return true;
      }
    }
    return false;
  }
}

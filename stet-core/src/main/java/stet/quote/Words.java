package stet.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.text.Sentences;
import stet.text.Span;

/**
 * The words, signs and sentences of an article's own text; each is made once, however often it is
 * asked for. A quotation is one word.
 */
final class Words {

  /** Their stop belongs to them. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "maj", "capt", "sgt",
          "prof", "st", "jr", "sr", "rev", "hon", "adm", "vs", "sens", "reps", "pres", "messrs");

  /** What a quotation ends in where the author's sentence goes on behind it. */
  private static final String SIGNS = ",?!-—–";

  private final String text;
  private final PhraseWords table;

  /** Words made before, by their first character. */
  private final @Nullable Word[] known;

  private final Map<Span, List<Span>> sentences = new HashMap<>();

  Words(String text, PhraseWords table) {
    this.text = text;
    this.table = table;
    this.known = new Word[text.length()];
  }

  String text() {
    return text;
  }

  PhraseWords table() {
    return table;
  }

  /** The sentences of a stretch. */
  List<Span> sentences(Span region) {
    return sentences.computeIfAbsent(region, span -> Sentences.of(text, span));
  }

  /** The words of a quotation between spaces; the last of as many as asked for holds the rest. */
  static List<String> parts(String content, int limit) {
    List<String> parts = new ArrayList<>();
    String words = content.strip();
    int from = 0;
    for (int at = 0; at < words.length() && parts.size() + 1 < limit; at++) {
      if (isBlank(words.charAt(at))) {
        parts.add(words.substring(from, at));
        while (isBlank(words.charAt(at + 1))) { // the last one is no space
          at++;
        }
        from = at + 1;
      }
    }
    parts.add(words.substring(from));
    return parts;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** A quotation that stands in the text, by its index. */
  record Quoted(int index, Span span) {}

  /**
   * The words of a stretch.
   *
   * @param quoted in text order, without overlap
   */
  List<Word> of(Span region, List<Quoted> quoted) {
    List<Word> words = new ArrayList<>();
    int next = 0;
    int at = region.start();
    while (at < region.end()) {
      while (next < quoted.size() && quoted.get(next).span().end() <= at) {
        next++;
      }
      if (next < quoted.size() && quoted.get(next).span().start() <= at) {
        Quoted one = quoted.get(next);
        String last = lastSign(text, one.span());
        words.add(new Word(one.span().start(), one.span().end(), last, "", one.index(), 0));
        at = one.span().end();
        next++;
        continue;
      }
      int limit =
          next < quoted.size()
              ? Math.min(region.end(), quoted.get(next).span().start())
              : region.end();
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, at, limit);
        int cut = possessive(text, at, end);
        words.add(word(at, cut));
        if (cut < end) {
          words.add(word(cut, end));
        }
        at = end;
      } else {
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f' && c != '*' && c != '_') {
          words.add(word(at, at + 1));
        }
        at++;
      }
    }
    return words;
  }

  /** The comma, question or break before a closing mark; else nothing. */
  private static String lastSign(String text, Span quoted) {
    int at = quoted.end() - 1;
    while (at > quoted.start() && at > quoted.end() - 4 && SIGNS.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return SIGNS.indexOf(text.charAt(at)) < 0 ? "" : text.substring(at, at + 1);
  }

  private Word word(int from, int to) {
    Word before = known[from];
    if (before != null && before.end() == to) {
      return before;
    }
    String printed = text.substring(from, to);
    String lower = printed.toLowerCase(Locale.ROOT);
    lower = lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
    Word word = new Word(from, to, printed, lower, -1, table.of(lower));
    known[from] = word;
    return word;
  }

  private static int wordEnd(String text, int from, int limit) {
    int to = from + 1;
    while (to < limit) {
      char c = text.charAt(to);
      boolean inner = to + 1 < limit && Character.isLetterOrDigit(text.charAt(to + 1));
      if (Character.isLetterOrDigit(c)
          || (inner && (c == '\'' || c == '’' || c == '-' || c == '.' || c == '@' || c == '&'))) {
        to++;
      } else {
        break;
      }
    }
    if (to < limit && text.charAt(to) == '.' && keepsStop(text, from, to)) {
      to++;
    }
    return to;
  }

  private static boolean keepsStop(String text, int from, int to) {
    if (to - from == 1) {
      return Character.isUpperCase(text.charAt(from));
    }
    if (to - from > 6) {
      return false;
    }
    String word = text.substring(from, to);
    return (word.indexOf('.') > 0 && word.charAt(word.length() - 2) == '.')
        || TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where "'s" begins; the word's end where it has none. */
  private static int possessive(String text, int from, int end) {
    int cut = end - 2;
    boolean is =
        cut > from
            && text.charAt(end - 1) == 's'
            && (text.charAt(cut) == '\'' || text.charAt(cut) == '’');
    return is ? cut : end;
  }
}

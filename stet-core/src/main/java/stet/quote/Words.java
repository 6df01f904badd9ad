package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stet.text.Span;

/** Cuts the author's own text into words and signs; quotations in it are one word each. */
final class Words {

  /** Their stop belongs to them. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "maj", "capt", "sgt",
          "prof", "st", "jr", "sr", "rev", "hon", "adm", "vs", "sens", "reps", "pres", "messrs");

  /** What a quotation ends in where the author's sentence goes on behind it. */
  private static final String SIGNS = ",?!-—–";

  /** What stands between the words of a quotation. */
  static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /** A quotation that stands in the text, by its index. */
  record Quoted(int index, Span span) {}

  /**
   * The words of a stretch.
   *
   * @param quoted in text order, without overlap
   */
  static List<Word> of(String text, Span region, List<Quoted> quoted, PhraseWords table) {
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
        add(words, text, at, cut, table);
        if (cut < end) {
          add(words, text, cut, end, table);
        }
        at = end;
      } else {
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f' && c != '*' && c != '_') {
          add(words, text, at, at + 1, table);
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

  private static void add(List<Word> words, String text, int from, int to, PhraseWords table) {
    String word = text.substring(from, to);
    String lower = word.toLowerCase(Locale.ROOT);
    lower = lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
    words.add(new Word(from, to, word, lower, -1, table.of(lower)));
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

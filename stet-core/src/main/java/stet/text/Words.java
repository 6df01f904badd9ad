package stet.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, kept as columns: word i covers [start(i), end(i)) and has a folded form.
 * Punctuation is what lies between. A word is a run of letters and digits with apostrophes inside;
 * hyphens part words; digits keep their points and commas; each character of a script that writes
 * no spaces is a word of its own; {@code % & $ € £} are words.
 */
public final class Words {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] forms;

  private Words(String text, int[] starts, int[] ends, String[] forms) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
  }

  /** All words of a text; linear. */
  public static Words of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The words inside a span; offsets count in the whole text. */
  public static Words of(String text, Span span) {
    return of(text, span, List.of());
  }

  /**
   * The same without what stands in these spans.
   *
   * @param leftOut in text order, apart from one another
   */
  public static Words of(String text, Span span, List<Span> leftOut) {
    Columns columns = new Columns(text);
    each(text, span, leftOut, columns::add);
    return columns.words();
  }

  /** Is told of the words of a text, one by one. */
  @FunctionalInterface
  public interface Each {
    /** A word covers [start, end). */
    void word(int start, int end);
  }

  /** Tells of the words inside a span in order; nothing is kept. */
  public static void each(String text, Span span, Each each) {
    each(text, span, List.of(), each);
  }

  private static void each(String text, Span span, List<Span> leftOut, Each each) {
    int at = span.start();
    int next = 0;
    while (at < span.end()) {
      if (next < leftOut.size() && at >= leftOut.get(next).start()) {
        at = Math.max(at, leftOut.get(next++).end());
        continue;
      }
      int end = wordEnd(text, at, span.end());
      if (end > at) {
        each.word(at, end);
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** The folded form of a word as printed. */
  public static String fold(String word) {
    if (Character.isDigit(word.charAt(0)) && word.indexOf(',') > 0) {
      return Numbers.withoutGroups(word);
    }
    return Folding.word(word);
  }

  private static int wordEnd(String text, int from, int limit) {
    int first = text.codePointAt(from);
    if (isSign(first)) {
      return from + 1;
    }
    if (!Character.isLetterOrDigit(first)) {
      return from;
    }
    int at = from + Character.charCount(first);
    if (isUnspaced(first)) {
      return Math.min(at, limit);
    }
    int previous = first;
    while (at < limit) {
      char unit = text.charAt(at);
      if (isPlain(unit)) {
        previous = unit;
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      if (isUnspaced(c) || !(isWordPart(c) || joins(text, at, limit, previous))) {
        break;
      }
      previous = c;
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  // The way nearly all letters go.
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == 0xAD;
  }

  // An apostrophe between letters, a point or comma between digits, and the brackets of [W]e and
  // walk[ed] stay inside a word.
  private static boolean joins(String text, int at, int limit, int previous) {
    if (at + 1 >= limit) {
      return false;
    }
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    if (Folding.isApostrophe(c)) {
      return Character.isLetterOrDigit(previous) && Character.isLetter(next);
    }
    if (c == '.' || c == ',') {
      return Character.isDigit(previous) && Character.isDigit(next);
    }
    return (c == '[' || c == ']') && Character.isLetter(previous) && Character.isLetter(next);
  }

  private static boolean isSign(int c) {
    return c == '%' || c == '&' || c == '$' || c == '€' || c == '£';
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }

  public String text() {
    return text;
  }

  public int size() {
    return starts.length;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** The folded form: what is compared. */
  public String form(int word) {
    return forms[word];
  }

  /** The word as printed. */
  public String printed(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** The span from one word through another, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The index of the first word that ends after this offset; {@link #size()} if there is none. */
  public int firstEndingAfter(int offset) {
    int at = Arrays.binarySearch(ends, offset + 1);
    return at >= 0 ? at : -at - 1;
  }

  /** The index of the first word that starts at or after this offset; {@link #size()} if none. */
  public int firstStartingAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  private static final class Columns {
    private final String text;
    private final Map<String, String> known = new HashMap<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] forms = new String[16];
    private int size;

    Columns(String text) {
      this.text = text;
    }

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        forms = Arrays.copyOf(forms, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      String form = Words.fold(text.substring(start, end));
      forms[size++] = known.computeIfAbsent(form, f -> f);
    }

    Words words() {
      return new Words(
          text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(forms, size));
    }
  }
}

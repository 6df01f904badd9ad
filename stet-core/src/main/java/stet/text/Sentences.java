package stet.text;

import java.util.ArrayList;
import java.util.List;
import stet.text.Abbreviations.Kind;

/**
 * Cuts a text into sentences, in time that grows with its length.
 *
 * <p>A sentence ends at a line's end, or after a stop with the closing marks and brackets that
 * follow it, unless the stop belongs to an initial ("V.V. Orlin"), an abbreviation, a number, an
 * ordinal ("3. Mai"), or the text goes on in small letters. Scripts without capitals end at their
 * own stops. The rules are ours; java.text.BreakIterator cuts after every initial and title.
 */
public final class Sentences {

  private static final Abbreviations ABBREVIATIONS = Abbreviations.ofProgram();

  /** The longest word that is looked up, in code units: keeps the look back short. */
  private static final int MAX_WORD = 16;

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private Sentences(String text, Span within) {
    this.text = text;
    this.start = within.start();
    this.end = Math.min(within.end(), text.length());
  }

  /** The sentences of a text in order, without the white space between them. */
  public static List<Span> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The sentences of a stretch of a text; spans count in the whole text. */
  public static List<Span> of(String text, Span within) {
    return new Sentences(text, within).cut();
  }

  private List<Span> cut() {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Stops.isPlain(c)) {
        at++;
      } else if (Stops.endsLine(c)) {
        close(at);
        at++;
        start = at;
      } else if (Stops.isStop(c)) {
        int stops = Stops.after(text, at, end);
        int closed = Stops.afterClosers(text, stops, end);
        if (ends(at, stops, closed)) {
          close(closed);
          start = closed;
        }
        at = closed;
      } else {
        at++;
      }
    }
    close(end);
    return List.copyOf(found);
  }

  /** Ends the sentence here; white space alone is no sentence. */
  private void close(int to) {
    int from = start;
    while (from < to && Stops.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Stops.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }

  /** Whether the stops at {@code at..stops}, with closing marks up to {@code closed}, end it. */
  private boolean ends(int at, int stops, int closed) {
    if (Stops.isWide(text.charAt(stops - 1))) {
      return closed >= end || text.charAt(closed) != 'と';
    }
    int next = closed;
    while (next < end && Stops.isSpace(text.charAt(next)) && !Stops.endsLine(text.charAt(next))) {
      next++;
    }
    if (next >= end || Stops.endsLine(text.charAt(next))) {
      return true;
    }
    boolean dot = stops - at == 1 && text.charAt(at) == '.';
    if (next == stops
        && !Stops.isOpener(text.charAt(next))
        && Stops.isLatinStop(text.charAt(stops - 1))) {
      return false; // "3.5", "example.com": nothing ends inside a word
    }
    if (",;:)]".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    int word = Stops.afterOpeners(text, next, end);
    if (word >= end || Character.isLowerCase(text.codePointAt(word))) {
      return word >= end;
    }
    boolean dash = Stops.hasDash(text, next, word);
    if (dash && closed > stops) {
      return false; // «Нет!» — Иванов ...
    }
    return !dot || endsAtDot(at, word);
  }

  /** A single dot: the words around it decide. */
  private boolean endsAtDot(int dot, int word) {
    String before = wordBefore(dot);
    if (before.isEmpty()) {
      return true;
    }
    char first = text.charAt(word);
    if (Character.isDigit(before.charAt(before.length() - 1))) {
      return !isOrdinal(dot, before, word);
    }
    if (Character.isDigit(first)) {
      return !(ABBREVIATIONS.is(Kind.NUMBER, before) || isAbbreviation(before));
    }
    if (ABBREVIATIONS.is(Kind.NEVER, before)) {
      return false;
    }
    return !isAbbreviation(before) || isOpener(word);
  }

  /** Initials and dotted letters count as abbreviations without standing in any table. */
  private static boolean isAbbreviation(String before) {
    if (before.codePointCount(0, before.length()) == 1) {
      return Character.isLetter(before.codePointAt(0)) && !Stops.isUncased(before.codePointAt(0));
    }
    int dot = before.lastIndexOf('.');
    return (dot >= 0 && before.length() - dot <= 3)
        || ABBREVIATIONS.is(Kind.NEVER, before)
        || ABBREVIATIONS.is(Kind.PERHAPS, before);
  }

  private boolean isOpener(int at) {
    int to = letters(at);
    boolean initial = to < end && text.charAt(to) == '.';
    return !initial && ABBREVIATIONS.is(Kind.OPENER, text.substring(at, to));
  }

  /** "3. Mai", "der 3. Weltkrieg", and "1." as the number of a list's item. */
  private boolean isOrdinal(int dot, String number, int word) {
    if (number.length() > 3 || !Character.isDigit(number.charAt(0))) {
      return false;
    }
    int from = dot - number.length();
    if (ABBREVIATIONS.is(Kind.MONTH, text.substring(word, letters(word)))) {
      return true;
    }
    int before = from;
    while (before > start && Stops.isSpace(text.charAt(before - 1))) {
      before--;
    }
    return before == start || ABBREVIATIONS.is(Kind.ORDINAL, wordBefore(before));
  }

  private int letters(int at) {
    int to = at;
    while (to < end && to - at < MAX_WORD && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Letters, digits, inner dots and hyphens that end here; empty where the word is a long one. */
  private String wordBefore(int to) {
    int from = to;
    while (from > start && to - from <= MAX_WORD && Stops.isInWord(text.charAt(from - 1))) {
      from--;
    }
    if (to - from > MAX_WORD) {
      return "";
    }
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from, to);
  }
}

package stet.segment;

import java.util.List;
import java.util.Optional;
import stet.text.Span;

/**
 * Reads what may be a speaker's label at the beginning of a line. It sees shapes only; whether the
 * words name a speaker is decided afterwards, from all labels of the document together.
 */
final class LabelReader {

  /** "Presidential Press Secretary Firstname Surname" has 45 letters; roles in brackets more. */
  private static final int MAX_LENGTH = 100;

  private static final int MAX_WORDS = 12;

  private final String text;
  private final LabelWords words;

  LabelReader(String text, LabelWords words) {
    this.text = text;
    this.words = words;
  }

  /** The label this line begins with, if it begins like one. */
  Optional<Label> read(int number, Line line) {
    int start = skipMarks(line.span().start(), line.span().end());
    Optional<Label> letter = letter(number, start, line.span().end());
    if (letter.filter(this::isClear).isPresent()) {
      return letter;
    }
    Optional<Label> colon = colon(number, start, line.span().end());
    boolean name = colon.filter(c -> letter.isEmpty() || isName(c)).isPresent();
    return name ? colon : letter;
  }

  /** "A. BRANDT", "P. V. Mercier": capitals only, and not many words. */
  private static boolean isName(Label label) {
    List<String> words = Line.words(label.bare());
    return words.size() <= 4
        && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** A dash or a wide gap after the letter: no word of a sentence. */
  private boolean isClear(Label letter) {
    boolean initial = text.charAt(letter.span().end()) == '.'; // "A. BRANDT:"
    return !initial && (letter.shape() == Label.Shape.DASH || letter.gap() > 1);
  }

  /** A whole line that may be a name with the words below it. */
  static Label alone(int number, Line line, String text) {
    return Label.of(number, Label.Shape.ALONE, line.span(), line.in(text), line.span().end());
  }

  /** Skips a time stamp, markup and the arrows of closed captions. */
  private int skipMarks(int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      int stamp = TimeCodes.end(text, at, end);
      if (stamp > at) {
        at = stamp;
      } else if (Line.isSpace(c) || c == '*' || c == '_' || c == '>' || c == '#') {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private Optional<Label> colon(int number, int start, int end) {
    int limit = Math.min(end, start + MAX_LENGTH);
    int depth = 0;
    int spaces = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth <= 0 && (c == ':' || c == '：')) {
        return label(number, start, i, end);
      } else if (depth <= 0 && Line.isSpace(c)) {
        spaces += i > start && !Line.isSpace(text.charAt(i - 1)) ? 1 : 0;
      } else if (depth <= 0 && endsSentence(start, i)) {
        return Optional.empty();
      }
      if (spaces > MAX_WORDS) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Label> label(int number, int start, int colon, int end) {
    int said = skipToText(colon + 1, end);
    boolean time =
        colon > start
            && colon + 1 < end
            && Character.isDigit(text.charAt(colon - 1))
            && Character.isDigit(text.charAt(colon + 1));
    boolean address = text.startsWith("//", colon + 1) || text.startsWith("http", said);
    Span span = withoutMarks(start, colon);
    if (time || address || span.isEmpty() || !hasLetter(span)) {
      return Optional.empty();
    }
    return Optional.of(Label.of(number, Label.Shape.COLON, span, span.in(text), said));
  }

  /** After the colon: markup, the full stop of a bad scan, a time stamp. */
  private int skipToText(int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      int stamp = TimeCodes.end(text, at, end);
      boolean scanned = at == from && c == '.' && at + 1 < end && Line.isSpace(text.charAt(at + 1));
      if (stamp > at) {
        at = stamp;
      } else if (Line.isSpace(c) || c == '*' || c == '_' || scanned) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean endsSentence(int start, int at) {
    char c = text.charAt(at);
    if ("!?;“”\"«»…".indexOf(c) >= 0) {
      return true;
    }
    if (c != '.' || at + 1 >= text.length() || !Line.isSpace(text.charAt(at + 1))) {
      return false;
    }
    int word = at;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return at - word > 4; // longer than "Hon.", "Pres."
  }

  /** {@code Q Hello}, {@code R - Non}, {@code Q. Hello}. */
  private Optional<Label> letter(int number, int start, int end) {
    int stop = start;
    while (stop < end && stop - start < 10 && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    if (stop == start || stop >= end || !words.asksOrAnswers(text.substring(start, stop))) {
      return Optional.empty();
    }
    boolean single = stop - start == 1;
    if (single && text.charAt(stop) != '.' && !Line.isSpace(text.charAt(stop))) {
      return Optional.empty();
    }
    int dash = skipSpaces(stop, end);
    boolean dashed = dash < end && "-–—".indexOf(text.charAt(dash)) >= 0 && dash > stop;
    if (dashed && dash + 1 < end && Line.isSpace(text.charAt(dash + 1))) {
      return Optional.of(gap(number, Label.Shape.DASH, start, stop, skipSpaces(dash + 1, end)));
    }
    boolean dot = text.charAt(stop) == '.' && stop + 1 < end && Line.isSpace(text.charAt(stop + 1));
    boolean gap = dash > stop && "QA".indexOf(text.charAt(start)) >= 0;
    return single && (dot || gap)
        ? Optional.of(
            gap(number, Label.Shape.GAP, start, stop, skipSpaces(stop + (dot ? 1 : 0), end)))
        : Optional.empty();
  }

  private Label gap(int number, Label.Shape shape, int start, int stop, int textStart) {
    return Label.of(number, shape, new Span(start, stop), text.substring(start, stop), textStart);
  }

  private int skipSpaces(int from, int end) {
    int at = from;
    while (at < end && Line.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Span withoutMarks(int from, int to) {
    int end = to;
    while (end > from
        && (Line.isSpace(text.charAt(end - 1)) || "*_".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return Line.trimmed(text, from, end);
  }

  private boolean hasLetter(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

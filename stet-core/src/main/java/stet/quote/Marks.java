package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.quote.Mark.Family;
import stet.quote.Mark.Nature;
import stet.quote.Mark.Side;
import stet.text.Span;

/** Reads the quotation marks of one paragraph; apostrophes, years ('90s) and primes are none. */
final class Marks {

  /** Transparent when the neighbours of a mark are looked at: other marks, emphasis signs. */
  private static final String CLINGING = "\"'“”„‟‘’‚‛«»‹›`*_";

  private static final String OPENISH = "([{—–-―/¿¡|>";
  private static final String WORDISH = "[({$€£¥@#¿¡…%&+<";

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "n", "til", "till", "tis", "twas", "cause", "bout", "round", "cuz", "s", "t");

  /** No more than this many clinging characters are looked through. */
  private static final int REACH = 4;

  private final String text;
  private final int from;
  private final int to;
  private final boolean rightOpens;
  private final List<Mark> found = new ArrayList<>();

  /** Whether two single marks have served as a double one. */
  private boolean pairs;

  private Marks(String text, Span block, boolean rightOpens) {
    this.text = text;
    this.from = block.start();
    this.to = block.end();
    this.rightOpens = rightOpens;
  }

  /**
   * All marks of a paragraph in order.
   *
   * @param rightOpens whether ’ may open too, as in Swedish and Finnish
   */
  static List<Mark> of(String text, Span block, boolean rightOpens) {
    return new Marks(text, block, rightOpens).read();
  }

  private List<Mark> read() {
    int at = from;
    while (at < to) {
      at =
          switch (text.charAt(at)) {
            case '“', '‟' -> add(at, 1, Family.DOUBLE, Nature.LEFT);
            case '”', '〞', '〟' -> add(at, 1, Family.DOUBLE, Nature.RIGHT);
            case '„', '〝' -> add(at, 1, Family.DOUBLE, Nature.OPENS);
            case '"', '＂' -> add(at, 1, Family.DOUBLE, Nature.STRAIGHT);
            case '«' -> add(at, 1, Family.GUILLEMET, Nature.LEFT);
            case '»' -> add(at, 1, Family.GUILLEMET, Nature.RIGHT);
            case '‹' -> add(at, 1, Family.SINGLE_GUILLEMET, Nature.LEFT);
            case '›' -> add(at, 1, Family.SINGLE_GUILLEMET, Nature.RIGHT);
            case '「' -> add(at, 1, Family.CORNER, Nature.OPENS);
            case '」' -> add(at, 1, Family.CORNER, Nature.CLOSES);
            case '『' -> add(at, 1, Family.WHITE_CORNER, Nature.OPENS);
            case '』' -> add(at, 1, Family.WHITE_CORNER, Nature.CLOSES);
            case '\'', '’', '‘', '‚', '‛', '`', '´', ',' -> small(at);
            default -> at + 1;
          };
    }
    return found;
  }

  /** Single marks, and two of them that stand for a double one. */
  private int small(int at) {
    char c = text.charAt(at);
    int run = 1;
    while (at + run < to && text.charAt(at + run) == c) {
      run++;
    }
    if (run > 3) {
      return at + run; // a rule, or the markup of a wiki
    }
    return switch (c) {
      case '‘' -> run == 2 ? add(at, 2, Family.DOUBLE, Nature.LEFT) : singles(at, run);
      case '`' -> run == 2 ? add(at, 2, Family.DOUBLE, Nature.OPENS) : at + run;
      case '´' -> run == 2 ? add(at, 2, Family.DOUBLE, Nature.RIGHT) : at + run;
      case ',' ->
          run == 2 && side(at, at + 2) == Side.OPEN
              ? add(at, 2, Family.DOUBLE, Nature.OPENS)
              : at + run;
      case '\'' -> {
        if (run == 1) {
          yield single(at);
        }
        if (run == 3 && side(at, at + 3) == Side.CLOSE) {
          yield add(single(at), 2, Family.DOUBLE, Nature.STRAIGHT); // ''He said 'go.'''
        }
        if (run == 2 && isTurn(at)) {
          yield single(single(at)); // 'Gone?''Gone.'
        }
        add(at, 2, Family.DOUBLE, Nature.STRAIGHT);
        yield run == 3 ? single(at + 2) : at + 2;
      }
      default -> singles(at, run);
    };
  }

  private int singles(int at, int run) {
    if (run == 2 && text.charAt(at) == '’' && side(at, at + 2) != Side.OPEN) {
      return add(at, 2, Family.DOUBLE, Nature.RIGHT);
    }
    int end = at;
    while (end < at + run) {
      end = single(end);
    }
    return end;
  }

  private int single(int at) {
    char c = text.charAt(at);
    if (isInWord(at)) {
      return at + 1;
    }
    Side side = side(at, at + 1);
    boolean opens = side == Side.OPEN;
    return switch (c) {
      case '‘', '‛' -> opens && isElision(at) ? at + 1 : add(at, 1, Family.SINGLE, Nature.LEFT);
      case '‚' -> opens ? add(at, 1, Family.SINGLE, Nature.OPENS) : at + 1;
      case '’' -> {
        boolean mark = side == Side.CLOSE || (rightOpens && !isElision(at));
        yield mark ? add(at, 1, Family.SINGLE, Nature.RIGHT) : at + 1;
      }
      default -> {
        boolean apostrophe =
            (side == Side.EITHER && !isBroken(at - 1) && !isGlued(at)) || (opens && isElision(at));
        yield apostrophe ? at + 1 : add(at, 1, Family.SINGLE, Nature.STRAIGHT);
      }
    };
  }

  /** Letters or digits on both sides: don’t, O’Neill, 1990’s. */
  private boolean isInWord(int at) {
    return at > from
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** ’90s, ’n’, ’em: an apostrophe before a word. */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < to && end - at < 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean year =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'));
    return year || ELISIONS.contains(word);
  }

  private int add(int at, int length, Family family, Nature nature) {
    int end = at + length;
    Side side =
        switch (nature) {
          case OPENS -> Side.OPEN;
          case CLOSES -> Side.CLOSE;
          case LEFT, RIGHT, STRAIGHT -> side(at, end);
        };
    boolean doubtful = side == Side.CLOSE && isDoubtful(at, end, family, nature);
    pairs |= length == 2;
    found.add(new Mark(at, end, family, side, nature, doubtful));
    return end;
  }

  /** A single mark that may be a possessive, a straight double one that may mean inches. */
  private boolean isDoubtful(int at, int end, Family family, Nature nature) {
    if (at == from || end + 1 >= to || !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (!Character.isLetterOrDigit(text.charAt(end + 1))) {
      return false;
    }
    if (family != Family.SINGLE) {
      return nature == Nature.STRAIGHT && Character.isDigit(before);
    }
    boolean elided = before == 'n' && at - 2 >= from && text.charAt(at - 2) == 'i';
    return Character.isDigit(before) || "sSzx".indexOf(before) >= 0 || elided;
  }

  /** What the neighbours say, other marks and emphasis signs looked through. */
  private Side side(int at, int end) {
    int left = at - 1;
    while (left >= from && at - left <= REACH && CLINGING.indexOf(text.charAt(left)) >= 0) {
      left--;
    }
    int right = end;
    while (right < to && right - end < REACH && CLINGING.indexOf(text.charAt(right)) >= 0) {
      right++;
    }
    boolean leftSpace = left < from || isSpace(text.charAt(left)) || isFormat(text.charAt(left));
    boolean leftFree = leftSpace || OPENISH.indexOf(text.charAt(left)) >= 0;
    boolean rightSpace = right >= to || isSpace(text.charAt(right));
    boolean rightWord = !rightSpace && isWordish(right);
    if (left >= from && text.charAt(left) == '=') {
      return Side.CLOSE; // the value of an attribute
    }
    if (rightWord) {
      boolean broken = leftFree && isBroken(left); // "But -- "He stopped.
      return leftFree && !broken ? Side.OPEN : Side.EITHER;
    }
    if (left < from && right < to) {
      return Side.OPEN; // "” … and so on": a paragraph begins with no closing mark
    }
    if (leftSpace) {
      return rightSpace ? (right >= to ? Side.CLOSE : Side.EITHER) : afterSpace(right);
    }
    return Side.CLOSE;
  }

  /** A mark between the end of a sentence and a capital, where a space was lost. */
  private boolean isGlued(int at) {
    int next = at;
    while (next < to && text.charAt(next) == '\'') {
      next++;
    }
    int left = at - 1;
    while (left >= from && text.charAt(left) == '\'') {
      left--;
    }
    return left >= from
        && next < to
        && ".?!,-–—".indexOf(text.charAt(left)) >= 0
        && Character.isUpperCase(text.charAt(next));
  }

  /** Two single marks in one place: one closes and one opens, unless they serve as double ones. */
  private boolean isTurn(int at) {
    return !pairs && isGlued(at);
  }

  /** Whether a straight mark stands behind two hyphens or a dash, and may end a broken speech. */
  private boolean isBroken(int at) {
    int left = at;
    while (left > from && at - left < 2 && isSpace(text.charAt(left))) {
      left--;
    }
    char c = left < from ? ' ' : text.charAt(left);
    return c == '—' || c == '–' || (c == '-' && left > from && text.charAt(left - 1) == '-');
  }

  /** A mark after a space and before punctuation: «“— and then», or a closing one set apart. */
  private Side afterSpace(int right) {
    char c = text.charAt(right);
    return OPENISH.indexOf(c) >= 0 && right + 1 < to && isWordish(right + 1)
        ? Side.OPEN
        : Side.CLOSE;
  }

  /** Marks of direction, which no reader sees. */
  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private boolean isWordish(int at) {
    char c = text.charAt(at);
    boolean dots = c == '.' && at + 1 < to && text.charAt(at + 1) == '.';
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || WORDISH.indexOf(c) >= 0
        || dots;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }
}

package stet.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.quote.Mark.Family;
import stet.quote.Mark.Nature;
import stet.quote.Mark.Side;
import stet.text.Span;

/**
 * Pairs marks, paragraph after paragraph. A mark that finds no partner in its paragraph lives on
 * only where the next paragraph opens with a mark of the same family again; else its words end with
 * the paragraph. Single marks without a partner were apostrophes.
 */
final class Pairing {

  /** Quotations inside quotations deeper than this are not followed; print knows three. */
  private static final int MAX_DEPTH = 8;

  private final String text;
  private final boolean rightOpens;
  private final List<Stretch> done = new ArrayList<>();

  /** What is open now, innermost first; at most {@link #MAX_DEPTH}. */
  private final Deque<Stretch> open = new ArrayDeque<>();

  /** Opening marks below the depth that is followed, whose partners are to be skipped. */
  private int ignored;

  /** Where the last paragraph ended. */
  private int paragraphEnd;

  Pairing(String text, boolean rightOpens) {
    this.text = text;
    this.rightOpens = rightOpens;
  }

  /** Reads the next paragraph. */
  void paragraph(Span block) {
    List<Mark> marks = Marks.of(text, block, rightOpens);
    int first = reopen(marks, block);
    boolean[] closerFollows = closerFollows(marks);
    for (int i = first; i < marks.size(); i++) {
      read(marks.get(i), closerFollows[i]);
    }
    endParagraph(block.end());
  }

  /** Everything found, in text order, outer ones before inner ones. */
  List<Stretch> finish() {
    cutAll(paragraphEnd);
    done.sort(Comparator.comparingInt((Stretch s) -> s.opened.start()));
    return done;
  }

  /** Whether the next mark of the same family after each mark closes. */
  private static boolean[] closerFollows(List<Mark> marks) {
    boolean[] follows = new boolean[marks.size()];
    boolean single = false;
    boolean other = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      follows[i] = mark.is(Family.SINGLE) ? single : other;
      boolean closes = mark.side() == Side.CLOSE || mark.nature() == Nature.RIGHT;
      if (mark.is(Family.SINGLE)) {
        single = closes;
      } else {
        other = closes;
      }
    }
    return follows;
  }

  /** Skips the marks by which a paragraph opens again what the last one left open. */
  private int reopen(List<Mark> marks, Span block) {
    if (open.isEmpty()) {
      return 0;
    }
    List<Stretch> outerFirst = new ArrayList<>(open);
    outerFirst.sort(Comparator.comparingInt((Stretch s) -> s.opened.start()));
    int used = 0;
    int at = block.start();
    for (Stretch stretch : outerFirst) {
      at = skipSpace(at, block.end());
      if (used >= marks.size()) {
        break;
      }
      Mark mark = marks.get(used);
      boolean again =
          mark.start() == at
              && mark.is(stretch.opened.family())
              && (mark.side() != Side.CLOSE || mark.nature() == Nature.RIGHT);
      if (!again) {
        break;
      }
      at = mark.end();
      used++;
    }
    while (open.size() > used) {
      drop(open.pop(), paragraphEnd);
    }
    return used;
  }

  private int skipSpace(int at, int end) {
    int to = at;
    while (to < end && !Character.isLetterOrDigit(text.charAt(to)) && isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '*' || c == '_';
  }

  private void read(Mark mark, boolean closerFollows) {
    @Nullable Stretch partner = partner(mark);
    if (opens(mark, partner)) {
      if (open.size() < MAX_DEPTH) {
        open.push(new Stretch(mark, open.peek()));
      } else {
        ignored++;
      }
    } else if (ignored > 0) {
      ignored--;
    } else if (partner != null && !(mark.doubtful() && closerFollows)) {
      close(mark, partner);
    }
  }

  /** The innermost open mark of this family; a single mark never reaches over a double one. */
  private @Nullable Stretch partner(Mark mark) {
    for (Stretch stretch : open) {
      if (stretch.opened.family() == mark.family()) {
        return stretch;
      }
      if (mark.is(Family.SINGLE)) {
        return null;
      }
    }
    return null;
  }

  private static boolean opens(Mark mark, @Nullable Stretch partner) {
    return switch (mark.nature()) {
      case OPENS -> true;
      case CLOSES -> false;
      case LEFT ->
          switch (mark.side()) {
            case OPEN -> true;
            case CLOSE -> false;
            case EITHER -> partner == null || isLeft(partner);
          };
      case RIGHT -> mark.side() == Side.OPEN && (partner == null || !isLeft(partner));
      case STRAIGHT ->
          switch (mark.side()) {
            case OPEN -> true;
            case CLOSE -> false;
            case EITHER -> partner == null;
          };
    };
  }

  /** Whether the partner was opened by a mark that this convention does not close with. */
  private static boolean isLeft(Stretch partner) {
    return partner.opened.nature() == Nature.LEFT;
  }

  private void close(Mark mark, Stretch partner) {
    if (mark.is(Family.SINGLE) && mark.doubtful() && mark.start() - partner.opened.end() > 40) {
      return; // "'em all ... the workers' rights"
    }
    while (open.peek() != partner) {
      drop(open.pop(), mark.start());
    }
    open.pop();
    partner.close(mark);
    done.add(partner);
  }

  /** A double mark without partner ends here, closed=false; a single one was an apostrophe. */
  private void drop(Stretch stretch, int at) {
    boolean mayStand = !stretch.opened.is(Family.SINGLE) && isOutermost(stretch);
    if (mayStand && at > stretch.opened.end()) {
      stretch.cut(at);
      done.add(stretch);
    }
  }

  private boolean isOutermost(Stretch stretch) {
    for (Stretch other : open) {
      if (other != stretch && !other.opened.is(Family.SINGLE)) {
        return false;
      }
    }
    return true;
  }

  private void endParagraph(int end) {
    ignored = 0;
    paragraphEnd = end;
    mergeRussianClosers();
  }

  /** «... «...»: two closing guillemets in one place are printed as one. */
  private void mergeRussianClosers() {
    Stretch outer = open.peek();
    Stretch last = done.isEmpty() ? null : done.getLast();
    if (outer != null
        && last != null
        && last.isClosed()
        && last.outer == outer
        && outer.opened.is(Family.GUILLEMET)
        && last.opened.is(Family.GUILLEMET)
        && endsSpeech(last.span().end())) {
      open.pop();
      Span span = last.span();
      outer.close(
          new Mark(span.end() - 1, span.end(), Family.GUILLEMET, Side.CLOSE, Nature.RIGHT, false));
      done.add(outer);
    }
  }

  /** Whether a comma, a stop, a dash or the paragraph's end follows. */
  private boolean endsSpeech(int at) {
    int to = at;
    while (to < paragraphEnd && Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to >= paragraphEnd || ",.—–".indexOf(text.charAt(to)) >= 0;
  }

  private void cutAll(int end) {
    while (!open.isEmpty()) {
      drop(open.pop(), end);
    }
  }
}

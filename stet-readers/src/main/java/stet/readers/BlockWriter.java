package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Emphasis;
import stet.document.Origin;
import stet.text.Span;

/**
 * Writes one block: spaces at both ends go, control characters and halves of letters become U+FFFD
 * so that they are seen, everything else stays as it is.
 */
final class BlockWriter {

  /** What becomes of spaces inside the block. */
  enum Spaces {
    /** A run of them is one space, as browsers show it. */
    COLLAPSE,
    /** They stay: {@code Q Hello} is how some transcripts mark a question. */
    KEEP
  }

  private final Block.Kind kind;
  private final Spaces spaces;
  private final Optional<Origin> origin;
  private final StringBuilder text = new StringBuilder();
  private final List<Emphasis> emphases = new ArrayList<>();
  private boolean owesSpace;

  BlockWriter(Block.Kind kind, Spaces spaces, Optional<Origin> origin) {
    this.kind = kind;
    this.spaces = spaces;
    this.origin = origin;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the next letter will stand. */
  int position() {
    return text.length();
  }

  void add(CharSequence piece) {
    add(piece, 0, piece.length());
  }

  void add(CharSequence piece, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\t' || Letters.isLineEnd(c)) {
        space(c);
      } else {
        settle();
        if (Character.isHighSurrogate(c)
            && i + 1 < to
            && Character.isLowSurrogate(piece.charAt(i + 1))) {
          text.append(c).append(piece.charAt(++i));
        } else {
          text.append(Character.isSurrogate(c) || Letters.isControl(c) ? '\uFFFD' : c);
        }
      }
    }
  }

  private void space(char c) {
    if (text.isEmpty()) {
      return;
    }
    if (spaces == Spaces.COLLAPSE) {
      owesSpace = true;
    } else {
      // A tab is a gap: in "Q<tab>Hello" it must stay wider than the space between words.
      text.append(c == '\t' ? "    " : " ");
    }
  }

  private void settle() {
    if (owesSpace) {
      if (!endsWith('\n')) {
        text.append(' ');
      }
      owesSpace = false;
    }
  }

  /** A line break that the page orders. */
  void lineBreak() {
    owesSpace = false;
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Takes back the letter that was written last. */
  void dropLast() {
    text.setLength(Math.max(0, text.length() - 1));
    owesSpace = false;
    emphases.replaceAll(e ->
        new Emphasis(
            e.kind(),
            new Span(
                Math.min(e.span().start(), text.length()), Math.min(e.span().end(), text.length())),
            e.target()));
    emphases.removeIf(e -> e.span().isEmpty());
  }

  boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  /** Says that the letters from here to the present position are set apart. */
  void emphasise(Emphasis.Kind how, int from, String target) {
    int start = from;
    int end = text.length();
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      emphases.add(new Emphasis(how, new Span(start, end), target));
    }
  }

  Draft draft() {
    return new Draft(kind, text.toString(), emphases, origin).part(0, text.length());
  }
}

package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Emphasis;
import stet.document.Origin;
import stet.text.Span;

/**
 * A block before it has its place in a document. Spans of its emphases count in its own text; a
 * line feed in it is a line break that the page ordered and that {@link HardBreaks} has to judge.
 */
record Draft(Block.Kind kind, String text, List<Emphasis> emphases, Optional<Origin> origin) {

  Draft {
    emphases = List.copyOf(emphases);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The part of this block between two offsets, without spaces at its ends. */
  Draft part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<Emphasis> inside = new ArrayList<>();
    for (Emphasis e : emphases) {
      int a = Math.max(e.span().start(), start);
      int b = Math.min(e.span().end(), end);
      if (a < b) {
        inside.add(new Emphasis(e.kind(), new Span(a - start, b - start), e.target()));
      }
    }
    return new Draft(kind, text.substring(start, end), inside, origin);
  }

  /** The same words as another sort of block. */
  Draft as(Block.Kind other) {
    return new Draft(other, text, emphases, origin);
  }

  Draft at(Optional<Origin> place) {
    return new Draft(kind, text, emphases, place);
  }
}

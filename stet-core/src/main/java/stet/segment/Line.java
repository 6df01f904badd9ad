package stet.segment;

import java.util.ArrayList;
import java.util.List;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.text.Span;

/**
 * One line of a document with something on it.
 *
 * @param span without the spaces around it
 * @param strong whether all of it is set in bold
 * @param link whether all of it is a link
 */
record Line(Span span, Block.Kind kind, boolean strong, boolean link) {

  boolean is(Block.Kind other) {
    return kind == other;
  }

  String in(String text) {
    return span.in(text);
  }

  /** The lines of a document's blocks; of the bare text where it has none. */
  static List<Line> of(Document document) {
    List<Block> blocks =
        document.blocks().isEmpty()
            ? List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, document.text().length())))
            : document.blocks();
    List<Line> lines = new ArrayList<>();
    Cover strong = new Cover(document.emphases(), Emphasis.Kind.STRONG);
    Cover link = new Cover(document.emphases(), Emphasis.Kind.LINK);
    for (Block block : blocks) {
      int start = block.span().start();
      while (start < block.span().end()) {
        int end = document.text().indexOf('\n', start);
        end = end < 0 || end > block.span().end() ? block.span().end() : end;
        Span span = trimmed(document.text(), start, end);
        if (!span.isEmpty()) {
          lines.add(new Line(span, block.kind(), strong.covers(span), link.covers(span)));
        }
        start = end + 1;
      }
    }
    return lines;
  }

  /** What stands between spaces of any kind. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** Walks along the emphases of one kind, in step with the lines. */
  private static final class Cover {
    private final List<Span> spans;
    private int at;

    Cover(List<Emphasis> emphases, Emphasis.Kind kind) {
      spans = emphases.stream().filter(e -> e.kind() == kind).map(Emphasis::span).sorted().toList();
    }

    /** Whether the span is emphasised but for a mark or two at its ends. */
    boolean covers(Span span) {
      while (at < spans.size() && spans.get(at).end() <= span.start()) {
        at++;
      }
      int covered = 0;
      for (int i = at; i < spans.size() && spans.get(i).start() < span.end(); i++) {
        covered +=
            Math.min(spans.get(i).end(), span.end()) - Math.max(spans.get(i).start(), span.start());
      }
      return covered > 0 && covered + 3 >= span.length();
    }
  }
}

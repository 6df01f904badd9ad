package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.document.Block;
import stet.document.Document;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;
import stet.text.Span;

/**
 * Dialogue led by dashes, where a document makes a habit of it: {@code — Yes, — she said. — Go on.}
 * The remark between two dashes is the author's, and cuts the quotation in two.
 */
final class DashDialogue {

  private static final Set<Block.Kind> MAY_SPEAK =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);

  private DashDialogue() {}

  /** The lines that speak, one or more pieces each; empty where the document has no such habit. */
  static List<Marked> in(Document document, List<Block> blocks) {
    String text = document.text();
    List<Marked> found = new ArrayList<>();
    int lines = 0;
    boolean talk = false;
    for (Block block : blocks) {
      Span span = block.span();
      if (!MAY_SPEAK.contains(block.kind()) || !leads(text, span)) {
        continue;
      }
      lines++;
      List<Marked> pieces = pieces(text, span);
      talk |= pieces.size() > 1 || pieces.stream().anyMatch(p -> p.content().end() < span.end());
      talk |= text.substring(span.start(), span.end()).indexOf('?') >= 0;
      found.addAll(pieces);
    }
    return lines >= 2 && talk ? found : List.of();
  }

  private static boolean leads(String text, Span block) {
    int at = block.start();
    char last = text.charAt(block.end() - 1);
    return block.length() > 3
        && last != '—'
        && last != '–' // "– A heading –"
        && (text.charAt(at) == '—' || text.charAt(at) == '―' || text.charAt(at) == '–')
        && !Character.isDigit(text.charAt(at + 1))
        && !Character.isDigit(text.charAt(at + 2));
  }

  private static List<Marked> pieces(String text, Span block) {
    List<Marked> found = new ArrayList<>();
    int from = block.start() + 1;
    int led = block.start();
    while (from < block.end()) {
      int remark = nextDash(text, from, block.end(), true);
      add(found, text, new Span(led, remark));
      if (remark >= block.end()) {
        break;
      }
      led = nextDash(text, remark + 1, block.end(), false);
      from = led + 1;
    }
    return found;
  }

  /**
   * The next dash between the speaker's words and the author's: after a stop or comma, and followed
   * by a small letter where the author's remark begins.
   */
  private static int nextDash(String text, int from, int end, boolean remark) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if ((c == '—' || c == '―' || c == '–') && at + 2 < end) {
        char before = before(text, at, from);
        char after =
            Character.isWhitespace(text.charAt(at + 1)) ? text.charAt(at + 2) : text.charAt(at + 1);
        boolean stop = ",.!?…»”:".indexOf(before) >= 0;
        if (remark ? stop && Character.isLowerCase(after) : stop) {
          return at;
        }
      }
    }
    return end;
  }

  private static char before(String text, int at, int from) {
    int to = at - 1;
    while (to > from && Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return text.charAt(Math.max(to, 0));
  }

  private static void add(List<Marked> found, String text, Span span) {
    int from = span.start() + 1;
    int to = span.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (QuotationFinder.hasWord(text, from, to)) {
      Span content = new Span(from, to);
      found.add(
          new Marked(
              new Span(span.start(), to),
              content,
              Place.DASH,
              EditorialMarks.in(text, content),
              java.util.OptionalInt.empty(),
              true));
    }
  }
}

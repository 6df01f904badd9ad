package stet.document;

import java.util.List;
import java.util.Optional;
import stet.text.Span;

/**
 * A text as Stet shows it, and where each stretch of it comes from. The text never changes:
 * everything Stet says points into it by {@link Span}.
 *
 * @param id short name that people see, the file's name for a file
 * @param text one block a line; UTF-16 offsets of every span count in it
 * @param blocks in text order, without overlap
 * @param emphases in text order
 * @param origins in text order, without overlap; not every character need have one
 * @param language BCP 47 code of the text, found from the page or from its letters
 */
public record Document(
    String id,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Emphasis> emphases,
    List<Located> origins,
    Optional<String> language) {

  /** A stretch of the text and its origin. */
  public record Located(Span span, Origin origin) {}

  public Document {
    blocks = List.copyOf(blocks);
    emphases = List.copyOf(emphases);
    origins = List.copyOf(origins);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "Blocks of " + id + " must lie inside the text, in order: " + block.span());
      }
      end = block.span().end();
    }
  }

  /** The words of a span. */
  public String text(Span span) {
    return span.in(text);
  }

  /** Where the start of this span comes from. */
  public Optional<Origin> origin(Span span) {
    int low = 0;
    int high = origins.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Located here = origins.get(middle);
      if (here.span().end() <= span.start()) {
        low = middle + 1;
      } else if (here.span().start() > span.start()) {
        high = middle - 1;
      } else {
        return Optional.of(here.origin());
      }
    }
    return Optional.empty();
  }
}

package stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param warnings what the reader could not read or had to guess, one sentence each, for people
 */
public record Document(
    String id,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Emphasis> emphases,
    List<Located> origins,
    Optional<String> language,
    List<String> warnings) {

  /** A stretch of the text and its origin. */
  public record Located(Span span, Origin origin) {}

  public Document {
    blocks = List.copyOf(blocks);
    emphases = List.copyOf(emphases);
    origins = List.copyOf(origins);
    warnings = List.copyOf(warnings);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "Blocks of " + id + " must lie inside the text, in order: " + block.span());
      }
      end = block.span().end();
    }
  }

  /** A document about whose reading there is nothing to say. */
  public Document(
      String id,
      Metadata metadata,
      String text,
      List<Block> blocks,
      List<Emphasis> emphases,
      List<Located> origins,
      Optional<String> language) {
    this(id, metadata, text, blocks, emphases, origins, language, List.of());
  }

  /** The same text under another name. */
  public Document named(String name) {
    return new Document(name, metadata, text, blocks, emphases, origins, language, warnings);
  }

  /** The same text, with something else known about it. */
  public Document described(Metadata other) {
    return new Document(id, other, text, blocks, emphases, origins, language, warnings);
  }

  /** The same text, with every stretch placed as this says. */
  public Document placed(UnaryOperator<Origin> place) {
    List<Located> placed =
        origins.stream().map(o -> new Located(o.span(), place.apply(o.origin()))).toList();
    return new Document(id, metadata, text, blocks, emphases, placed, language, warnings);
  }

  /** The same text, with these warnings after its own. */
  public Document warned(List<String> more) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new Document(id, metadata, text, blocks, emphases, origins, language, all);
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

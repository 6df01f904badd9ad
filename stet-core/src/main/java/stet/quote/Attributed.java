package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quotation with whose words the article says they are.
 *
 * @param speakers ranked, best first; empty where the article gives them to nobody
 * @param use what the marks are for, as far as the article alone can tell
 * @param splitOf index in the same list of the first half, where "he said" cuts a quotation in two
 * @param sameAs index in the same list of the body's quotation that a headline or caption repeats
 */
public record Attributed(
    Quotation quotation,
    List<Attribution> speakers,
    Use use,
    OptionalInt splitOf,
    OptionalInt sameAs) {

  /** What marks are used for. */
  public enum Use {
    /** Somebody's words. */
    SPEECH,
    /** A name or title: of a paper, a book, a product, a nickname. */
    NAME,
    /** A term or a scare quote: marks that hold a word at arm's length. */
    TERM
  }

  public Attributed {
    speakers = List.copyOf(speakers);
  }

  /** The likeliest speaker. */
  public Optional<Attribution> speaker() {
    return speakers.stream().findFirst();
  }
}

package stet.judge;

import java.util.Optional;
import stet.document.Passage;

/** What one edition of the source has where a quotation stands, beside the other editions. */
public sealed interface InEdition {

  /** The id of the edition's document. */
  String source();

  /**
   * The words were found in this edition, as they stand or changed.
   *
   * @param passage the sentences that hold the words or stand in their place
   * @param wording how the quotation compares with this edition alone
   */
  record Compared(String source, Passage passage, Wording wording) implements InEdition {}

  /**
   * The words were not found in this edition, which may be in another language: the sentences that
   * stand in the same place.
   *
   * @param sure whether names, numbers and neighbours hold the place, and not order and length
   *     alone
   */
  record Beside(String source, Passage passage, boolean sure) implements InEdition {}

  /** The edition has nothing in this place. */
  record Lacking(String source) implements InEdition {}

  /** What stands there. */
  default Optional<Passage> text() {
    return switch (this) {
      case Compared compared -> Optional.of(compared.passage());
      case Beside beside -> Optional.of(beside.passage());
      case Lacking _ -> Optional.empty();
    };
  }
}

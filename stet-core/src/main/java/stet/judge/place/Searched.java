package stet.judge.place;

import java.util.Optional;
import stet.judge.words.Expectation;
import stet.locate.IndexedSource;
import stet.locate.Rarity;
import stet.locate.Weights;

/**
 * A source as the judge searches it: its index, what its words weigh, and which words may be
 * expected.
 *
 * @param rarity how rare the quotation's words are in all that is searched, if this is only part of
 *     it
 */
public record Searched(
    IndexedSource index, Weights weights, Expectation expectation, Optional<Rarity> rarity) {

  /** A source that is searched whole. */
  public Searched(IndexedSource index, Weights weights, Expectation expectation) {
    this(index, weights, expectation, Optional.empty());
  }
}

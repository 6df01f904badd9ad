package stet;

import java.util.List;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Judged;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Wording;

/**
 * Where a quotation stands and how its words compare: the answer of {@link Locator#locate}.
 *
 * @param quote the words asked for; the pieces' quoted spans count in them
 * @param ties where the quotation stands equally well, the shown place first
 */
public record Located(String quote, Judged judged, Ties ties) {

  public Wording wording() {
    return judged.wording();
  }

  public List<Flag> flags() {
    return judged.flags();
  }

  /**
   * The passages that the quotation's parts stand for, in its order: two for an ellipsis, with the
   * words left out between them; one for each place of a Composite; none when it is not found.
   */
  public List<Piece> pieces() {
    return wording().placement().map(Placement::parts).orElse(List.of());
  }

  /** The likeliest places, at most three, best first; also when the wording is NotFound. */
  public List<Candidate> candidates() {
    if (wording() instanceof Wording.NotFound absent) {
      return absent.nearest();
    }
    return wording().placement().map(Placement::candidates).orElse(List.of());
  }

  /** The probability that this is the passage, 0 to 1; low for what is not found. */
  public double probability() {
    if (wording() instanceof Wording.NotFound absent) {
      return absent.probability();
    }
    return wording().placement().map(Placement::probability).orElse(0.0);
  }
}

package stet.judge;

import java.util.List;
import stet.document.Passage;

/**
 * Where a quotation stands in the sources and how the words compare: the evidence of every located
 * wording.
 *
 * @param pieces in the quotation's order; at least one
 * @param differences the whole comparison, equal runs included
 * @param alsoAt other places that hold the same words
 * @param probability that this is the passage, 0 to 1; 1 for an unmistakable word-for-word place
 * @param candidates at most three, best first
 */
public record Placement(
    List<Piece> pieces,
    List<Difference> differences,
    List<Passage> alsoAt,
    double probability,
    List<Candidate> candidates) {

  public Placement {
    pieces = List.copyOf(pieces);
    differences = List.copyOf(differences);
    alsoAt = List.copyOf(alsoAt);
    candidates = List.copyOf(candidates);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("A placement needs at least one piece");
    }
  }

  /** The passages of the pieces, in the quotation's order. */
  public List<Passage> passages() {
    return pieces.stream().map(Piece::passage).toList();
  }

  /** Steps that are not the same words. */
  public List<Difference> changes() {
    return differences.stream().filter(d -> d.kind() != Difference.Kind.SAME).toList();
  }
}

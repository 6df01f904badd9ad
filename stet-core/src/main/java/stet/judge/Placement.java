package stet.judge;

import java.util.ArrayList;
import java.util.List;
import stet.document.Passage;
import stet.text.Span;

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

  /**
   * A quotation that one passage carries in other words.
   *
   * @param why what shows that it does
   */
  public static Placement carried(
      Span quotation,
      Passage passage,
      String why,
      List<Passage> alsoAt,
      double probability,
      List<Candidate> candidates) {
    Difference whole =
        new Difference(
            Difference.Kind.REPLACED, quotation, passage, Difference.Cause.UNMARKED, why);
    return new Placement(
        List.of(new Piece(quotation, passage)), List.of(whole), alsoAt, probability, candidates);
  }

  /** The passages of the pieces, in the quotation's order. */
  public List<Passage> passages() {
    return pieces.stream().map(Piece::passage).toList();
  }

  /** Steps that are not the same words. */
  public List<Difference> changes() {
    return differences.stream().filter(d -> d.kind() != Difference.Kind.SAME).toList();
  }

  /**
   * The passages that the quotation's parts stand for, in its order: a piece that an ellipsis cuts
   * is two, and the words left out lie between them.
   */
  public List<Piece> parts() {
    if (pieces.size() > 1
        || differences.stream().noneMatch(d -> d.cause() == Difference.Cause.ELLIPSIS)) {
      return pieces;
    }
    List<Piece> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= differences.size(); i++) {
      if (i == differences.size() || differences.get(i).cause() == Difference.Cause.ELLIPSIS) {
        if (i > from) {
          parts.add(part(pieces.getFirst(), differences.get(from), differences.get(i - 1)));
        }
        from = i + 1;
      }
    }
    return parts.isEmpty() ? pieces : List.copyOf(parts);
  }

  private static Piece part(Piece whole, Difference first, Difference last) {
    Span quoted = first.quoted().cover(last.quoted());
    Span source = first.source().span().cover(last.source().span());
    Passage passage = whole.passage();
    int from = source.start() - passage.span().start();
    int to = source.end() - passage.span().start();
    if (from < 0 || to > passage.text().length()) {
      return whole;
    }
    return new Piece(
        quoted,
        new Passage(
            passage.document(), source, passage.text().substring(from, to), passage.origin()));
  }
}

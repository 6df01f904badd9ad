package stet.judge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.Difference;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.locate.IndexedSource;
import stet.locate.PieceCover;

/** Tells whether pieces that hold a quotation's words make it a Composite. */
final class Compositions {

  private Compositions() {}

  /**
   * The Composite, if the pieces stand at least one unused sentence apart, in different turns or
   * documents, or out of order.
   */
  static Optional<Wording.Composite> of(
      Pattern pattern, List<PieceCover.Piece> pieces, double probability) {
    List<Optional<Integer>> distances = new ArrayList<>();
    boolean composed = false;
    for (int k = 1; k < pieces.size(); k++) {
      PieceCover.Piece a = pieces.get(k - 1);
      PieceCover.Piece b = pieces.get(k);
      composed |= apart(a, b, pattern.hasGapBefore(b.from()));
      distances.add(
          a.source() == b.source()
              ? Optional.of(b.at() - (a.at() + a.length()))
              : Optional.empty());
    }
    return composed
        ? Optional.of(new Wording.Composite(placement(pattern, pieces, probability), distances))
        : Optional.empty();
  }

  private static boolean apart(PieceCover.Piece a, PieceCover.Piece b, boolean joined) {
    IndexedSource source = a.source();
    int end = a.at() + a.length() - 1;
    if (source != b.source()) {
      return true;
    }
    if (b.at() <= end) {
      // A phrase moved within its sentence makes no Composite; an ellipsis that turns the order
      // does.
      return joined || source.sentenceAt(a.at()) != source.sentenceAt(b.at());
    }
    return source.turn(end) != source.turn(b.at())
        || source.sentenceAt(b.at()) - source.sentenceAt(end) > 1;
  }

  private static Placement placement(
      Pattern pattern, List<PieceCover.Piece> pieces, double probability) {
    List<Piece> placed = new ArrayList<>();
    List<Difference> steps = new ArrayList<>();
    int quoted = 0;
    for (PieceCover.Piece piece : pieces) {
      Passage passage =
          piece.source().passage(piece.source().span(piece.at(), piece.at() + piece.length() - 1));
      if (piece.from() > quoted) {
        steps.add(added(pattern, quoted, piece.from(), passage));
      }
      placed.add(new Piece(pattern.words().span(piece.from(), piece.to() - 1), passage));
      steps.add(
          new Difference(
              Difference.Kind.SAME,
              pattern.words().span(piece.from(), piece.to() - 1),
              passage,
              Difference.Cause.FOLDED,
              ""));
      quoted = piece.to();
    }
    if (quoted < pattern.size()) {
      steps.add(added(pattern, quoted, pattern.size(), placed.getLast().passage()));
    }
    return new Placement(placed, steps, List.of(), probability, List.of());
  }

  private static Difference added(Pattern pattern, int from, int to, Passage near) {
    return new Difference(
        Difference.Kind.ONLY_QUOTED,
        pattern.words().span(from, to - 1),
        new Passage(
            near.document(),
            new stet.text.Span(near.span().start(), near.span().start()),
            "",
            near.origin()),
        Difference.Cause.UNMARKED,
        "");
  }
}

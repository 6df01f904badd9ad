package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.text.Span;

/**
 * Marked words inside reported speech belong to whoever reports it: "after Ann told him it was
 * “late”" is Ann's, though another verb stands before her.
 */
final class Enclosed {

  /** From here on the sentence says clearly who reports. */
  private static final double SURE = .75;

  private Enclosed() {}

  /** Gives marked words the speaker of the reported speech around them, where it stands nearer. */
  static void adopt(List<Draft> drafts) {
    for (Draft outer : drafts) {
      if (outer.quotation instanceof Indirect said && !said.marked().isEmpty()) {
        Optional<Attribution> speaker =
            outer.speaker().filter(a -> a.explicit() && a.probability() >= SURE);
        if (speaker.isPresent()) {
          adopt(drafts, outer, said, speaker.get());
        }
      }
    }
  }

  private static void adopt(List<Draft> drafts, Draft outer, Indirect said, Attribution speaker) {
    // drafts stand in text order: the marked ones of an indirect one follow it
    for (int i = outer.index + 1; i < drafts.size(); i++) {
      Draft inner = drafts.get(i);
      if (inner.quotation.span().start() >= said.span().end()) {
        return;
      }
      boolean mine =
          inner.quotation instanceof Marked && said.marked().contains(inner.quotation.span());
      if (mine && inner.use == Attributed.Use.SPEECH && isNearer(said, inner)) {
        give(inner, outer, speaker);
      }
    }
  }

  /** Whether the cue of the reported speech stands between the words and their own cue. */
  private static boolean isNearer(Indirect said, Draft inner) {
    if (inner.speaker().flatMap(Attribution::reportedBy).isPresent()) {
      return false; // a chain says more
    }
    Optional<Span> own = inner.speaker().flatMap(Attribution::cue);
    Optional<Span> cue = said.cue();
    return cue.isPresent()
        && cue.get().start() < inner.quotation.span().start()
        && (own.isEmpty() || own.get().end() <= cue.get().start());
  }

  private static void give(Draft inner, Draft outer, Attribution speaker) {
    double rest = (1 - speaker.probability()) / 2; // what is left for each of two others
    inner.speakers.removeIf(a -> a.name().equals(speaker.name()));
    List<Attribution> others =
        inner.speakers.stream()
            .limit(2)
            .map(a -> a.as(a.explicit(), Math.min(rest, a.probability())))
            .toList();
    inner.speakers.clear();
    inner.speakers.add(speaker);
    inner.speakers.addAll(others);
    inner.person = outer.person;
  }
}

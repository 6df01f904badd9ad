package stet.export;

import stet.Located;
import stet.Ties;
import stet.document.Passage;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Piece;
import stet.judge.Wording;
import stet.locate.Evidence;
import stet.locate.Standing;

/** Where a quotation stands, for people. */
public final class LocatedText {

  /** Equally good places beside the shown one that are listed. */
  private static final int SHOWN = 10;

  /** A longer passage is shown with its middle left out, in characters. */
  private static final int LONG = 600;

  /** The lines, without the last one's end. */
  public String text(Located located) {
    StringBuilder out = new StringBuilder(Says.wording(located.wording()));
    Says.severity(located.wording()).ifPresent(s -> out.append(" (").append(s).append(')'));
    if (located.wording() instanceof Wording.NotChecked unchecked) {
      out.append(": ").append(unchecked.reason());
    }
    if (located.wording() instanceof Wording.NotFound absent) {
      out.append(": ").append(String.join(", ", absent.searched()));
      for (Candidate near : absent.nearest()) {
        passage(out.append("\n  nearest: "), near.passage());
      }
    }
    for (Piece piece : located.pieces()) {
      passage(out.append("\n  "), piece.passage());
    }
    ties(out, located.ties());
    located
        .wording()
        .placement()
        .filter(place -> place.probability() < 1)
        .ifPresent(
            place -> out.append("\n  probability ").append(Says.probability(place.probability())));
    for (Flag flag : located.flags()) {
      out.append("\n  ").append(flag.name()).append(": ").append(flag.sentence());
    }
    return out.toString();
  }

  // One of several places is never shown as if it were the only one.
  private static void ties(StringBuilder out, Ties ties) {
    if (ties.count() < 2) {
      return;
    }
    out.append("\n  ")
        .append(ties.more() ? "at least " : "")
        .append(ties.count())
        .append(" places are equally good; ")
        .append(
            ties.told()
                .map(evidence -> "first " + because(evidence))
                .orElse("nothing tells them apart"));
    out.append("\n    shown").append(who(ties.places().getFirst()));
    for (Standing place : ties.places().stream().skip(1).limit(SHOWN).toList()) {
      out.append("\n    ")
          .append(place.passage().document())
          .append(", ")
          .append(place.passage().span().start())
          .append(" to ")
          .append(place.passage().span().end())
          .append(who(place));
    }
    int rest = ties.count() - 1 - SHOWN;
    if (rest > 0) {
      out.append("\n    and ").append(rest).append(" more");
    }
  }

  private static String because(Evidence evidence) {
    return switch (evidence) {
      case SPEAKER -> "the one where the speaker named speaks";
      case DATE -> "the one that is not later than the date named";
      case NEIGHBOURS -> "the one beside other quotations of the article";
      case NEARNESS -> "the one nearest before the date named";
    };
  }

  private static String who(Standing place) {
    return place.speaker().map(s -> ", " + s).orElse("")
        + place.date().map(d -> ", " + d).orElse("");
  }

  private static void passage(StringBuilder out, Passage passage) {
    out.append(passage.document())
        .append(", ")
        .append(passage.span().start())
        .append(" to ")
        .append(passage.span().end())
        .append("\n    ")
        .append(shown(passage.text()));
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LONG
        ? line
        : line.substring(0, LONG / 2) + " [...] " + line.substring(line.length() - LONG / 2);
  }
}

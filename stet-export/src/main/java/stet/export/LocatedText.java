package stet.export;

import java.util.List;
import stet.Located;
import stet.document.Passage;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Piece;
import stet.judge.Wording;

/** Where a quotation stands, for people. */
public final class LocatedText {

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
    located
        .wording()
        .placement()
        .ifPresent(place -> {
          alsoAt(out, place.alsoAt());
          if (place.probability() < 1) {
            out.append("\n  probability ").append(Says.probability(place.probability()));
          }
        });
    for (Flag flag : located.flags()) {
      out.append("\n  ").append(flag.name()).append(": ").append(flag.sentence());
    }
    return out.toString();
  }

  private static void alsoAt(StringBuilder out, List<Passage> places) {
    if (!places.isEmpty()) {
      out.append("\n  the same words in ")
          .append(Says.count(places.size(), "more place", "more places"));
    }
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

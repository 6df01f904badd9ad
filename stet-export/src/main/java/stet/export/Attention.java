package stet.export;

import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.Level;
import stet.judge.SenseFlag;
import stet.judge.Wording;
import stet.report.Finding;

/** How much of an editor's minute a finding asks for: reports begin with those that ask most. */
enum Attention {
  /** The sense may have changed, or the words are another's or nowhere. */
  LOOK("Needs a look"),
  /** A small difference, or something around the passage that an editor should know. */
  GLANCE("Worth a glance"),
  /** Nothing can be said about it. */
  UNCHECKED("Not checked"),
  /** Nothing to see to. */
  IN_ORDER("In order");

  private final String heading;

  Attention(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  static Attention of(Finding finding) {
    return switch (finding.level()) {
      case Level.SENSE -> LOOK;
      case Level.MINOR -> GLANCE;
      case Level.NONE -> {
        if (finding.wording() instanceof Wording.NotChecked) {
          yield UNCHECKED;
        }
        yield finding.flags().stream().anyMatch(Attention::calls) ? GLANCE : IN_ORDER;
      }
    };
  }

  /** What is true of a whole edition calls for no look at one quotation. */
  private static boolean calls(Flag flag) {
    return switch (flag) {
      case SenseFlag _, ContextFlag _ -> true;
      case EditionFlag _ -> false;
    };
  }
}

package stet.export.say;

import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.Level;
import stet.judge.SenseFlag;
import stet.judge.Wording;
import stet.report.Finding;

/** How much of an editor's minute a finding asks for: reports begin with those that ask most. */
public enum Attention {
  /** The sense may have changed, or the words are another's or nowhere. */
  LOOK("Needs a look", "needs a look", "need a look"),
  /** A small difference, or something around the passage that an editor should know. */
  GLANCE("Worth a glance", "is worth a glance", "are worth a glance"),
  /** Nothing can be said about it. */
  UNCHECKED("Not checked", "was not checked", "were not checked"),
  /** Nothing to see to. */
  IN_ORDER("In order", "is in order", "are in order");

  private final String heading;
  private final String one;
  private final String many;

  Attention(String heading, String one, String many) {
    this.heading = heading;
    this.one = one;
    this.many = many;
  }

  /** The verb after a number: "11 need a look". */
  public String says(int number) {
    return number == 1 ? one : many;
  }

  public String heading() {
    return heading;
  }

  public static Attention of(Finding finding) {
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

package stet.judge;

import java.util.List;
import stet.document.Passage;

/** A change of sense: what the article says and what the source has. Weighs {@link Level#SENSE}. */
public sealed interface SenseFlag extends Flag {

  /** The article's words; empty when they are missing there. */
  String said();

  /** The source's words; empty when they are missing there. */
  String found();

  /** Where the source's words stand. */
  Passage passage();

  @Override
  default List<Passage> evidence() {
    return List.of(passage());
  }

  @Override
  default Level level() {
    return Level.SENSE;
  }

  record NegationLost(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return "The source has “" + found + "”; the quotation lost it.";
    }
  }

  record NegationAdded(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return "“" + said + "” is not in the source.";
    }
  }

  record HedgeChanged(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("How sure the speaker is", said, found);
    }
  }

  record ConditionLost(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return "The source sets a condition, “" + found + "”; the quotation lost it.";
    }
  }

  record QuantifierChanged(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("How much or how many", said, found);
    }
  }

  record NumberChanged(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("A number", said, found);
    }
  }

  record NameChanged(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("A name", said, found);
    }
  }

  record RolesExchanged(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("Who does what to whom", said, found);
    }
  }

  record ScopeMoved(String said, String found, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("What a phrase belongs to", said, found);
    }
  }

  record SenseChanged(String said, String found, String why, Passage passage) implements SenseFlag {
    @Override
    public String sentence() {
      return changed("The sense", said, found) + " (" + why + ")";
    }
  }

  private static String changed(String what, String said, String found) {
    if (said.isEmpty()) {
      return what + " differs: the source has “" + found + "”, the quotation has no word for it.";
    }
    if (found.isEmpty()) {
      return what + " differs: the quotation has “" + said + "”, the source has no word for it.";
    }
    return what + " differs: the article has “" + said + "”, the source “" + found + "”.";
  }
}

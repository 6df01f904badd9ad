package stet.judge;

import java.util.List;
import stet.document.Passage;

/** Something about the edition, or about how much the match can mean in it. */
public sealed interface EditionFlag extends Flag {

  /** From names the language in English; it is empty when the source does not tell. */
  record SourceIsTranslation(String document, String from) implements EditionFlag {
    @Override
    public String sentence() {
      return document + " is a translation" + (from.isEmpty() ? "." : " from " + from + ".");
    }
  }

  record SourceIsMachineTranslation(String document, String from) implements EditionFlag {
    @Override
    public String sentence() {
      return document
          + " is a machine translation"
          + (from.isEmpty() ? "." : " from " + from + ".");
    }
  }

  record SourceIsExcerpt(String document) implements EditionFlag {
    @Override
    public String sentence() {
      return document + " says it is an excerpt: what is not in it may still have been said.";
    }
  }

  record SourceIsInterpreted(String document) implements EditionFlag {
    @Override
    public String sentence() {
      return document + " holds an interpreter's words.";
    }
  }

  record SourceIsSecondary(String document) implements EditionFlag {
    @Override
    public String sentence() {
      return document + " is itself a report, not a record of speech.";
    }
  }

  record InaudibleNearby(Passage where) implements EditionFlag {
    @Override
    public String sentence() {
      return "Words close by could not be made out: " + where.text();
    }

    @Override
    public List<Passage> evidence() {
      return List.of(where);
    }
  }

  /** A quotation of one to three words, and in how many places they stand. */
  @SuppressWarnings("AvoidCommonTypeNames") // the flag's published name
  record Short(int words, int places) implements EditionFlag {
    @Override
    public String sentence() {
      if (places == 0) {
        return "Only " + words + (words == 1 ? " word" : " words") + ": too few to look far for.";
      }
      return words
          + (words == 1 ? " word, " : " words, ")
          + places
          + (places == 1 ? " place." : " places.");
    }
  }
}

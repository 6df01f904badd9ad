package stet.judge;

import java.util.List;
import stet.document.Passage;

/** Something around the passage that an editor should know. */
public sealed interface ContextFlag extends Flag {

  /** Quoted as a sentence, but the part cut off holds a negation, exception, condition or "but". */
  record SentenceCut(Passage cut, String why) implements ContextFlag {
    @Override
    public String sentence() {
      return "The sentence goes on in the source: “" + cut.text() + "” (" + why + ").";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(cut);
    }
  }

  /** The words answer a question the article leaves out. */
  record QuestionDropped(Passage question) implements ContextFlag {
    @Override
    public String sentence() {
      return "The words answer a question: “" + question.text() + "”";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(question);
    }
  }

  /** The words are the question's, and the answer makes them its own. */
  record AdoptedByAnswer(Passage answer) implements ContextFlag {
    @Override
    public String sentence() {
      return "The answer adopts the questioner's words: “" + answer.text() + "”";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(answer);
    }
  }

  /** The article's chain of speakers is shorter than the source's. */
  record LinkDropped(List<String> chain, Passage cue) implements ContextFlag {
    public LinkDropped {
      chain = List.copyOf(chain);
    }

    @Override
    public String sentence() {
      return "In the source this is "
          + String.join(" → ", chain)
          + "; the article leaves out a link.";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(cue);
    }
  }

  /** Found only as prepared, while the text as delivered is at hand. */
  record NotAsDelivered(Passage prepared) implements ContextFlag {
    @Override
    public String sentence() {
      return "The words stand in the text as prepared, not in the text as delivered.";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(prepared);
    }
  }

  /** The article says how often something was said; the source counts otherwise. */
  record CountClaim(String said, int found, List<Passage> places) implements ContextFlag {
    public CountClaim {
      places = List.copyOf(places);
    }

    @Override
    public String sentence() {
      return "The article says “"
          + said
          + "”; the source has it "
          + found
          + (found == 1 ? " time." : " times.");
    }

    @Override
    public List<Passage> evidence() {
      return places;
    }
  }

  /** Editions of one source differ at this place. */
  record EditionsDisagree(List<Passage> editions) implements ContextFlag {
    public EditionsDisagree {
      editions = List.copyOf(editions);
    }

    @Override
    public String sentence() {
      return "The editions of the source differ here.";
    }

    @Override
    public List<Passage> evidence() {
      return editions;
    }
  }

  /** The source says it was changed after the article was published. */
  record SourceChangedSince(String when, String document) implements ContextFlag {
    @Override
    public String sentence() {
      return document + " was changed after the article was published (" + when + ").";
    }
  }

  /** A name in the passage contradicts another form of it in the dossier. */
  record NameGarbled(String surname, List<String> forms, Passage place) implements ContextFlag {
    public NameGarbled {
      forms = List.copyOf(forms);
    }

    @Override
    public String sentence() {
      return "One surname, several first names: " + String.join(", ", forms) + ".";
    }

    @Override
    public List<Passage> evidence() {
      return List.of(place);
    }
  }
}

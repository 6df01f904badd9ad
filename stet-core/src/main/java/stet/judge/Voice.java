package stet.judge;

import java.util.List;
import java.util.Optional;
import stet.document.Passage;
import stet.document.Speaker;

/** Who speaks in the source at the place where the words stand. */
public sealed interface Voice {

  /** The name in output and documents. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The one the article names; {@code others} say the same words elsewhere. */
  record SameSpeaker(Speaker speaker, List<Speaker> others) implements Voice {
    public SameSpeaker {
      others = List.copyOf(others);
    }
  }

  /** Somebody else speaks. */
  record OtherSpeaker(Speaker who, String claimed) implements Voice {}

  /**
   * The speaker reports another's words.
   *
   * @param chain outermost first
   * @param cue the passage that says so
   */
  record Reported(List<String> chain, Passage cue) implements Voice {
    public Reported {
      chain = List.copyOf(chain);
    }
  }

  /** The words are a question's. */
  record Questioner(Optional<Speaker> who) implements Voice {}

  /** The words are an interpreter's: neutral, never an accusation. */
  record Interpreter(Optional<Speaker> interpreted) implements Voice {}

  /** The source gives them to nobody by name, or to a crowd. */
  record Unnamed(String label) implements Voice {}

  /** Several people may be meant. */
  record Ambiguous(List<Speaker> candidates) implements Voice {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}

package stet.quote;

import java.util.List;
import stet.name.Names;

/**
 * What is known beside the article when its quotations are given to speakers.
 *
 * @param speakers names of those who speak in the sources at hand; empty where there are none
 * @param names how names of persons are read
 * @param cues words that report speech
 */
public record AttributionContext(List<String> speakers, Names names, CueBook cues) {

  public AttributionContext {
    speakers = List.copyOf(speakers);
  }

  /** An article without sources, and the tables that travel with the program. */
  public static AttributionContext ofProgram() {
    return new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());
  }

  /** The same for an article whose sources hold words of these people. */
  public AttributionContext with(List<String> speakers) {
    return new AttributionContext(speakers, names, cues);
  }
}

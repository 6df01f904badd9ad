package stet.report;

import java.util.List;
import java.util.Optional;
import stet.judge.Flag;
import stet.judge.InEdition;
import stet.judge.Level;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.quote.Attributed;

/**
 * One quotation with everything Stet says about it.
 *
 * @param id stable within a report: "q1", "q2", ...
 * @param quote the words without their marks, as the article prints them
 * @param voice empty for NotFound, NotChecked and NotAQuotation
 * @param splitOf id of the first half of a quotation cut in two by "he said"
 * @param sameAs id of the body's quotation that a headline or caption repeats
 * @param level what {@code --fail-on} compares
 * @param summary one sentence for people
 * @param editions what each edition of the source has there, the one the words stand in first;
 *     empty where there is but one
 * @param opinion what a language model says of it, where one was asked; it changes nothing else
 */
public record Finding(
    String id,
    String quote,
    Attributed attributed,
    Wording wording,
    Optional<Voice> voice,
    List<Flag> flags,
    Optional<String> splitOf,
    Optional<String> sameAs,
    Level level,
    String summary,
    List<InEdition> editions,
    Optional<Opinion> opinion) {

  public Finding {
    flags = List.copyOf(flags);
    editions = List.copyOf(editions);
  }

  /** The same finding with a second opinion beside it. */
  public Finding beside(Opinion second) {
    return new Finding(
        id,
        quote,
        attributed,
        wording,
        voice,
        flags,
        splitOf,
        sameAs,
        level,
        summary,
        editions,
        Optional.of(second));
  }
}

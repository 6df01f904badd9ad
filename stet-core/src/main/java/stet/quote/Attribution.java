package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Span;

/**
 * Whose words an article says they are: the end of the chain, and through whom it reached us.
 *
 * @param name the person, office or body it stands for, in the fullest form the article gives
 * @param mention where the article names or points at the speaker, nearest to the quotation
 * @param cue the word that reports ("said", "according to")
 * @param explicit whether the sentence itself says so, rather than the article as a whole
 * @param probability that this is whose words the article says they are, 0 to 1
 * @param reportedBy who is said to have told us; "A says that B said" is B, reportedBy A
 */
public record Attribution(
    String name,
    Optional<Span> mention,
    Optional<Span> cue,
    boolean explicit,
    double probability,
    Optional<Attribution> reportedBy) {

  public Attribution {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1, not " + probability);
    }
  }

  /** The chain of names, outermost first: the one who told us, then the one they told us about. */
  public List<String> chain() {
    List<String> names = new ArrayList<>();
    reportedBy.ifPresent(outer -> names.addAll(outer.chain()));
    names.add(name);
    return List.copyOf(names);
  }
}

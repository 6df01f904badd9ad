package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Span;

/**
 * Whose words an article says they are: the end of the chain, and through whom it reached us.
 *
 * @param name the person, office or body it stands for, in the fullest form the article gives
 * @param naming whether the article names the speaker or only describes them ("the pilot", "she")
 * @param mention where the article names or points at the speaker, nearest to the quotation
 * @param cue the word that reports ("said", "according to")
 * @param explicit whether the sentence itself says so, rather than the article as a whole
 * @param probability that this is whose words the article says they are, 0 to 1
 * @param reportedBy who is said to have told us; "A says that B said" is B, reportedBy A
 */
public record Attribution(
    String name,
    Naming naming,
    Optional<Span> mention,
    Optional<Span> cue,
    boolean explicit,
    double probability,
    Optional<Attribution> reportedBy) {

  /** How an article says whose words it gives. */
  public enum Naming {
    /** By a name that is some person's, office's or body's own. */
    NAME,
    /** By words that would fit others too, and that nothing in the article ties to a name. */
    DESCRIPTION
  }

  public Attribution {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1, not " + probability);
    }
  }

  /** The same speaker, as sure as this; explicit or not. */
  Attribution as(boolean explicit, double probability) {
    return new Attribution(name, naming, mention, cue, explicit, probability, reportedBy);
  }

  /** The chain of names, outermost first: the one who told us, then the one they told us about. */
  public List<String> chain() {
    List<String> names = new ArrayList<>();
    reportedBy.ifPresent(outer -> names.addAll(outer.chain()));
    names.add(name);
    return List.copyOf(names);
  }
}

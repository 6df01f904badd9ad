package stet.report;

import java.util.List;
import stet.document.Passage;

/**
 * The other way round: what of one source the article quotes, paraphrases or never mentions.
 *
 * @param passages the whole source in order, sentence by sentence
 */
public record Coverage(String document, List<Covered> passages) {

  /** How the article treats a passage. */
  public enum State {
    QUOTED,
    PARAPHRASED,
    UNMENTIONED
  }

  /**
   * One passage.
   *
   * @param weight how much it says, 0 to 1 within its source: unmentioned ones are ranked by it
   * @param findings ids of the findings that rest on it
   */
  public record Covered(Passage passage, State state, double weight, List<String> findings) {
    public Covered {
      findings = List.copyOf(findings);
    }
  }

  public Coverage {
    passages = List.copyOf(passages);
  }

  /** Share of the source's words in passages of this state, 0 to 1. */
  public double share(State state) {
    long all = passages.stream().mapToLong(p -> p.passage().text().length()).sum();
    long mine =
        passages.stream()
            .filter(p -> p.state() == state)
            .mapToLong(p -> p.passage().text().length())
            .sum();
    return all == 0 ? 0 : (double) mine / all;
  }
}

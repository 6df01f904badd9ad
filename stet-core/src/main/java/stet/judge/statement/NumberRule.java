package stet.judge.statement;

import java.util.List;
import java.util.Optional;

/** A number or date of the claim where the passage has another one of the same thing. */
final class NumberRule {

  /** Words between a number and the word that shows its place. */
  private static final int BESIDE = 3;

  private NumberRule() {}

  /** The first number that is another in the passage. */
  static Optional<Conflict> of(Match match) {
    List<Unit> units = match.units();
    for (int u = 0; u < units.size(); u++) {
      Optional<NumberFact> mine = units.get(u).number();
      if (mine.isEmpty() || match.isMet(u)) {
        continue;
      }
      for (NumberFact other : match.numbers()) {
        boolean taken =
            units.stream().flatMap(x -> x.number().stream()).anyMatch(n -> n.agrees(other));
        boolean differs = mine.get().differs(other) || differsInPlace(match, u, other);
        if (!taken && differs) {
          return Optional.of(
              new Conflict(
                  u,
                  other.word(),
                  "number: the article says "
                      + mine.get().printed()
                      + ", the passage "
                      + other.printed()));
        }
      }
    }
    return Optional.empty();
  }

  // "will cost 5 million", "will cost 3 million": nothing tells of what, but the words beside do.
  private static boolean differsInPlace(Match match, int u, NumberFact other) {
    return match.units().get(u).number().orElseThrow() instanceof NumberFact.Count mine
        && other instanceof NumberFact.Count there
        && (mine.isBare() || there.isBare())
        && mine.isApart(there)
        && Neighbours.besideSame(match, u, other.word(), BESIDE);
  }
}

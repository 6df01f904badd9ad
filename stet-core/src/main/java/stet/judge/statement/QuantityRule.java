package stet.judge.statement;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stet.judge.words.SenseWords;

/** How much of a whole a clause speaks of: all of them here, nine of them or some of them there. */
final class QuantityRule {

  /** Quantities that exclude each other; "many" and "some" may both be true of one thing. */
  private static final Set<String> EXACT = Set.of("all", "most", "half", "few");

  private final SenseWords words;

  QuantityRule(SenseWords words) {
    this.words = words;
  }

  boolean agree(Match match) {
    return of(match).isEmpty();
  }

  /** The first quantity that is another in the passage's clause. */
  Optional<Conflict> of(Match match) {
    Line claim = match.claim();
    int clauses = claim.size() == 0 ? 0 : claim.clause(claim.size() - 1) + 1;
    for (int c = 0; c < clauses; c++) {
      int there = NegationRule.partnerClause(match, c);
      Set<String> mine = quantities(claim, c);
      if (there < 0 || mine.size() != 1 || !EXACT.containsAll(mine)) {
        continue;
      }
      Set<String> theirs = quantities(match.line(), there);
      Optional<String> part = partOf(match, there);
      boolean other = theirs.size() == 1 && !theirs.containsAll(mine) && !mine.contains("few");
      if (other || part.isPresent()) {
        return Optional.of(
            new Conflict(
                -1,
                -1,
                "number: the article says “"
                    + mine.iterator().next()
                    + "”, the passage “"
                    + part.orElseGet(() -> theirs.iterator().next())
                    + "”"));
      }
    }
    return Optional.empty();
  }

  private Set<String> quantities(Line line, int clause) {
    Set<String> found = new TreeSet<>();
    for (int w = 0; w < line.size(); w++) {
      if (line.clause(w) == clause) {
        words.quantifier(line.form(w)).ifPresent(q -> found.add(q.replace("quantifier-", "")));
      }
    }
    found.remove("only");
    return found;
  }

  // "nine of them"
  private static Optional<String> partOf(Match match, int clause) {
    Line line = match.line();
    for (NumberFact number : match.numbers()) {
      int w = number.word();
      boolean part =
          number instanceof NumberFact.Count c
              && c.isBare()
              && line.clause(w) == clause
              && w + 2 < line.size()
              && line.form(w + 1).equals("of");
      boolean claimed =
          match.units().stream().flatMap(u -> u.number().stream()).anyMatch(n -> n.agrees(number));
      if (part && !claimed) {
        return Optional.of(line.printed(w) + " of " + line.printed(w + 2));
      }
    }
    return Optional.empty();
  }
}

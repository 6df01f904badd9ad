package stet.judge.statement;

import java.util.Optional;
import stet.judge.words.WordTables;

/**
 * One side joins two things that the other sets against each other ("in addition to" the plan, "not
 * even" the plan), or puts one before what the other puts it after.
 */
final class OrderRule {

  /** Words behind a phrase that it governs. */
  private static final int REACH = 9;

  private final WordTables tables;
  private final StatementWords words;

  OrderRule(WordTables tables, StatementWords words) {
    this.tables = tables;
    this.words = words;
  }

  Optional<Conflict> of(Match match) {
    return joined(match).or(() -> turned(match));
  }

  private Optional<Conflict> joined(Match match) {
    Line claim = match.claim();
    Line line = match.line();
    for (int w = 0; w < claim.size(); w++) {
      Optional<StatementWords.Phrase> here = words.phraseAt(claim, w);
      if (here.isEmpty()) {
        continue;
      }
      for (int v = 0; v < line.size(); v++) {
        Optional<StatementWords.Phrase> there = words.phraseAt(line, v);
        boolean against =
            there.filter(t -> t.both() != here.get().both()).isPresent()
                && governsTheSame(
                    match, w + here.get().words().size(), v + there.get().words().size());
        if (against) {
          return Optional.of(
              new Conflict(
                  -1,
                  v,
                  "order: the article says “"
                      + here.get().text()
                      + "”, the passage “"
                      + there.get().text()
                      + "”"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean governsTheSame(Match match, int here, int there) {
    for (int u = 0; u < match.units().size(); u++) {
      int mine = match.units().get(u).word();
      boolean governed =
          match.isMet(u)
              && mine >= here
              && mine < here + REACH
              && match.partner(u) >= there
              && match.partner(u) < there + REACH
              && isOneClause(match.claim(), here, mine)
              && isOneClause(match.line(), there, match.partner(u));
      if (governed) {
        return true;
      }
    }
    return false;
  }

  // A bracket's word belongs to the clause around it.
  private static boolean isOneClause(Line line, int from, int to) {
    for (int w = from + 1; w <= to; w++) {
      String gap = line.gapBefore(w);
      if (gap.chars().anyMatch(c -> ",;:.–—".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  // "before the vote" here, "after the vote" there.
  private Optional<Conflict> turned(Match match) {
    for (int u = 0; u < match.units().size(); u++) {
      if (!match.isMet(u)) {
        continue;
      }
      for (int a = 1; a <= 2; a++) {
        for (int b = 1; b <= 2; b++) {
          int here = match.units().get(u).word() - a;
          int there = match.partner(u) - b;
          if (here >= 0
              && there >= 0
              && tables.senseWords().opposite(match.claim().form(here), match.line().form(there))
              && isOneClause(match.claim(), here, here + a)
              && isOneClause(match.line(), there, there + b)) {
            return Optional.of(
                new Conflict(
                    -1,
                    there,
                    "order: the article says “"
                        + match.claim().form(here)
                        + "”, the passage “"
                        + match.line().form(there)
                        + "”"));
          }
        }
      }
    }
    return Optional.empty();
  }
}

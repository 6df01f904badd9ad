package stet.judge.statement;

import java.util.Optional;
import java.util.Set;
import stet.judge.words.WordTables;

/** Whether every name and number of a claim stands where the claim is said to be supported. */
final class Facts {

  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "i", "my");

  private final WordTables tables;
  private final Bearers.Means means;
  private final Set<String> ownWords;

  /**
   * @param ownWords names the article gives to the speaker's side
   */
  Facts(WordTables tables, Bearers.Means means, Set<String> ownWords) {
    this.tables = tables;
    this.means = means;
    this.ownWords = Set.copyOf(ownWords);
  }

  /**
   * Every name and number stands in the passage or beside it; a date in the background may stand
   * elsewhere in the source.
   */
  boolean hold(Match match) {
    Optional<Match> wide = Optional.empty();
    for (int u = 0; u < match.units().size(); u++) {
      Unit unit = match.units().get(u);
      if (!unit.isFact() || match.isMet(u)) {
        continue;
      }
      if (wide.isEmpty()) {
        wide = Optional.of(wider(match));
      }
      boolean beside = wide.get().isMet(u);
      boolean own = unit.isName() && isOwn(unit, wide.get());
      boolean background = unit.number().isPresent() && isBackground(match, unit.number().get());
      if (!beside && !own && !background) {
        return false;
      }
    }
    return true;
  }

  private Match wider(Match match) {
    Ground.Window window = match.window();
    return Match.of(window.grown(1, 1).orElse(window), match.claim(), match.units(), means, false);
  }

  private boolean isOwn(Unit unit, Match match) {
    boolean theirs =
        unit.forms().stream()
            .anyMatch(f ->
                ownWords.stream()
                    .anyMatch(o -> Capitals.kin(f, o) || tables.placeNames().same(f, o)));
    boolean says = false;
    for (int w = 0; w < match.line().size() && theirs && !says; w++) {
      says = WE.contains(match.line().form(w));
    }
    return says;
  }

  // "to prevent the escalation of February, was made in December": one of them is the point.
  private boolean isBackground(Match match, NumberFact fact) {
    boolean another = false;
    for (int u = 0; u < match.units().size(); u++) {
      boolean date =
          match.units().get(u).number().filter(n -> n instanceof NumberFact.Date).isPresent();
      another |= date && match.isMet(u);
    }
    return another && fact instanceof NumberFact.Date date && match.window().ground().gives(date);
  }
}

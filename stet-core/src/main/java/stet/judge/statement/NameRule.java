package stet.judge.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.judge.words.WordTables;
import stet.name.Letters;

/**
 * A name of the claim in whose place the passage has another one; one that a translation may have
 * spelled by ear (Thorn, Thorne) is no other.
 */
final class NameRule {

  /** Words between a name and the word that shows its place. */
  private static final int BESIDE = 5;

  /** The same where nothing shows that both names are of one kind. */
  private static final int CLOSE = 2;

  private final WordTables tables;
  private final Capitals capitals;

  NameRule(WordTables tables, Capitals capitals) {
    this.tables = tables;
    this.capitals = capitals;
  }

  /**
   * The first name that is another in the passage: the same words stand beside both.
   *
   * @param own names that are the speaker's own, no other's
   */
  Optional<Conflict> of(Match match, Set<String> own) {
    List<Unit> units = match.units();
    for (int u = 0; u < units.size(); u++) {
      if (!units.get(u).isName() || match.isMet(u) || isOwn(units.get(u), own)) {
        continue;
      }
      for (int w = 0; w < match.line().size(); w++) {
        if (isOther(match, u, w, own) && isInItsPlace(match, u, w)) {
          return Optional.of(
              new Conflict(
                  u,
                  w,
                  "name: the article says "
                      + match.claim().printed(units.get(u).word())
                      + ", the passage "
                      + match.line().printed(w)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(Unit unit, Set<String> own) {
    return unit.forms().stream().anyMatch(f -> own.stream().anyMatch(o -> same(f, o)));
  }

  private boolean same(String a, String b) {
    return Capitals.kin(a, b) || tables.placeNames().same(a, b) || Letters.near(a, b);
  }

  // A name of the same kind that the claim does not give.
  private boolean isOther(Match match, int u, int w, Set<String> own) {
    Line line = match.line();
    if (!capitals.isName(line, w)) {
      return false;
    }
    boolean person = capitals.isPerson(line, w);
    Unit mine = match.units().get(u);
    boolean place = mine.forms().stream().anyMatch(tables.placeNames().groups()::containsKey);
    boolean unlike = person ? place : mine.kind() == Unit.Kind.PERSON;
    if (unlike || person && !capitals.isSurname(line, w)) {
      return false;
    }
    String form = line.form(w);
    if (own.stream().anyMatch(o -> same(o, form))) {
      return false;
    }
    for (int v = 0; v < match.units().size(); v++) {
      Unit unit = match.units().get(v);
      if (match.partner(v) == w
          || unit.isName() && unit.forms().stream().anyMatch(f -> same(f, form))) {
        return false;
      }
    }
    return true;
  }

  // "in Norland", "in Velia".
  private boolean sameBefore(Match match, int here, int there) {
    return here > 0
        && there > 0
        && tables.functionWords().contains(match.claim().form(here - 1))
        && match.claim().form(here - 1).equals(match.line().form(there - 1));
  }

  private boolean isInItsPlace(Match match, int u, int w) {
    Unit unit = match.units().get(u);
    boolean place = unit.forms().stream().anyMatch(tables.placeNames().groups()::containsKey);
    boolean alike =
        capitals.isPerson(match.line(), w)
            || place && tables.placeNames().groups().containsKey(match.line().form(w))
            || sameBefore(match, unit.word(), w);
    if (!place && match.claim().isInitialism(unit.word()) != match.line().isInitialism(w)) {
      return false;
    }
    int most = alike ? BESIDE : CLOSE;
    return Neighbours.besideSame(match, u, w, most)
        || capitals.isPerson(match.line(), w) && Neighbours.sameBefore(match, u, w) >= 2;
  }
}

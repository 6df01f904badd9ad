package stet.judge.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.judge.words.WordTables;
import stet.locate.LexicalLink;
import stet.text.Stems;

/** Finds the words of a passage that carry a unit of a claim. */
final class Bearers {

  private static final double INFLECTED = 0.95;
  private static final double SYNONYM = 0.8;
  private static final double GLOSSED = 0.55;

  private final Ground ground;
  private final Line line;
  private final List<NumberFact> numbers;
  private final Means means;

  /** What is needed to lay a claim beside passages. */
  record Means(WordTables tables, Capitals capitals, NumberReader numbers) {}

  /**
   * Words that carry a unit.
   *
   * @param value how well the best of them does, 0 to 1
   */
  record Found(List<Integer> places, double value) {
    Found {
      places = List.copyOf(places);
    }
  }

  Bearers(Ground ground, Line line, List<NumberFact> numbers, Means means) {
    this.ground = ground;
    this.line = line;
    this.numbers = List.copyOf(numbers);
    this.means = means;
  }

  /** Where a unit may stand in the passage. */
  Found of(Unit unit, boolean withLexicon) {
    List<Integer> places = new ArrayList<>();
    if (unit.number().isPresent()) {
      for (NumberFact fact : numbers) {
        if (unit.number().get().agrees(fact) && isIt(fact, unit.number().get())) {
          places.add(fact.word());
        }
      }
      return new Found(places, places.isEmpty() ? 0 : 1);
    }
    double best = 0;
    for (int w = 0; w < line.size(); w++) {
      double alike = unit.isName() ? alikeName(unit, w) : alike(unit, w);
      best = Math.max(best, alike);
      if (alike > 0) {
        places.add(w);
      }
    }
    if (best == 0 && !unit.isName() && withLexicon) {
      best = linked(unit, places);
    }
    return new Found(places, best);
  }

  private boolean isIt(NumberFact found, NumberFact said) {
    return !(found instanceof NumberFact.Date part && said instanceof NumberFact.Date whole)
        || ground.mayBe(part, whole);
  }

  private double alikeName(Unit unit, int w) {
    if (!means.capitals().isName(line, w)) {
      return 0;
    }
    String form = line.form(w);
    if (isAnotherOfKind(unit, w)) {
      return 0;
    }
    for (String mine : unit.forms()) {
      if (mine.equals(form)) {
        return 1;
      }
      boolean place = unit.kind() == Unit.Kind.NAME;
      if (place && (Capitals.kin(mine, form) || means.tables().placeNames().same(mine, form))) {
        return 1;
      }
    }
    return unit.kind() == Unit.Kind.NAME && initials(unit, w) ? 1 : 0;
  }

  // Lemberg Street is not Market Street: the name beside the common word is another.
  private boolean isAnotherOfKind(Unit unit, int w) {
    if (unit.forms().size() < 2) {
      return false;
    }
    boolean other = false;
    for (int beside : new int[] {w - 1, w + 1}) {
      boolean joined =
          beside >= 0
              && beside < line.size()
              && line.gapBefore(Math.max(beside, w)).equals(" ")
              && means.capitals().isName(line, beside);
      if (joined && unit.forms().contains(line.form(beside))) {
        return false;
      }
      other |= joined;
    }
    return other;
  }

  // UN for United Nations: the words from here on begin with its letters.
  private boolean initials(Unit unit, int w) {
    for (String form : unit.forms()) {
      boolean holds = form.length() >= 2 && form.length() <= 5 && w + form.length() <= line.size();
      for (int i = 0; holds && i < form.length(); i++) {
        holds = line.form(w + i).charAt(0) == form.charAt(i) && line.isCapital(w + i);
      }
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private double alike(Unit unit, int w) {
    String form = line.form(w);
    for (String mine : unit.forms()) {
      if (mine.equals(form)) {
        return 1;
      }
      String stem = Stems.of(mine);
      if (stem.length() >= 3
          && stem.equals(Stems.of(form))
          && !means.tables().functionWords().contains(form)) {
        return INFLECTED;
      }
    }
    return 0;
  }

  private double linked(Unit unit, List<Integer> places) {
    double best = 0;
    for (int w = 0; w < line.size(); w++) {
      String form = line.form(w);
      if (means.tables().functionWords().contains(form) || form.length() < 3) {
        continue;
      }
      for (String mine : unit.forms()) {
        Optional<LexicalLink> link = means.tables().lexicon().link(mine, form);
        double alike = link.map(l -> strength(l.kind())).orElse(0.0);
        if (alike > best) {
          best = alike;
          places.clear();
        }
        if (alike > 0 && alike == best) {
          places.add(w);
        }
      }
    }
    return best;
  }

  private static double strength(LexicalLink.Kind kind) {
    return switch (kind) {
      case SAME_LEMMA, DERIVED -> INFLECTED;
      case SYNONYM -> SYNONYM;
      case GLOSS, HYPERNYM -> GLOSSED;
    };
  }
}

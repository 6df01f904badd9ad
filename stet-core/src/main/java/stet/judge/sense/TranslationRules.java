package stet.judge.sense;

import java.util.ArrayList;
import java.util.List;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.judge.compare.NumberComparison;
import stet.judge.words.WordTables;
import stet.locate.Place;

/**
 * What changed the sense between two renderings, where words differ anyway: numbers, negations,
 * names, amounts, doubts, conditions, roles, opposites. Each rule has a class of its own, compares
 * the whole quotation with the whole passage, and keeps silent when another wording may explain the
 * difference.
 */
public final class TranslationRules {

  private final WordTables tables;

  public TranslationRules(WordTables tables) {
    this.tables = tables;
  }

  /** The flags of a quotation laid beside sentences [from, to] of the source. */
  public List<SenseFlag> of(Comparison c, Place place, int from, int to) {
    List<SenseFlag> flags = new ArrayList<>();
    Beside side = Beside.of(c, place, from, to, tables);
    NumberComparison.of(side.said(), side.found())
        .ifPresent(
            n -> flags.add(new SenseFlag.NumberChanged(n.said(), n.found(), side.passage())));
    new RenderedNegations(tables).of(side, flags);
    new RenderedNames(tables.placeNames()).of(side, place, flags);
    new RenderedOrder().of(side.comparison(), place, flags);
    new RenderedConditions(tables.senseWords()).of(side, flags);
    new RenderedRoles().of(side, flags);
    new RenderedScope().of(side, flags);
    new RenderedDegrees().of(side, flags);
    new RenderedQuantities(tables.senseWords()).of(side, flags);
    new RenderedOpposites(tables).of(side, flags);
    return flags.stream().distinct().toList();
  }
}

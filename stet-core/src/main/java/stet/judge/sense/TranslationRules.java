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
  private final RenderedNegations negations;
  private final RenderedNames names;
  private final RenderedOrder order = new RenderedOrder();
  private final RenderedConditions conditions;
  private final RenderedRoles roles = new RenderedRoles();
  private final RenderedScope scope = new RenderedScope();
  private final RenderedDegrees degrees = new RenderedDegrees();
  private final RenderedQuantities quantities;
  private final RenderedOpposites opposites;

  public TranslationRules(WordTables tables) {
    HiddenNegations hidden = new HiddenNegations(tables.senseWords(), tables.lexicon());
    this.tables = tables;
    this.negations = new RenderedNegations(tables, hidden);
    this.names = new RenderedNames(tables.placeNames());
    this.conditions = new RenderedConditions(tables.senseWords());
    this.quantities = new RenderedQuantities(tables.senseWords());
    this.opposites = new RenderedOpposites(tables, hidden);
  }

  /** The flags of a quotation laid beside sentences [from, to] of the source. */
  public List<SenseFlag> of(Comparison c, Place place, int from, int to) {
    List<SenseFlag> flags = new ArrayList<>();
    Beside side = Beside.of(c, place, from, to, tables);
    NumberComparison.of(side.said(), side.found())
        .ifPresent(
            n -> flags.add(new SenseFlag.NumberChanged(n.said(), n.found(), side.passage())));
    negations.of(side, flags);
    names.of(side, place, flags);
    order.of(side.comparison(), place, flags);
    conditions.of(side, flags);
    roles.of(side, flags);
    scope.of(side, flags);
    degrees.of(side, flags);
    quantities.of(side, flags);
    opposites.of(side, flags);
    return flags.stream().distinct().toList();
  }
}

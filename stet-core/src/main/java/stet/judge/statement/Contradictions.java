package stet.judge.statement;

import java.util.Optional;
import java.util.Set;

/** What of a claim a passage says otherwise, where it is the same passage otherwise. */
final class Contradictions {

  /** Share of a statement that must stand in a passage which contradicts the rest. */
  private static final double SAME = 0.5;

  private final NameRule names;
  private final NegationRule negations;
  private final QuantityRule quantities;
  private final Set<String> ownWords;

  Contradictions(
      NameRule names, NegationRule negations, QuantityRule quantities, Set<String> ownWords) {
    this.names = names;
    this.negations = negations;
    this.quantities = quantities;
    this.ownWords = Set.copyOf(ownWords);
  }

  /**
   * The first contradiction.
   *
   * @param anchored whether a quotation of the same sentence of the article stands there
   */
  Optional<Conflict> of(Match match, boolean anchored) {
    Optional<Conflict> fact = NumberRule.of(match).or(() -> names.of(match, ownWords));
    if (fact.isPresent() && isUnmistakable(match, fact.get(), anchored)) {
      return fact;
    }
    if (fact.isPresent()
        && isSameOtherwise(match, Set.of(fact.get().unit()))
        && match.isMostlyIn(fact.get().word(), fact.get().unit())) {
      return fact;
    }
    if (negations.of(match) == NegationRule.Answer.DIFFER && isSameOtherwise(match, Set.of())) {
      return Optional.of(
          new Conflict(-1, -1, "negation: one side says no where the other does not"));
    }
    return isSameOtherwise(match, Set.of()) ? quantities.of(match) : Optional.empty();
  }

  // The same month of another year, another holder of the same office: little else is needed.
  private static boolean isUnmistakable(Match match, Conflict fact, boolean anchored) {
    Unit unit = match.units().get(fact.unit());
    int met = match.inSentenceOf(fact.word());
    if (unit.number().isPresent()) {
      return unit.number().get() instanceof NumberFact.Date mine
          && match.numbers().stream()
              .anyMatch(n ->
                  n.word() == fact.word()
                      && n instanceof NumberFact.Date other
                      && mine.isNear(other))
          && !match.window().ground().gives(mine)
          && met >= (anchored ? 1 : 2);
    }
    return unit.kind() == Unit.Kind.PERSON
        && Neighbours.sameBefore(match, fact.unit(), fact.word()) >= 2
        && met >= 3;
  }

  private static boolean isSameOtherwise(Match match, Set<Integer> except) {
    long facts = match.met(true);
    long content = match.met(false);
    boolean enough = content >= 2 || content >= 1 && facts >= 1 || facts >= 2;
    return enough && match.coverage(false, except) >= SAME;
  }
}

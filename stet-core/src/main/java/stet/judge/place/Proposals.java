package stet.judge.place;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.DoubleUnaryOperator;
import stet.align.Pattern;
import stet.locate.Place;

/**
 * The passages that may be those of an article's quotations, until all of them are weighed
 * together.
 */
final class Proposals {

  /** Logarithm of the odds of a place found by its words. */
  private static final double SURE = 10;

  /** Nothing but words is surer than this. */
  private static final double LIKELIEST = 0.999;

  /** How much it speaks against a place that somebody else holds it than whom the article names. */
  private static final double OTHER_SPEAKER = Math.log(4);

  private final IdentityHashMap<Pattern, List<Renderings.Likely>> proposed =
      new IdentityHashMap<>();

  void put(Pattern pattern, List<Renderings.Likely> likely) {
    proposed.put(pattern, likely);
  }

  /** What is proposed for a quotation, best first, if it was asked for. */
  Optional<List<Renderings.Likely>> of(Pattern pattern) {
    return Optional.ofNullable(proposed.get(pattern));
  }

  /** A probability whose odds are multiplied. */
  static double times(double odds, double probability) {
    return odds * probability / (odds * probability + 1 - probability);
  }

  /**
   * Puts the passage first that goes with those of the other quotations.
   *
   * @param probability of a passage, once it is known to be asked for by an article
   */
  void settle(
      List<Pattern> patterns,
      List<Optional<Place>> placed,
      BiPredicate<Integer, Place> claimed,
      DoubleUnaryOperator probability) {
    if (proposed.isEmpty()) {
      return;
    }
    List<List<ArticleOrder.Option>> options = new ArrayList<>();
    for (int q = 0; q < patterns.size(); q++) {
      int number = q;
      options.add(
          of(patterns.get(q))
              .map(likely ->
                  likely.stream().map(l -> option(number, l, claimed, probability)).toList())
              .orElseGet(() -> placed.get(number).stream().map(Proposals::sure).toList()));
    }
    List<ArticleOrder.Choice> choices = ArticleOrder.of(options);
    for (int q = 0; q < patterns.size(); q++) {
      ArticleOrder.Choice choice = choices.get(q);
      if (choice.option() >= 0) {
        proposed.computeIfPresent(patterns.get(q), (p, likely) -> settled(likely, choice));
      }
    }
  }

  private static ArticleOrder.Option sure(Place place) {
    return new ArticleOrder.Option(
        place.source(), place.source().sentenceAt(place.first()), SURE, 0);
  }

  private static ArticleOrder.Option option(
      int quotation,
      Renderings.Likely likely,
      BiPredicate<Integer, Place> claimed,
      DoubleUnaryOperator probability) {
    Place place = likely.place();
    double p = Math.min(LIKELIEST, probability.applyAsDouble(likely.probability()));
    return new ArticleOrder.Option(
        place.source(),
        likely.match().from(),
        Math.log(p / (1 - p)),
        place.first() < 0 || claimed.test(quotation, place) ? 0 : OTHER_SPEAKER);
  }

  // The chosen one first, with what its neighbours say for it.
  private static List<Renderings.Likely> settled(
      List<Renderings.Likely> likely, ArticleOrder.Choice choice) {
    Renderings.Likely chosen = likely.get(choice.option());
    List<Renderings.Likely> settled = new ArrayList<>(likely);
    settled.remove(choice.option());
    settled.addFirst(
        chosen.withProbability(times(Math.exp(choice.support()), chosen.probability())));
    return settled;
  }
}

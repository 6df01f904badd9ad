package stet.judge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.words.Expectation;
import stet.judge.words.RenderingModel;
import stet.judge.words.WordTables;
import stet.locate.AlignedSearch;
import stet.locate.IndexedSource;
import stet.locate.Likeness;
import stet.locate.MeaningSearch;
import stet.locate.Place;
import stet.locate.Sought;
import stet.locate.TokenEncoder;

/** Passages that may render a quotation in other words, each with its probability. */
public final class Renderings {

  /** Passages of a source whose words are laid beside the quotation's. */
  private static final int RANKED = 8;

  /** Of those so many are told apart from the rest. */
  private static final int LISTED = 4;

  private final Likeness likeness;
  private final RenderingModel model;
  private final TokenEncoder encoder;
  private final Map<IndexedSource, MeaningSearch> searches = new HashMap<>();

  public Renderings(WordTables tables, RenderingModel model, TokenEncoder encoder) {
    this.likeness = tables.likeness();
    this.model = model;
    this.encoder = encoder;
  }

  /**
   * One passage.
   *
   * @param place the words laid beside each other; words without an alike partner have none
   * @param passage as tight as the words allow
   */
  record Likely(Place place, MeaningSearch.Match match, Passage passage, double probability) {
    /** The same passage, for which something beside its words speaks too. */
    Likely withProbability(double known) {
      return new Likely(place, match, passage, known);
    }
  }

  /**
   * The likeliest passages, best first.
   *
   * @param nearby sentences of each source that neighbouring quotations point at
   */
  List<Likely> of(
      Pattern pattern, List<Searched> sources, Map<IndexedSource, List<Integer>> nearby) {
    List<Likely> all = new ArrayList<>();
    for (Searched source : sources) {
      all.addAll(in(source, pattern, nearby.getOrDefault(source.index(), List.of())));
    }
    all.sort(
        Comparator.comparingDouble((Likely l) -> -l.probability())
            .thenComparingInt(l -> l.place().first()));
    return all;
  }

  /** How near the likeliest stretch of a passage comes to the quotation as a whole, -1 to 1. */
  double phrase(Pattern pattern, Likely likely) {
    MeaningSearch search = searches.get(likely.place().source());
    return search == null ? 0 : search.phrase(pattern, likely.match().from(), likely.match().to());
  }

  private record Ranked(
      MeaningSearch.Match match, Place place, RenderingModel.Evidence evidence, double score) {}

  private List<Likely> in(Searched source, Pattern pattern, List<Integer> nearby) {
    MeaningSearch search =
        searches.computeIfAbsent(
            source.index(),
            s ->
                new MeaningSearch(
                    s, source.weights(), encoder, source.expectation() == Expectation.OTHER_WORDS));
    Sought sought = new Sought(pattern, source.index(), source.weights(), likeness);
    List<Ranked> ranked = new ArrayList<>();
    for (MeaningSearch.Match match : search.rank(pattern, nearby, RANKED)) {
      ranked.add(ranked(sought, match, source.index()));
    }
    ranked.sort(
        Comparator.comparingDouble((Ranked r) -> -r.score())
            .thenComparingInt(r -> r.match().from()));
    List<Likely> likely = new ArrayList<>();
    double least = 1;
    for (Ranked one : ranked) {
      boolean apart = likely.stream().allMatch(l -> l.match().isApart(one.match()));
      if (apart && likely.size() < LISTED) {
        double next = next(ranked, one);
        least = Math.min(least, model.probability(one.evidence(), pattern.spoken(), next));
        likely.add(new Likely(one.place(), one.match(), tight(source.index(), one), least));
      }
    }
    return likely;
  }

  // The best score of a passage that has no sentence in common with one; few passages hold no
  // rival of any worth.
  private double next(List<Ranked> ranked, Ranked one) {
    return ranked.stream()
        .filter(other -> other.match().isApart(one.match()))
        .mapToDouble(Ranked::score)
        .reduce(ranked.size() < RANKED ? model.usual() : Double.NEGATIVE_INFINITY, Math::max);
  }

  private Ranked ranked(Sought sought, MeaningSearch.Match match, IndexedSource index) {
    int from = index.sentences().get(match.from()).from();
    int to = index.sentences().get(match.to()).to();
    Place place = AlignedSearch.align(sought, from, to);
    RenderingModel.Evidence evidence =
        new RenderingModel.Evidence(
            match.letters(),
            match.meaning(),
            match.worst(),
            place.coverage(),
            match.back(),
            to - from);
    return new Ranked(match, place, evidence, model.score(evidence));
  }

  // From the first to the last partner where they hold most of the quotation; else the sentences.
  private static Passage tight(IndexedSource index, Ranked ranked) {
    Place place = ranked.place();
    if (place.first() >= 0 && place.coverage() >= 0.6) {
      return Passage.of(index.source().document(), index.span(place.first(), place.last()));
    }
    IndexedSource.Sentence first = index.sentences().get(ranked.match().from());
    IndexedSource.Sentence last = index.sentences().get(ranked.match().to());
    return Passage.of(index.source().document(), first.span().cover(last.span()));
  }
}

package stet.judge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.align.Pattern;
import stet.document.Passage;
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

  private static final int RANKED = 4;

  /**
   * What the runner-up of any quotation reaches in a source of some length: one in twenty has less.
   * A source of a sentence or two holds no runner-up, which must not count as a lead.
   */
  private static final double USUAL_NEXT = 0.55;

  /** The same for its nearness to the phrase as a whole. */
  private static final double USUAL_NEXT_PHRASE = 0.25;

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
      MeaningSearch search =
          searches.computeIfAbsent(
              source.index(), s -> new MeaningSearch(s, source.weights(), encoder));
      List<MeaningSearch.Match> ranked =
          search.rank(pattern, nearby.getOrDefault(source.index(), List.of()), RANKED);
      Sought sought = new Sought(pattern, source.index(), source.weights(), likeness);
      for (int r = 0; r < ranked.size(); r++) {
        all.add(likely(sought, pattern, source, ranked, r));
      }
    }
    all.sort(
        Comparator.comparingDouble((Likely l) -> -l.probability())
            .thenComparingInt(l -> l.place().first()));
    return all;
  }

  private Likely likely(
      Sought sought, Pattern pattern, Searched source, List<MeaningSearch.Match> ranked, int r) {
    MeaningSearch.Match match = ranked.get(r);
    IndexedSource index = source.index();
    IndexedSource.Sentence first = index.sentences().get(match.from());
    IndexedSource.Sentence last = index.sentences().get(match.to());
    Place place = AlignedSearch.align(sought, first.from(), last.to());
    double next = USUAL_NEXT;
    double nextPhrase = USUAL_NEXT_PHRASE;
    for (int other = 0; other < ranked.size(); other++) {
      boolean apart =
          ranked.get(other).to() < match.from() || ranked.get(other).from() > match.to();
      if (other != r && apart) {
        next = Math.max(next, ranked.get(other).score());
        nextPhrase = Math.max(nextPhrase, ranked.get(other).phrase());
      }
    }
    RenderingModel.Features features =
        new RenderingModel.Features(
            match.letters(),
            place.coverage(),
            match.score() - next,
            match.unmet(),
            match.phrase(),
            match.phrase() - nextPhrase,
            pattern.spoken());
    return new Likely(place, match, tight(index, place, first, last), model.probability(features));
  }

  // From the first to the last partner where they hold most of the quotation; else the sentences.
  private static Passage tight(
      IndexedSource index, Place place, IndexedSource.Sentence first, IndexedSource.Sentence last) {
    if (place.first() >= 0 && place.coverage() >= 0.6) {
      return Passage.of(index.source().document(), index.span(place.first(), place.last()));
    }
    return Passage.of(index.source().document(), first.span().cover(last.span()));
  }
}

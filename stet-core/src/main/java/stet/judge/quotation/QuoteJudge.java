package stet.judge.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Source;
import stet.judge.Flag;
import stet.judge.Judged;
import stet.judge.Wording;
import stet.judge.compare.Near;
import stet.judge.compare.Patterns;
import stet.judge.dossier.EditionRules;
import stet.judge.place.MeaningJudge;
import stet.judge.place.Renderings;
import stet.judge.place.Searched;
import stet.judge.place.WordingJudge;
import stet.judge.words.Expectation;
import stet.judge.words.RenderingModel;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.locate.Rarity;
import stet.locate.SameWords;
import stet.locate.TokenEncoder;
import stet.locate.Weights;
import stet.quote.Quotation;

/**
 * Says of words handed in without an article where they stand in the sources and how they differ:
 * the same rules as {@link Judge}, without what only an article can tell. Not for several threads
 * at once: what was worked out for one quotation is kept for the next.
 */
public final class QuoteJudge {

  private final WordTables tables;
  private final RenderingModel model;
  private final Supplier<Optional<TokenEncoder>> encoder;
  private final List<IndexedSource> indexes;
  private final List<Searched> sources;
  private final WordingJudge words;
  private final MeaningJudge meaning;

  /**
   * A judge without sources: {@link #over} gives it some.
   *
   * @param encoder asked only when words alone do not suffice and a source is a translation
   */
  public QuoteJudge(
      WordTables tables, RenderingModel model, Supplier<Optional<TokenEncoder>> encoder) {
    this(tables, model, encoder, new WordingJudge(tables), List.of(), Optional.empty());
  }

  private QuoteJudge(
      WordTables tables,
      RenderingModel model,
      Supplier<Optional<TokenEncoder>> encoder,
      WordingJudge words,
      List<IndexedSource> sources,
      Optional<Rarity> rarity) {
    this.tables = tables;
    this.model = model;
    this.encoder = encoder;
    this.indexes = List.copyOf(sources);
    this.sources =
        sources.stream()
            .map(s ->
                new Searched(
                    s, new Weights(s, tables.functionWords()), Expectation.of(s.source()), rarity))
            .toList();
    this.words = words;
    this.meaning =
        new MeaningJudge(
            tables,
            words,
            Optional.empty(),
            () -> encoder.get().map(e -> new Renderings(tables, model, e)),
            this.sources.stream().filter(s -> s.expectation() == Expectation.OTHER_WORDS).toList());
  }

  /**
   * The same judge for these sources; what was worked out about words is shared.
   *
   * @param rarity how rare the words of the one quotation that will be asked for are in a library,
   *     if the sources are stretches of it
   */
  public QuoteJudge over(List<IndexedSource> sources, Optional<Rarity> rarity) {
    return new QuoteJudge(tables, model, encoder, words, sources, rarity);
  }

  /**
   * What the judge says, and where the quotation stands equally well: one place, or several where
   * its words, or those it was made from, are said again.
   *
   * @param places the shown one first; empty where nothing was found or it was put together
   */
  public record Answer(Judged judged, List<Place> places) {
    public Answer {
      places = List.copyOf(places);
    }
  }

  /**
   * The wording and its flags; no voice, as nobody is said to have spoken.
   *
   * @param preference of places that are equally good
   */
  public Answer judge(Document quote, Comparator<Place> preference) {
    Pattern pattern = Patterns.of(quote, Quotation.whole(quote.text()));
    if (sources.isEmpty() || pattern.size() == 0) {
      String why = sources.isEmpty() ? "no source was given" : "the quotation holds no words";
      return nowhere(new Judged(new Wording.NotChecked(why), Optional.empty(), List.of()));
    }
    Optional<WordingJudge.Found> exact = words.exact(pattern, sources, preference);
    if (exact.isPresent()) {
      return new Answer(located(pattern, exact.get()), exact.get().places());
    }
    List<Near> places = words.aligned(pattern, sources, preference);
    Optional<WordingJudge.Found> changed =
        words
            .changed(pattern, places, sources)
            .or(() -> meaning.found(pattern, preference, Map.of()));
    if (changed.isPresent()) {
      return new Answer(located(pattern, changed.get()), equallyGood(changed.get()));
    }
    return nowhere(
        notFound(meaning.nearest(pattern).orElseGet(() -> WordingJudge.notFound(places, sources))));
  }

  private static Answer nowhere(Judged judged) {
    return new Answer(judged, List.of());
  }

  private List<Place> equallyGood(WordingJudge.Found found) {
    boolean one = found.places().size() == 1 && found.places().getFirst().first() >= 0;
    return found.wording() instanceof Wording.Composite || !one
        ? List.of()
        : SameWords.as(found.places().getFirst(), indexes);
  }

  /** The sources, in the order in which they were given. */
  public List<IndexedSource> sources() {
    return indexes;
  }

  private static Judged located(Pattern pattern, WordingJudge.Found found) {
    List<Flag> flags = new ArrayList<>(found.flags());
    flags.addAll(EditionRules.ofPlaced(pattern.spoken(), Optional.empty(), found.places()));
    return new Judged(found.wording(), Optional.empty(), flags);
  }

  private Judged notFound(Wording.NotFound wording) {
    List<Flag> flags = new ArrayList<>();
    for (Searched searched : sources) {
      Source source = searched.index().source();
      flags.addAll(EditionRules.of(source, Optional.empty(), List.of()));
    }
    return new Judged(wording, Optional.empty(), flags);
  }
}

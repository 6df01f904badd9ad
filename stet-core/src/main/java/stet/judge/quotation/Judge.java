package stet.judge.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Reading;
import stet.judge.Flag;
import stet.judge.Judged;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.judge.compare.Patterns;
import stet.judge.dossier.ContextRules;
import stet.judge.dossier.DossierRules;
import stet.judge.dossier.EditionRules;
import stet.judge.place.MeaningJudge;
import stet.judge.place.OriginalWords;
import stet.judge.place.OtherTongue;
import stet.judge.place.Renderings;
import stet.judge.place.Searched;
import stet.judge.place.WordingJudge;
import stet.judge.sense.FrameRules;
import stet.judge.voice.VoiceJudge;
import stet.judge.words.Context;
import stet.judge.words.Expectation;
import stet.judge.words.RenderingModel;
import stet.judge.words.ReportingWords;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.locate.TokenEncoder;
import stet.locate.Weights;
import stet.name.ContradictingName;
import stet.name.Names;
import stet.quote.Attributed;
import stet.quote.Attribution;

/**
 * Says of each quotation of an article how its words compare with the sources, who speaks there,
 * and what an editor should look at. Start with {@link #judge}.
 */
public final class Judge {

  private final WordTables tables;
  private final RenderingModel model;
  private final Supplier<Optional<TokenEncoder>> encoder;
  private final Names names;
  private final ReportingWords reporting;
  private final FrameRules frames;

  /**
   * @param encoder asked only when words alone do not suffice; empty where no model is at hand:
   *     then other renderings are found by letters and words alone
   */
  public Judge(
      WordTables tables,
      RenderingModel model,
      ReportingWords reportingWords,
      Names names,
      Supplier<Optional<TokenEncoder>> encoder) {
    this.tables = tables;
    this.model = model;
    this.encoder = encoder;
    this.names = names;
    this.reporting = reportingWords;
    this.frames = new FrameRules(tables.senseWords(), tables.functionWords());
  }

  /**
   * Judges all quotations of one article together, in their order.
   *
   * @param contradictions names that contradict each other in the article (text 0) and the sources
   */
  public List<Judged> judge(
      Document article,
      List<Attributed> quotations,
      List<IndexedSource> sources,
      List<Reading.Unreadable> unreadable,
      List<ContradictingName> contradictions) {
    List<Searched> searched =
        sources.stream()
            .map(s ->
                new Searched(
                    s, new Weights(s, tables.functionWords()), Expectation.of(article, s.source())))
            .toList();
    Case all = new Case(article, quotations, searched, unreadable, contradictions);
    return all.judged();
  }

  /** One article with its sources: first what the words place, then what only meaning can. */
  private final class Case {
    private final Document article;
    private final List<Attributed> quotations;
    private final List<Searched> sources;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Optional<WordingJudge.Found>> found = new ArrayList<>();
    private final WordingJudge words = new WordingJudge(tables);
    private final VoiceJudge voices;
    private final ContextRules context;
    private final DossierRules dossier;
    private final OriginalWords originals;
    private final UnplacedJudge unplaced;
    private final Set<Integer> firstHalves = new HashSet<>();

    Case(
        Document article,
        List<Attributed> quotations,
        List<Searched> sources,
        List<Reading.Unreadable> unreadable,
        List<ContradictingName> contradictions) {
      this.article = article;
      this.quotations = quotations;
      this.sources = sources;
      this.voices = new VoiceJudge(article, names, reporting);
      this.context = new ContextRules(article, tables.senseWords(), reporting);
      this.dossier =
          new DossierRules(tables, reporting, names, article, quotations, sources, contradictions);
      this.originals = new OriginalWords(article, sources, reporting);
      this.unplaced = new UnplacedJudge(article, sources, unreadable);
      quotations.forEach(q -> q.splitOf().ifPresent(firstHalves::add));
    }

    List<Judged> judged() {
      for (Attributed quotation : quotations) {
        Pattern pattern = pattern(quotation);
        patterns.add(pattern);
        found.add(byWords(quotation, pattern));
      }
      MeaningJudge meaning =
          new MeaningJudge(
              tables,
              words,
              Optional.of(article),
              () -> encoder.get().map(e -> new Renderings(tables, model, e)),
              sources);
      Neighbours neighbours = new Neighbours(article, quotations);
      OtherTongue tongues = new OtherTongue(tables.functionWords());
      List<Optional<Place>> places = propose(meaning, neighbours);
      List<Judged> out = new ArrayList<>();
      for (int q = 0; q < quotations.size(); q++) {
        boolean term = !isSpeech(q) && neighbours.support(q, patterns.get(q), found);
        if (found.get(q).isEmpty() && (isSpeech(q) || term)) {
          Pattern pattern = patterns.get(q);
          Map<IndexedSource, List<Integer>> nearby = neighbours.of(q, places);
          Optional<WordingJudge.Found> rendered =
              meaning
                  .found(pattern, preference(quotations.get(q)), nearby)
                  .filter(f -> !term || Neighbours.holds(nearby, f.places().getFirst()));
          found.set(q, rendered.isPresent() || term ? rendered : tongues.of(pattern, sources));
          places.set(q, place(q));
        }
        out.add(found.get(q).isPresent() ? located(q, found.get(q).get()) : unlocated(q));
      }
      return out;
    }

    // Where the quotations stand that need no help; the passages of the others are weighed
    // together.
    private List<Optional<Place>> propose(MeaningJudge meaning, Neighbours neighbours) {
      List<Optional<Place>> places = new ArrayList<>();
      for (int q = 0; q < quotations.size(); q++) {
        places.add(place(q));
      }
      for (int q = 0; q < quotations.size(); q++) {
        if (found.get(q).isEmpty() && isSpeech(q)) {
          places.set(q, meaning.propose(patterns.get(q), neighbours.of(q, places)));
        }
      }
      meaning.together(
          patterns, places, (q, place) -> voices.mayBe(place, quotations.get(q).speaker()));
      return places;
    }

    private Optional<Place> place(int q) {
      return found.get(q).map(f -> f.places().getFirst()).filter(p -> p.first() >= 0);
    }

    // All the words inside the marks, but for those that are the article's own.
    private Pattern pattern(Attributed quotation) {
      Pattern all = Patterns.of(article, quotation.quotation());
      Optional<Pattern> spoken = Patterns.withoutInserted(article, quotation.quotation(), false);
      if (spoken.isEmpty() || words.exact(all, sources, preference(quotation)).isPresent()) {
        return all;
      }
      return words.exact(spoken.get(), sources, preference(quotation)).isPresent()
          ? spoken.get()
          : Patterns.withoutInserted(article, quotation.quotation(), true).orElse(all);
    }

    private Optional<WordingJudge.Found> byWords(Attributed quotation, Pattern pattern) {
      if (sources.isEmpty() || pattern.size() == 0) {
        return Optional.empty();
      }
      Optional<WordingJudge.Found> exact = words.exact(pattern, sources, preference(quotation));
      boolean attributed = quotation.speaker().isPresent();
      if (exact.isPresent()) {
        boolean speech = attributed || quotation.use() == Attributed.Use.SPEECH;
        boolean term = quotation.use() == Attributed.Use.TERM;
        if (originals.isForeign(pattern, exact.get().places().getFirst())) {
          return Optional.of(
              originals.standing(quotation.quotation().span(), pattern, exact.get()));
        }
        return speech
                || pattern.size() >= Patterns.SHORT
                || dossier.isCounted(quotation)
                || term && isOfNamedSpeaker(pattern, exact.get())
            ? exact
            : Optional.empty();
      }
      if (quotation.use() != Attributed.Use.SPEECH && pattern.size() <= Patterns.SHORT) {
        return Optional.empty();
      }
      return words.changed(pattern, sources, preference(quotation));
    }

    // A term is checked like any words where it stands under somebody the article talks about.
    private boolean isOfNamedSpeaker(Pattern pattern, WordingJudge.Found f) {
      return !tables.functionWords().contains(pattern.words().form(0))
          && f.places().stream().anyMatch(voices::isNamed);
    }

    private boolean isSpeech(int q) {
      return quotations.get(q).use() == Attributed.Use.SPEECH
          && patterns.get(q).size() > 0
          && !sources.isEmpty();
    }

    private Comparator<Place> preference(Attributed quotation) {
      Optional<Attribution> claimed = quotation.speaker();
      Context around = new Context(article, quotation.quotation().span(), tables.functionWords());
      Map<Place, Double> fits = new HashMap<>();
      return Comparator.comparingInt((Place p) -> voices.fit(p, claimed))
          .thenComparingDouble(
              p -> -fits.computeIfAbsent(p, x -> around.fits(x, weights(x.source()))))
          .thenComparingInt(Place::first);
    }

    private Weights weights(IndexedSource source) {
      return sources.stream().filter(s -> s.index() == source).findFirst().orElseThrow().weights();
    }

    private Judged located(int q, WordingJudge.Found f) {
      Attributed quotation = quotations.get(q);
      Place place = f.places().getFirst();
      Voice voice = voice(f.places(), quotation.speaker());
      Set<Flag> flags = new LinkedHashSet<>(f.flags());
      boolean split = quotation.splitOf().isPresent() || firstHalves.contains(q);
      boolean comparable = !(f.wording() instanceof Wording.Composite);
      if (comparable && place.first() >= 0) {
        flags.addAll(context.of(patterns.get(q), place, voice, quotation.speaker(), split));
      }
      flags.addAll(dossier.of(quotation, patterns.get(q), f.places(), voice));
      if (comparable) {
        flags.addAll(frames.of(article, patterns.get(q), f.places(), voice));
      }
      flags.addAll(
          EditionRules.ofPlaced(patterns.get(q).spoken(), EditionRules.day(article), f.places()));
      f.wording()
          .placement()
          .ifPresent(p -> p.passages().forEach(passage -> flags.addAll(dossier.nearby(passage))));
      return new Judged(
          f.wording(),
          Optional.of(voice),
          List.copyOf(flags),
          dossier.editions(patterns.get(q), f.wording(), place));
    }

    // A name in another alphabet may be spelled by ear: the same turn in another edition tells.
    private Voice voice(List<Place> places, Optional<Attribution> claimed) {
      Voice voice = voices.of(places, claimed);
      List<Place> twins =
          voice instanceof Voice.OtherSpeaker ? dossier.twins(places.getFirst()) : List.of();
      Voice there = twins.isEmpty() ? voice : voices.of(twins, claimed);
      return there instanceof Voice.SameSpeaker ? there : voice;
    }

    private Judged unlocated(int q) {
      Attributed quotation = quotations.get(q);
      Comparator<Place> preference = preference(quotation);
      Optional<WordingJudge.Found> original =
          quotation.use() == Attributed.Use.NAME
              ? Optional.empty()
              : originals.of(quotation.quotation().span(), patterns.get(q), preference);
      return original.isPresent()
          ? located(q, original.get())
          : unplaced.of(
              quotation,
              patterns.get(q).spoken(),
              () -> words.notFound(patterns.get(q), sources, preference));
    }
  }
}

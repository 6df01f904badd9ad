package stet.judge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Candidate;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Place;

/**
 * Quotations of one to three words through another translation: too few to be placed by their
 * likeness alone, they are another rendering only with evidence that can be named: a synonym, a
 * gloss or a shared stem for every content word, or a passage near in meaning in whose surroundings
 * the source speaks of what the article speaks of around the quotation.
 */
final class FewWords {

  private static final int SHOWN = 3;

  /** How near the passage must come to the phrase as a whole; measured, see the renderings page. */
  private static final double NEAR = 0.5;

  /** Of the quotation's weight at most this share may have nothing near it. */
  private static final double UNMET = 0.6;

  /** At most this share of a source's sentences may have surroundings that fit as well. */
  private static final double CHANCE = 0.1;

  /** In a source of fewer sentences such a share says nothing. */
  private static final int SENTENCES = 30;

  /**
   * How much such company speaks for a passage: measured on real commentary, all right passages had
   * it and one in five of the others.
   */
  private static final double ODDS = 5;

  /** What the evidence quotes of the shared words. */
  private static final int NAMED = 4;

  private final WordTables tables;

  FewWords(WordTables tables) {
    this.tables = tables;
  }

  /** A passage and why it is taken. */
  record InCompany(Renderings.Likely likely, double probability, List<String> evidence) {}

  /**
   * The passage nearest in meaning whose surroundings speak of the same.
   *
   * @param phrase how near a passage comes to the phrase as a whole
   */
  Optional<InCompany> inCompany(
      Document article,
      Pattern pattern,
      List<Renderings.Likely> likely,
      ToDoubleFunction<Renderings.Likely> phrase) {
    Map<IndexedSource, Neighbourhood> around = new HashMap<>();
    Map<Renderings.Likely, Double> near = new HashMap<>();
    likely.forEach(l -> near.put(l, phrase.applyAsDouble(l)));
    return likely.stream()
        .filter(l -> l.place().first() >= 0)
        .filter(l -> near.getOrDefault(l, 0.0) >= NEAR && l.match().unmet() <= UNMET)
        .filter(l -> l.place().source().sentences().size() >= SENTENCES)
        .sorted(Comparator.comparingDouble((Renderings.Likely l) -> -near.getOrDefault(l, 0.0)))
        .map(l -> {
          Neighbourhood here =
              around.computeIfAbsent(
                  l.place().source(),
                  s -> new Neighbourhood(article, pattern.span(), s, tables.functionWords()));
          return here.chance(l.match().from()) <= CHANCE
              ? Optional.of(
                  new InCompany(l, withCompany(l.probability()), evidence(here, l.match().from())))
              : Optional.<InCompany>empty();
        })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static double withCompany(double probability) {
    return ODDS * probability / (ODDS * probability + 1 - probability);
  }

  private static List<String> evidence(Neighbourhood here, int sentence) {
    return List.of(
        "article and source speak of the same around it: "
            + String.join(", ", here.shared(sentence, NAMED)));
  }

  /** The passage in which every content word has its link. */
  Optional<WordingJudge.Found> linked(
      Pattern pattern, List<Searched> readable, Comparator<Place> preference) {
    NamedEvidence evidence = new NamedEvidence(tables);
    List<Place> places = new ArrayList<>();
    List<List<String>> names = new ArrayList<>();
    for (Searched source : readable) {
      if (source.expectation() != Expectation.OTHER_WORDS) {
        continue;
      }
      for (IndexedSource.Sentence sentence : source.index().sentences()) {
        NamedEvidence.Evidence found =
            evidence.in(pattern, source.index(), sentence.from(), sentence.to());
        if (found.isWhole()) {
          places.add(place(source.index(), found));
          names.add(found.names());
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Place> order = new ArrayList<>(places);
    order.sort(preference);
    Place best = order.getFirst();
    List<String> why = names.get(places.indexOf(best));
    Passage passage = best.passage();
    List<Candidate> candidates =
        order.stream().limit(SHOWN).map(p -> new Candidate(p.passage(), p.coverage())).toList();
    Placement placement =
        Placement.carried(
            pattern.span(),
            passage,
            String.join("; ", why),
            order.stream().skip(1).map(Place::passage).toList(),
            0.6,
            candidates);
    return Optional.of(
        new WordingJudge.Found(
            new Wording.Rendered(placement, why), order, List.of(), Expectation.OTHER_WORDS));
  }

  private static Place place(IndexedSource source, NamedEvidence.Evidence found) {
    int[] partners = found.partners().stream().mapToInt(i -> i).toArray();
    return new Place(source, partners, 0.7);
  }
}

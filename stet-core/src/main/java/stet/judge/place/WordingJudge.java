package stet.judge.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.Candidate;
import stet.judge.Difference;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Wording;
import stet.judge.compare.Comparison;
import stet.judge.compare.Near;
import stet.judge.compare.Wholeness;
import stet.judge.sense.SenseRules;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.AlignedSearch;
import stet.locate.ExactSearch;
import stet.locate.IndexedSource;
import stet.locate.Likeness;
import stet.locate.PieceCover;
import stet.locate.Place;
import stet.locate.Sought;
import stet.locate.Telling;

/**
 * Decides how the words of one quotation compare with the sources: first by the words alone,
 * exactly and then aligned. What no words place is left to meaning.
 */
public final class WordingJudge {

  private static final int WINDOWS = 6;
  private static final int SHOWN = 3;

  /** What is not found is not called likelier than this. */
  private static final double LIKELIEST_ABSENT = 0.45;

  /** Words in a row that two translations of other sentences hardly share. */
  private static final int RUN = 5;

  private final WordTables tables;
  private final Likeness spelled;
  private final SenseRules rules;

  public WordingJudge(WordTables tables) {
    this.tables = tables;
    this.spelled = tables.likeness().withoutLexicon();
    this.rules = new SenseRules(tables, tables.likeness());
  }

  /** A wording found by the words alone, where it stands, and the flags its comparison gives. */
  public record Found(
      Wording wording, List<Place> places, List<SenseFlag> flags, Expectation expectation) {}

  /** Looks in all sources; the preferred places, if there are several, come first. */
  public Optional<Found> exact(
      Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    List<Place> places = new ArrayList<>();
    for (Searched source : sources) {
      places.addAll(ExactSearch.in(source.index(), pattern));
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    places.sort(preference);
    Place place = places.getFirst();
    Comparison comparison = compare(pattern, place);
    Placement placement = placement(comparison, place, places, 1);
    return Optional.of(
        new Found(
            sameWords(comparison, placement), places, List.of(), expectation(sources, place)));
  }

  private static Wording sameWords(Comparison comparison, Placement placement) {
    if (comparison.has(Difference.Cause.BRACKET)) {
      return PlaceWording.markedEdit(comparison, placement); // [W]e
    }
    return comparison.has(Difference.Cause.CONVENTION) || comparison.has(Difference.Cause.UNMARKED)
        ? new Wording.Conventional(placement)
        : new Wording.Verbatim(placement);
  }

  /**
   * Looks for the quotation with marks, in pieces, or with words changed; the first wording that
   * holds.
   */
  public Optional<Found> changed(
      Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    return changed(pattern, aligned(pattern, sources, preference), sources);
  }

  /** The same, where the places that hold most of it are known. */
  public Optional<Found> changed(Pattern pattern, List<Near> places, List<Searched> sources) {
    Optional<PlaceWording> named = Optional.empty();
    for (Near near : places) {
      Place place = near.place();
      if (PlaceWording.mayBeNamed(pattern, place)) {
        Optional<PlaceWording> here =
            PlaceWording.of(compare(pattern, place), near, expectation(sources, place), tables);
        boolean better =
            here.isPresent()
                && (named.isEmpty() || here.get().kind().compareTo(named.get().kind()) < 0);
        named = better ? here : named;
      }
    }
    Optional<Found> best = named.map(n -> n.found(rules, expectation(sources, n.near().place())));
    boolean nearlyWhole =
        !places.isEmpty()
            && Wholeness.isNearlyWhole(pattern, places.getFirst().place())
            && !Wholeness.skipsSentence(pattern, places.getFirst().place());
    if (named.isPresent() && (nearlyWhole || named.get().kind().isClean())) {
      return best;
    }
    Optional<Found> composed = composed(pattern, sources);
    return composed.isPresent() ? composed : best;
  }

  /** The nearest places by words alone, for a quotation that is not found. */
  public List<Near> aligned(Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    List<Laid> places = new ArrayList<>();
    for (Searched source : sources) {
      Sought sought =
          new Sought(pattern, source.index(), source.weights(), spelled, source.rarity());
      for (Place place : AlignedSearch.in(sought, WINDOWS)) {
        if (place.first() >= 0) {
          places.add(new Laid(sought, place));
        }
      }
    }
    places.sort((a, b) -> {
      int most = Double.compare(b.rounded(), a.rounded());
      return most != 0 ? most : preference.compare(a.place(), b.place());
    });
    List<Near> nearest = new ArrayList<>();
    for (Laid laid : places.subList(0, Math.min(WINDOWS, places.size()))) {
      nearest.add(new Near(laid.place(), tables.placing().probability(laid.telling())));
    }
    return nearest;
  }

  /** A quotation laid beside a place of a source. */
  private record Laid(Sought sought, Place place) {

    /** Places that hold as good as the same share of a quotation are equally near. */
    double rounded() {
      return Math.rint(place.coverage() * 50);
    }

    Telling telling() {
      return Telling.of(sought, place);
    }
  }

  /** What to say when nothing was found: the nearest places. */
  public Wording.NotFound notFound(
      Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    return notFound(aligned(pattern, sources, preference), sources);
  }

  /** The same, where the places that hold most of it are known. */
  public static Wording.NotFound notFound(List<Near> places, List<Searched> sources) {
    List<Candidate> nearest = new ArrayList<>();
    double probability = 0;
    for (Near near : places) {
      probability = Math.max(probability, near.probability());
      Place place = near.place();
      IndexedSource.Sentence sentence =
          place.source().sentences().get(place.source().sentenceAt(place.first()));
      Passage passage = place.source().passage(sentence.span());
      if (nearest.stream().noneMatch(c -> c.passage().equals(passage)) && nearest.size() < SHOWN) {
        nearest.add(new Candidate(passage, place.coverage()));
      }
    }
    return new Wording.NotFound(
        nearest,
        sources.stream().map(s -> s.index().source().id()).toList(),
        Math.min(LIKELIEST_ABSENT, probability));
  }

  private Optional<Found> composed(Pattern pattern, List<Searched> sources) {
    return new PieceCover(
            sources.stream().map(Searched::index).toList(),
            tables.functionWords(),
            sources.getFirst().rarity())
        .of(pattern)
        .filter(pieces -> pieces.size() > 1)
        .filter(pieces -> expectsSame(sources) || pieces.stream().allMatch(p -> p.length() >= RUN))
        .flatMap(pieces -> composed(pattern, sources, pieces));
  }

  private Optional<Found> composed(
      Pattern pattern, List<Searched> sources, List<PieceCover.Piece> pieces) {
    double probability = probability(pattern, sources, pieces);
    if (probability < PlaceWording.LIKELY) {
      return Optional.empty();
    }
    List<Place> places = pieces.stream().map(WordingJudge::place).toList();
    return Compositions.of(pattern, pieces, probability)
        .map(c -> new Found(c, places, List.of(), Expectation.SAME_WORDS));
  }

  private double probability(
      Pattern pattern, List<Searched> sources, List<PieceCover.Piece> pieces) {
    boolean[] held = new boolean[pattern.size()];
    pieces.forEach(p -> Arrays.fill(held, p.from(), p.to(), true));
    Searched source =
        sources.stream()
            .filter(s -> s.index() == pieces.getFirst().source())
            .findFirst()
            .orElseThrow();
    Sought sought = new Sought(pattern, source.index(), source.weights(), spelled, source.rarity());
    return tables.placing().probability(Telling.ofPieces(sought, held, pieces.size()));
  }

  // Two translations share short runs by chance.
  private static boolean expectsSame(List<Searched> sources) {
    return sources.stream().anyMatch(s -> s.expectation() == Expectation.SAME_WORDS);
  }

  private static Place place(PieceCover.Piece piece) {
    int[] partners = new int[piece.length()];
    for (int i = 0; i < partners.length; i++) {
      partners[i] = piece.at() + i;
    }
    return new Place(piece.source(), partners, 1);
  }

  SenseRules rules() {
    return rules;
  }

  Comparison compare(Pattern pattern, Place place) {
    return Comparison.of(pattern, place, tables.style(), tables.spelling(), tables.senseWords());
  }

  static Expectation expectation(List<Searched> sources, Place place) {
    for (Searched searched : sources) {
      if (searched.index() == place.source()) {
        return searched.expectation();
      }
    }
    return Expectation.SAME_WORDS;
  }

  static Placement placement(Comparison c, Place place, List<Place> all, double probability) {
    Passage passage = place.passage();
    List<Passage> others = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Passage other = all.get(i).passage();
      if (i > 0 && !other.equals(passage)) {
        others.add(other);
      }
      if (i < SHOWN) {
        candidates.add(new Candidate(other, all.get(i).coverage()));
      }
    }
    return new Placement(
        List.of(new Piece(c.pattern().span(), passage)),
        c.differences(),
        others,
        probability,
        candidates);
  }
}

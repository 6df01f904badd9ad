package stet.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Passage;
import stet.locate.AlignedSearch;
import stet.locate.ExactSearch;
import stet.locate.IndexedSource;
import stet.locate.Likeness;
import stet.locate.LikenessTable;
import stet.locate.PieceCover;
import stet.locate.Place;

/**
 * Decides how the words of one quotation compare with the sources: first by the words alone,
 * exactly and then aligned. What no words place is left to meaning.
 */
final class WordingJudge {

  private static final int WINDOWS = 6;
  private static final int SHOWN = 3;

  /** Words in a row that two translations of other sentences hardly share. */
  private static final int RUN = 5;

  /**
   * Share of a quotation's weight that one place must hold to be that quotation with words changed.
   * Measured on true and invented quotations of news articles: below it invented ones are as
   * frequent.
   */
  private static final double ALTERED = 0.62;

  /** Shorter quotations share most of their words with some sentence by chance. */
  private static final int SENTENCE = 6;

  /** Fewer words are no sentence. */
  private static final int LEAST_SENTENCE = 3;

  private final WordTables tables;
  private final Likeness spelled;
  private final SenseRules rules;

  WordingJudge(WordTables tables) {
    this.tables = tables;
    this.spelled = tables.likeness().withoutLexicon();
    this.rules = new SenseRules(tables, tables.likeness());
  }

  /** A wording found by the words alone, where it stands, and the flags its comparison gives. */
  record Found(
      Wording wording, List<Place> places, List<SenseFlag> flags, Expectation expectation) {}

  /** Looks in all sources; the preferred places, if there are several, come first. */
  Optional<Found> exact(Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
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
      return markedEdit(comparison, placement); // [W]e
    }
    return comparison.has(Difference.Cause.CONVENTION) || comparison.has(Difference.Cause.UNMARKED)
        ? new Wording.Conventional(placement)
        : new Wording.Verbatim(placement);
  }

  /**
   * Looks for the quotation with marks, in pieces, or with words changed; the first wording that
   * holds.
   */
  Optional<Found> changed(Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    List<Place> places = aligned(pattern, sources, preference);
    Optional<Found> best = Optional.empty();
    for (Place place : places) {
      Optional<Found> found = classify(pattern, place, expectation(sources, place));
      if (found.isPresent()
          && (best.isEmpty() || rank(found.get().wording()) < rank(best.get().wording()))) {
        best = found;
      }
    }
    boolean nearlyWhole =
        !places.isEmpty()
            && Wholeness.isNearlyWhole(pattern, places.getFirst())
            && !Wholeness.skipsSentence(pattern, places.getFirst());
    if (best.isPresent() && (nearlyWhole || rank(best.get().wording()) <= 1)) {
      return best;
    }
    Optional<Found> composed = composed(pattern, sources);
    return composed.isPresent() ? composed : best;
  }

  /** The nearest places by words alone, for a quotation that is not found. */
  List<Place> aligned(Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    List<Place> places = new ArrayList<>();
    for (Searched source : sources) {
      LikenessTable table = new LikenessTable(pattern, source.index(), spelled);
      places.addAll(AlignedSearch.in(table, source.weights(), WINDOWS));
    }
    places.removeIf(p -> p.first() < 0);
    places.sort(
        Comparator.comparingDouble((Place p) -> -Math.rint(p.coverage() * 50))
            .thenComparing(preference));
    return places.size() > WINDOWS ? places.subList(0, WINDOWS) : places;
  }

  /** What to say when nothing was found: the nearest places. */
  Wording.NotFound notFound(Pattern pattern, List<Searched> sources, Comparator<Place> preference) {
    List<Candidate> nearest = new ArrayList<>();
    for (Place place : aligned(pattern, sources, preference)) {
      IndexedSource.Sentence sentence =
          place.source().sentences().get(place.source().sentenceAt(place.first()));
      Passage passage = Passage.of(place.source().source().document(), sentence.span());
      if (nearest.stream().noneMatch(c -> c.passage().equals(passage)) && nearest.size() < SHOWN) {
        nearest.add(new Candidate(passage, place.coverage()));
      }
    }
    double probability = nearest.isEmpty() ? 0 : Math.min(0.45, nearest.getFirst().score() / 2);
    return new Wording.NotFound(
        nearest, sources.stream().map(s -> s.index().source().id()).toList(), probability);
  }

  private Optional<Found> composed(Pattern pattern, List<Searched> sources) {
    return new PieceCover(sources.stream().map(Searched::index).toList(), tables.functionWords())
        .of(pattern)
        .filter(pieces -> pieces.size() > 1)
        .filter(pieces -> expectsSame(sources) || pieces.stream().allMatch(p -> p.length() >= RUN))
        .flatMap(pieces ->
            Compositions.of(pattern, pieces)
                .map(c ->
                    new Found(
                        c,
                        pieces.stream().map(WordingJudge::place).toList(),
                        List.of(),
                        Expectation.SAME_WORDS)));
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

  private Optional<Found> classify(Pattern pattern, Place place, Expectation expectation) {
    Comparison c = compare(pattern, place);
    IndexedSource source = place.source();
    boolean oneTurn = source.turn(place.first()) == source.turn(place.last());
    boolean unmarked = !c.because(Difference.Cause.UNMARKED).isEmpty();
    boolean marked =
        c.has(Difference.Cause.BRACKET) || c.has(Difference.Cause.ELLIPSIS) || pattern.isMarked();
    List<SenseFlag> flags = rules().of(c);
    Placement placement = placement(c, place, List.of(place), 1);
    if (!unmarked && oneTurn) {
      Wording wording =
          marked
              ? markedEdit(c, placement)
              : c.has(Difference.Cause.CONVENTION)
                  ? new Wording.Conventional(placement)
                  : new Wording.Verbatim(placement);
      return Optional.of(new Found(wording, List.of(place), flags, expectation));
    }
    boolean near = place.coverage() >= ALTERED || nearlyAll(c, place);
    if (!oneTurn || expectation != Expectation.SAME_WORDS || !near) {
      return Optional.empty();
    }
    boolean onlyLeftOut =
        c.because(Difference.Cause.UNMARKED).stream().allMatch(b -> b.quotedWords() == 0);
    Wording wording =
        onlyLeftOut
            ? new Wording.UnmarkedOmission(placement)
            : new Wording.Altered(placement, flags.isEmpty() ? Severity.MINOR : Severity.SENSE);
    return Optional.of(new Found(wording, List.of(place), flags, expectation));
  }

  // In a short sentence one word is much of the weight: what counts is that the others all stand
  // there.
  private boolean nearlyAll(Comparison c, Place place) {
    int n = c.pattern().size();
    boolean content =
        c.blocks().stream()
            .filter(Comparison.Block::same)
            .flatMap(b -> c.quotedForms(b).stream())
            .anyMatch(f -> !tables.functionWords().contains(f));
    if (n < SENTENCE) {
      return content && n >= LEAST_SENTENCE && isWhole(c, place) && c.equalWords() >= n - 1;
    }
    return content && c.equalWords() * 4 >= n * 3 && place.last() - place.first() < n + 2;
  }

  // From the first to the last word of one sentence of the source, as many as the quotation has.
  private static boolean isWhole(Comparison c, Place place) {
    IndexedSource source = place.source();
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(place.first()));
    int from = c.blocks().getFirst().sourceFrom();
    int to = c.blocks().getLast().sourceTo();
    return sentence.to() - sentence.from() == c.pattern().size()
        && (place.first() == sentence.from()
            || from == sentence.from()
            || place.first() == sentence.from() + 1)
        && (place.last() == sentence.to() - 1
            || to == sentence.to()
            || place.last() == sentence.to() - 2);
  }

  private static int rank(Wording wording) {
    return switch (wording) {
      case Wording.Conventional w -> 0;
      case Wording.MarkedEdit w -> 1;
      case Wording.UnmarkedOmission w -> 3;
      case Wording.Altered w -> 4;
      case Wording.NotChecked w -> 9;
      case Wording.NotAQuotation w -> 9;
      case Wording.OriginalWord w -> 9;
      case Wording.Verbatim w -> 0;
      case Wording.Composite w -> 2;
      case Wording.Rendered w -> 5;
      case Wording.ParaphraseInMarks w -> 6;
      case Wording.NotFound w -> 9;
    };
  }

  private static Wording markedEdit(Comparison c, Placement placement) {
    List<Passage> leftOut = new ArrayList<>();
    int words = 0;
    for (Comparison.Block block : c.because(Difference.Cause.ELLIPSIS)) {
      leftOut.add(Passage.of(c.source().source().document(), c.sourceSpan(block)));
      words += block.sourceWords();
    }
    return new Wording.MarkedEdit(placement, leftOut, words);
  }

  SenseRules rules() {
    return rules;
  }

  Comparison compare(Pattern pattern, Place place) {
    return Comparison.of(pattern, place, tables.style(), tables.spelling(), tables.senseWords());
  }

  static Expectation expectation(List<Searched> sources, Place place) {
    return sources.stream()
        .filter(s -> s.index() == place.source())
        .map(Searched::expectation)
        .findFirst()
        .orElse(Expectation.SAME_WORDS);
  }

  static Placement placement(Comparison c, Place place, List<Place> all, double probability) {
    Passage passage = passage(place);
    List<Passage> others =
        all.stream().skip(1).map(WordingJudge::passage).filter(p -> !p.equals(passage)).toList();
    List<Candidate> candidates =
        all.stream().limit(SHOWN).map(p -> new Candidate(passage(p), p.coverage())).toList();
    return new Placement(
        List.of(new Piece(c.pattern().span(), passage)),
        c.differences(),
        others,
        probability,
        candidates);
  }

  static Passage passage(Place place) {
    return Passage.of(
        place.source().source().document(), place.source().span(place.first(), place.last()));
  }
}

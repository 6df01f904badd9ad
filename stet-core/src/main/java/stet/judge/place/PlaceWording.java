package stet.judge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.Difference;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Severity;
import stet.judge.Wording;
import stet.judge.compare.Comparison;
import stet.judge.compare.Near;
import stet.judge.compare.Wholeness;
import stet.judge.sense.SenseRules;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.PieceCover;
import stet.locate.Place;

/** What the words of one place make of a quotation, before its flags are worked out. */
record PlaceWording(Comparison comparison, Near near, Kind kind) {

  /** The wordings one place can have, in the order in which they count. */
  enum Kind {
    VERBATIM,
    CONVENTIONAL,
    MARKED_EDIT,
    OMISSION,
    ALTERED;

    /** Whether every difference is one that may be. */
    boolean isClean() {
      return compareTo(MARKED_EDIT) <= 0;
    }
  }

  /** From this probability on a place is where a quotation comes from, with words changed. */
  static final double LIKELY = 0.5;

  /** Shorter quotations share most of their words with some sentence by chance. */
  private static final int SENTENCE = 6;

  /** Fewer words are no sentence. */
  private static final int LEAST_SENTENCE = 3;

  /** Share of its weight below which a quotation whose words stand here and there is another's. */
  private static final double SCATTERED = 0.6;

  /** A place that holds less of the weight, and fewer than half of the words, has no name. */
  private static final double NAMELESS = 0.4;

  /** Whether it is worth comparing word by word. */
  static boolean mayBeNamed(Pattern pattern, Place place) {
    IndexedSource source = place.source();
    return source.turn(place.first()) == source.turn(place.last())
        && (place.coverage() >= NAMELESS
            || Wholeness.missing(pattern, place) * 2 <= pattern.size());
  }

  /** The wording of a place within one turn, if it has one. */
  static Optional<PlaceWording> of(
      Comparison c, Near near, Expectation expectation, WordTables tables) {
    List<Comparison.Block> unmarked = c.because(Difference.Cause.UNMARKED);
    if (unmarked.isEmpty()) {
      boolean marked =
          c.has(Difference.Cause.BRACKET)
              || c.has(Difference.Cause.ELLIPSIS)
              || c.pattern().isMarked();
      Kind plain = c.has(Difference.Cause.CONVENTION) ? Kind.CONVENTIONAL : Kind.VERBATIM;
      return Optional.of(new PlaceWording(c, near, marked ? Kind.MARKED_EDIT : plain));
    }
    boolean likely = near.probability() >= LIKELY || isShortSentence(c, near.place(), tables);
    if (expectation != Expectation.SAME_WORDS || !likely || isScattered(c, near.place())) {
      return Optional.empty();
    }
    boolean onlyLeftOut = true;
    for (Comparison.Block block : unmarked) {
      onlyLeftOut &= block.quotedWords() == 0;
    }
    return Optional.of(new PlaceWording(c, near, onlyLeftOut ? Kind.OMISSION : Kind.ALTERED));
  }

  // Less than three of five words, and no three of them in a row: the passage has other words.
  private static boolean isScattered(Comparison c, Place place) {
    return place.coverage() < SCATTERED
        && c.equalWords() * 5 < c.pattern().size() * 3
        && c.blocks().stream().noneMatch(b -> b.same() && b.quotedWords() >= PieceCover.LEAST);
  }

  // In a short sentence one word is much of it: what counts is that the others all stand there.
  private static boolean isShortSentence(Comparison c, Place place, WordTables tables) {
    int n = c.pattern().size();
    return n < SENTENCE
        && n >= LEAST_SENTENCE
        && c.equalWords() >= n - 1
        && isWhole(c, place)
        && c.blocks().stream()
            .filter(Comparison.Block::same)
            .flatMap(b -> c.quotedForms(b).stream())
            .anyMatch(f -> !tables.functionWords().contains(f));
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

  /** The wording with its evidence and its flags. */
  WordingJudge.Found found(SenseRules rules, Expectation expectation) {
    List<SenseFlag> flags = rules.of(comparison);
    Place place = near.place();
    double probability = kind.isClean() ? 1 : near.probability();
    Placement at = WordingJudge.placement(comparison, place, List.of(place), probability);
    Wording wording =
        switch (kind) {
          case VERBATIM -> new Wording.Verbatim(at);
          case CONVENTIONAL -> new Wording.Conventional(at);
          case MARKED_EDIT -> markedEdit(comparison, at);
          case OMISSION -> new Wording.UnmarkedOmission(at);
          case ALTERED ->
              new Wording.Altered(at, flags.isEmpty() ? Severity.MINOR : Severity.SENSE);
        };
    return new WordingJudge.Found(wording, List.of(place), flags, expectation);
  }

  /** What brackets and ellipses explain, with the words left out. */
  static Wording markedEdit(Comparison c, Placement placement) {
    List<Passage> leftOut = new ArrayList<>();
    int words = 0;
    for (Comparison.Block block : c.because(Difference.Cause.ELLIPSIS)) {
      leftOut.add(c.source().passage(c.sourceSpan(block)));
      words += block.sourceWords();
    }
    return new Wording.MarkedEdit(placement, leftOut, words);
  }
}

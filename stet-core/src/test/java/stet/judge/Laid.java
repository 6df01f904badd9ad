package stet.judge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.judge.place.Searched;
import stet.judge.place.WordingJudge;
import stet.judge.words.CountWords;
import stet.judge.words.Expectation;
import stet.judge.words.HouseStyle;
import stet.judge.words.PlaceNames;
import stet.judge.words.PlacingModel;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Lexicon;
import stet.locate.Place;
import stet.locate.Weights;
import stet.name.Names;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Spelling;
import stet.text.Words;

/** Lays words beside sources for tests, each source one turn; no lexicon, no model. */
public final class Laid {

  public static final WordTables TABLES =
      new WordTables(
          FunctionWords.standard(),
          Spelling.standard(),
          SenseWords.standard(),
          CountWords.standard(),
          PlaceNames.standard(),
          Objects.requireNonNull(HouseStyle.standard().get("none")),
          Lexicon.none(),
          Names.standard()::isGivenName,
          PlacingModel.standard());

  private Laid() {}

  /** The wording found by words alone. */
  public static Optional<WordingJudge.Found> find(String quotation, String... sources) {
    WordingJudge judge = new WordingJudge(TABLES);
    Pattern pattern = pattern(quotation);
    List<Searched> searched =
        java.util.stream.IntStream.range(0, sources.length)
            .mapToObj(i -> searched("source" + i, sources[i]))
            .toList();
    Optional<WordingJudge.Found> exact =
        judge.exact(pattern, searched, java.util.Comparator.comparingInt(Place::first));
    return exact.isPresent()
        ? exact
        : judge.changed(pattern, searched, java.util.Comparator.comparingInt(Place::first));
  }

  /** The wording's name, "none" where words alone find none. */
  public static String wording(String quotation, String... sources) {
    return find(quotation, sources).map(f -> f.wording().name()).orElse("none");
  }

  /** The names of the flags. */
  public static List<String> flags(String quotation, String... sources) {
    return find(quotation, sources).stream()
        .flatMap(f -> f.flags().stream())
        .map(Flag::name)
        .toList();
  }

  public static Searched searched(String id, String text) {
    IndexedSource index = IndexedSource.of(source(id, text));
    return new Searched(index, new Weights(index, TABLES.functionWords()), Expectation.SAME_WORDS);
  }

  public static Source source(String id, String text) {
    Document document =
        new Document(id, Metadata.none(), text, List.of(), List.of(), List.of(), Optional.empty());
    Turn turn =
        new Turn(
            new Span(0, text.length()), Turn.Role.SPEAKER, Optional.empty(), "", Optional.empty());
    return new Source(document, Edition.original(Optional.empty()), List.of(turn), List.of());
  }

  /** A pattern in which … stands for an ellipsis. */
  public static Pattern pattern(String quotation) {
    Words words = Words.of(quotation);
    boolean[] gaps = new boolean[words.size() + 1];
    for (int at = quotation.indexOf('…'); at >= 0; at = quotation.indexOf('…', at + 1)) {
      gaps[words.firstStartingAt(at)] = true;
    }
    return new Pattern(words, new boolean[words.size()], gaps);
  }
}

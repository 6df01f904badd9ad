package stet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Headline;
import stet.document.Reading;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.Judged;
import stet.judge.quotation.Judge;
import stet.judge.quotation.QuoteJudge;
import stet.judge.statement.StatementJudge;
import stet.judge.words.HouseStyle;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Known;
import stet.locate.Lexicon;
import stet.locate.RememberingLexicon;
import stet.locate.TieOrder;
import stet.locate.TokenEncoder;
import stet.name.ContradictingName;
import stet.quote.Attributed;
import stet.quote.Attributor;
import stet.report.ContradictionReport;
import stet.report.EditionNotes;
import stet.report.Report;
import stet.report.Reporter;
import stet.report.StatementFinding;
import stet.segment.AppendedTranscript;
import stet.segment.Segmenter;
import stet.text.FormMemory;

/**
 * Does the source really say that? {@link #check} takes an article and the sources it talks about
 * and says of every quotation whose words they are, where they stand and how they differ.
 */
public final class Stet {

  private final Knowledge knowledge;
  private final Meaning meaning;
  private final HouseStyle style;
  private final Segmenter segmenter;
  private final Attributor attributor;
  private final AppendedTranscript appended;

  /**
   * What can be known beside the words.
   *
   * @param encoder asked when words alone do not suffice; empty where there is no model
   */
  public record Meaning(Lexicon lexicon, Supplier<Optional<TokenEncoder>> encoder) {
    /** Words only. */
    public static Meaning none() {
      return new Meaning(Lexicon.none(), Optional::empty);
    }
  }

  private Stet(Knowledge knowledge, Meaning meaning, HouseStyle style) {
    this.knowledge = knowledge;
    this.meaning = meaning;
    this.style = style;
    this.segmenter = new Segmenter(knowledge.names());
    this.attributor = new Attributor(knowledge.attribution());
    this.appended = new AppendedTranscript(segmenter, knowledge.names());
  }

  /** Stet with its own tables, words only, no house style. */
  public static Stet standard() {
    return of(Knowledge.standard(), Meaning.none());
  }

  /** Stet with these tables and this help. */
  public static Stet of(Knowledge knowledge, Meaning meaning) {
    return new Stet(knowledge, meaning, style(knowledge, "none"));
  }

  /**
   * The same with a house style: none, ap or chicago.
   *
   * @throws IllegalArgumentException if there is no such style
   */
  public Stet in(String styleName) {
    return new Stet(knowledge, meaning, style(knowledge, styleName));
  }

  private static HouseStyle style(Knowledge knowledge, String name) {
    HouseStyle style = knowledge.styles().get(name);
    if (style == null) {
      throw new IllegalArgumentException(
          "No house style "
              + name
              + "; there are "
              + String.join(", ", knowledge.styles().keySet().stream().sorted().toList()));
    }
    return style;
  }

  /**
   * The dossier of an article, under its headline where that quotes somebody, and its sources;
   * without sources a transcript appended to the page is one.
   */
  public Dossier dossier(
      Document article, List<Document> sources, List<Reading.Unreadable> unreadable) {
    if (sources.isEmpty() && unreadable.isEmpty()) {
      Optional<AppendedTranscript.Split> split = appended.split(article);
      if (split.isPresent()) {
        Source transcript = segment(split.get().source());
        return new Dossier(Headline.above(split.get().article()), List.of(transcript), List.of());
      }
    }
    return new Dossier(
        Headline.above(article), sources.stream().map(this::segment).toList(), unreadable);
  }

  /** A document cut into turns. */
  public Source segment(Document document) {
    return segmenter.segment(document);
  }

  /** The quotations of an article with whose words it says they are. */
  public List<Attributed> quotations(Document article, List<Source> sources) {
    return attributor.with(speakers(sources)).read(article);
  }

  /** The main job. */
  public Report check(Dossier dossier) {
    List<IndexedSource> sources = dossier.sources().stream().map(IndexedSource::of).toList();
    List<Attributed> all = quotations(dossier.article(), dossier.sources());
    List<Attributed> quotations = marked(all);
    List<ContradictingName> contradictions =
        knowledge
            .names()
            .contradictions(
                ContradictionReport.documents(dossier).stream().map(Document::text).toList());
    WordTables tables = tables(new RememberingLexicon(meaning.lexicon()));
    List<Judged> judged =
        judge(tables)
            .judge(dossier.article(), quotations, sources, dossier.unreadable(), contradictions);
    return new Reporter(knowledge.functionWords())
        .report(
            dossier,
            sources,
            quotations,
            judged,
            statements(tables, dossier.article(), all, quotations, judged, sources),
            ContradictionReport.of(dossier, contradictions),
            Tolerances.lines(style, judged),
            EditionNotes.of(dossier, judged));
  }

  /** Makes sources ready to be asked where quotations stand in them. */
  public Locator locator(List<Source> sources) {
    QuoteJudge judge =
        new QuoteJudge(tables(meaning.lexicon()), knowledge.renderingModel(), meaning.encoder());
    return new Locator(judge, knowledge.names(), new FormMemory()).over(sources, Optional.empty());
  }

  /** The order of places that are equally good, by what else is known about a quotation. */
  public TieOrder tieOrder(Known known) {
    return new TieOrder(knowledge.names(), known);
  }

  private List<StatementFinding> statements(
      WordTables tables,
      Document article,
      List<Attributed> all,
      List<Attributed> marked,
      List<Judged> judged,
      List<IndexedSource> sources) {
    return StatementFinding.of(
        article,
        new StatementJudge(tables, knowledge.statements(), knowledge.names())
            .judge(article, all, marked, judged, sources));
  }

  private WordTables tables(Lexicon lexicon) {
    return new WordTables(
        knowledge.functionWords(),
        knowledge.spelling(),
        knowledge.senseWords(),
        knowledge.countWords(),
        knowledge.placeNames(),
        style,
        lexicon,
        knowledge.names()::isGivenName,
        knowledge.placingModel());
  }

  private Judge judge(WordTables tables) {
    return new Judge(
        tables,
        knowledge.renderingModel(),
        knowledge.reportingWords(),
        knowledge.names(),
        meaning.encoder());
  }

  // Indirect speech is a statement, not a finding; its place in the list is only known here.
  private static List<Attributed> marked(List<Attributed> all) {
    return Marked.only(all);
  }

  private static List<String> speakers(List<Source> sources) {
    Stream<Turn> turns = sources.stream().flatMap(s -> s.turns().stream());
    return turns.flatMap(t -> t.speaker().stream()).map(Speaker::name).distinct().toList();
  }
}

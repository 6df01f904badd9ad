package stet.judge.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Candidate;
import stet.judge.Judged;
import stet.judge.Statement;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Weights;
import stet.name.Names;
import stet.quote.Attributed;
import stet.text.Span;

/** One article with its sources: gives each claim its verdict. */
final class StatementCase {

  /** Windows looked at closely, for one claim. */
  private static final int WINDOWS = 4;

  /** The first so many of them also with the sentences around. */
  private static final int WIDENED = 2;

  private static final int SHOWN = 3;

  /** Share of its content words that a passage must have to say a statement. */
  private static final double SAID = 0.4;

  /** How much less likely than the likeliest a passage may be to contradict. */
  private static final double NEARLY = 0.25;

  private static final double SUPPORTED = 0.5;

  /** Sentences a passage may have that supports a statement. */
  private static final int SENTENCES = 3;

  /** Share of what is met that may stand outside its fullest sentence. */
  private static final double SCATTERED = 0.6;

  private final WordTables tables;
  private final StatementWords words;
  private final StatementModel model;
  private final Document article;
  private final List<Ground> grounds;
  private final List<Attributed> marked;
  private final List<Span> markedSpans;
  private final List<Judged> judged;
  private final Capitals capitals;
  private final Bearers.Means means;
  private final ClaimUnits reader;
  private final Contradictions contradictions;
  private final Facts facts;
  private final NegationRule negations;
  private final OrderRule orders;
  private final QuantityRule quantities;

  StatementCase(
      WordTables tables,
      StatementKnowledge knowledge,
      Names names,
      Document article,
      List<IndexedSource> sources,
      SpeakerMentions mentions,
      List<Attributed> marked,
      List<Judged> judged) {
    this.tables = tables;
    this.words = knowledge.words();
    this.model = knowledge.model();
    this.article = article;
    this.marked = marked;
    this.markedSpans = marked.stream().map(q -> q.quotation().span()).toList();
    this.judged = judged;
    this.grounds = sources.stream().map(this::ground).toList();
    this.capitals =
        new Capitals(
            Stream.concat(Stream.of(article.text()), sources.stream().map(s -> s.source().text()))
                .toList(),
            names);
    this.means =
        new Bearers.Means(tables, capitals, new NumberReader(words, tables.functionWords()));
    this.reader = new ClaimUnits(tables, words);
    this.negations = new NegationRule(tables.senseWords(), words);
    this.orders = new OrderRule(tables, words);
    this.quantities = new QuantityRule(tables.senseWords());
    this.contradictions =
        new Contradictions(
            new NameRule(tables, capitals), negations, quantities, mentions.ownWords());
    this.facts = new Facts(tables, means, mentions.ownWords());
  }

  private Ground ground(IndexedSource source) {
    String text = source.source().text();
    return new Ground(
        source,
        new Weights(source, tables.functionWords()),
        tables.placeNames(),
        new NumberReader(words, tables.functionWords())
            .in(Line.of(text, new Span(0, text.length()), tables)));
  }

  /** What the sources say to a claim. */
  Statement verdict(Claim claim) {
    if (claim.counted().isPresent()) {
      String word = Line.of(article.text(), claim.counted().get().word(), tables).form(0);
      return new CountRule(tables).of(claim, word, grounds);
    }
    Line line = Line.of(article.text(), claim.span(), tables);
    List<Passage> anchors = anchors(claim);
    List<Span> inside = markedSpans.stream().filter(s -> s.overlaps(claim.span())).toList();
    List<Match> matches = new ArrayList<>();
    for (Ground ground : grounds) {
      List<Unit> units = reader.of(claim, line, inside, capitals, ground.weights());
      List<Ground.Window> windows = ground.heaviest(units, claim.speaker(), anchors, WINDOWS);
      for (int w = 0; w < windows.size(); w++) {
        matches.add(Match.of(windows.get(w), line, units, means, true));
        if (w < WIDENED) {
          for (Ground.Window wide : windows.get(w).wider()) {
            matches.add(Match.of(wide, line, units, means, true));
          }
        }
      }
    }
    matches.sort(Comparator.comparingDouble((Match m) -> -likelihood(m, anchors)));
    if (matches.isEmpty()) {
      return new Statement.NotLocated(List.of());
    }
    boolean placed = !anchorsIn(claim.span()).isEmpty();
    return orders(matches)
        .or(() -> decided(matches, anchors, placed))
        .orElseGet(() -> notLocated(matches, anchors));
  }

  private Statement notLocated(List<Match> matches, List<Passage> anchors) {
    Map<Passage, Double> nearest = new LinkedHashMap<>();
    for (Match match : matches) {
      if (match.isAnythingMet() && nearest.size() < SHOWN) {
        nearest.putIfAbsent(match.passage(), likelihood(match, anchors));
      }
    }
    return new Statement.NotLocated(
        nearest.entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue())).toList());
  }

  private double likelihood(Match match, List<Passage> anchors) {
    return model.probability(
        new StatementModel.Features(
            match.coverage(true, Set.of()),
            match.coverage(false, Set.of()),
            match.met(true),
            match.met(false),
            isAnchored(match, anchors),
            match.sentences(),
            match.scattered()));
  }

  // The likeliest passage that decides; to contradict it must be about as likely as any.
  private Optional<Statement> decided(List<Match> matches, List<Passage> anchors, boolean placed) {
    double best = likelihood(matches.getFirst(), anchors);
    for (Match match : matches) {
      double probability = likelihood(match, anchors);
      boolean anchored = isAnchored(match, anchors);
      Optional<Conflict> conflict = contradictions.of(match, anchored);
      if (conflict.isPresent() && probability >= best - NEARLY) {
        return Optional.of(new Statement.Contradicted(match.passage(), conflict.get().why()));
      }
      if (probability >= SUPPORTED
          && (anchored || !placed)
          && isEnough(match, anchored)
          && match.passageSentences() <= SENTENCES
          && match.scattered() <= SCATTERED
          && facts.hold(match)
          && quantities.agree(match)
          && negations.of(match) == NegationRule.Answer.AGREE) {
        return Optional.of(new Statement.Supported(match.passage(), probability));
      }
    }
    return Optional.empty();
  }

  // Names and numbers alone say what is talked about, not what is said of it.
  private static boolean isEnough(Match match, boolean anchored) {
    long facts = match.met(true);
    boolean more = facts >= 1 || anchored || match.mostInOneSentence() >= 2;
    return match.met(false) >= 1 && match.contentShare() >= SAID && more
        || facts >= 3 && match.hasNumber()
        || facts >= 2 && anchored;
  }

  private Optional<Statement> orders(List<Match> matches) {
    for (Match match : matches) {
      Optional<Conflict> order = orders.of(match);
      if (order.isPresent()) {
        return Optional.of(new Statement.Contradicted(match.passage(), order.get().why()));
      }
    }
    return Optional.empty();
  }

  // A quotation of the article's sentence stands in the passage, or next to it.
  private boolean isAnchored(Match match, List<Passage> anchors) {
    Ground.Window window = match.window();
    Ground.Window near = window.grown(2, 2).orElse(window);
    return anchors.stream().anyMatch(near::holds);
  }

  // Where the quotations of the claim's own sentence stand.
  private List<Passage> anchors(Claim claim) {
    return anchorsIn(claim.sentence());
  }

  private List<Passage> anchorsIn(Span span) {
    Set<Passage> anchors = new HashSet<>();
    for (int q = 0; q < marked.size(); q++) {
      if (span.contains(marked.get(q).quotation().span())) {
        judged.get(q).wording().placement().ifPresent(p -> anchors.addAll(p.passages()));
      }
    }
    return anchors.stream()
        .sorted(Comparator.comparing(Passage::document).thenComparing(Passage::span))
        .toList();
  }
}

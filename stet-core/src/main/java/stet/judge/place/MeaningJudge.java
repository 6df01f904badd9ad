package stet.judge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import stet.align.Pattern;
import stet.document.Document;
import stet.judge.Difference;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Wording;
import stet.judge.compare.Patterns;
import stet.judge.compare.QuotedClauses;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Place;

/**
 * Decides about quotations that no run of words places: another rendering, a paraphrase in marks,
 * or not found.
 */
public final class MeaningJudge {

  /** From here on a passage is the one that is rendered. Measured; see the renderings page. */
  private static final double RENDERED = 0.8;

  /** So much suffices where a change of sense explains why the rest is less alike. */
  private static final double CHANGED = 0.5;

  /**
   * How much it speaks for a source that an article names it: of the quotations with which the
   * model's weights were fitted two in three were in the source, of an article's seven in eight
   * are.
   */
  private static final double NAMED = 7.0 / 2;

  /** Where the same words may be expected, a paraphrase inside marks must be plainer. */
  private static final double PARAPHRASED = 0.6;

  /** What is not found is not called likelier than this. */
  private static final double LIKELIEST_ABSENT = 0.79;

  private final WordTables tables;
  private final FewWords fewWords;
  private final RenderedWording rendered;
  private final Optional<Document> article;
  private final Supplier<Optional<Renderings>> opener;
  private boolean opened;
  private Optional<Renderings> renderings = Optional.empty();
  private final List<Searched> sources;
  private final Proposals proposed = new Proposals();

  /**
   * @param article what stands around the quotations; empty where a quotation is asked for alone
   */
  public MeaningJudge(
      WordTables tables,
      WordingJudge words,
      Optional<Document> article,
      Supplier<Optional<Renderings>> renderings,
      List<Searched> sources) {
    this.tables = tables;
    this.fewWords = new FewWords(tables);
    this.rendered = new RenderedWording(tables, words);
    this.article = article;
    this.opener = renderings;
    this.sources = sources;
  }

  /**
   * Looks for the passages of one of an article's quotations in translations, before {@link
   * #together} settles which it is. Where the same words are expected, a paraphrase needs to be
   * plain by itself.
   *
   * @return its likeliest place, if that needs no help from other quotations
   */
  public Optional<Place> propose(Pattern pattern, Map<IndexedSource, List<Integer>> nearby) {
    List<Searched> readable = readable();
    boolean others = readable.stream().anyMatch(s -> s.expectation() == Expectation.OTHER_WORDS);
    if (!others || isFew(pattern) || renderings().isEmpty()) {
      return Optional.empty();
    }
    List<Renderings.Likely> likely = renderings().get().of(pattern, readable, nearby);
    proposed.put(pattern, likely);
    return likely.stream()
        .limit(1)
        .filter(l -> l.probability() >= RENDERED)
        .map(Renderings.Likely::place)
        .findFirst();
  }

  /**
   * Settles the places of an article's quotations together: see {@link ArticleOrder}.
   *
   * @param patterns the quotations, in the article's order
   * @param placed where those stand that need no help
   * @param claimed whether a place of the quotation of this number is held by whom the article
   *     names
   */
  public void together(
      List<Pattern> patterns, List<Optional<Place>> placed, BiPredicate<Integer, Place> claimed) {
    proposed.settle(patterns, placed, claimed, this::inArticle);
  }

  private List<Searched> readable() {
    return sources.stream().filter(s -> s.expectation() != Expectation.OTHER_LANGUAGE).toList();
  }

  private boolean isFew(Pattern pattern) {
    return contentWords(pattern) <= Patterns.SHORT && pattern.spoken() <= Patterns.SHORT;
  }

  /** The rendering or paraphrase that a quotation is, if it is one. */
  public Optional<WordingJudge.Found> found(
      Pattern pattern, Comparator<Place> preference, Map<IndexedSource, List<Integer>> nearby) {
    List<Searched> readable = readable();
    if (readable.isEmpty()) {
      return Optional.empty();
    }
    if (isFew(pattern) && (article.isPresent() || renderings().isEmpty())) {
      Optional<WordingJudge.Found> linked = fewWords.linked(pattern, readable, preference);
      return linked.isPresent() ? linked : byCompany(pattern, readable, nearby);
    }
    if (renderings().isEmpty()) {
      return Optional.empty();
    }
    List<Renderings.Likely> likely =
        proposed.of(pattern).orElseGet(() -> renderings().get().of(pattern, readable, nearby));
    if (likely.isEmpty() || likely.getFirst().place().first() < 0) {
      return Optional.empty();
    }
    Renderings.Likely best = likely.getFirst();
    Expectation expectation = WordingJudge.expectation(sources, best.place());
    if (expectation == Expectation.SAME_WORDS) {
      return best.probability() < PARAPHRASED
          ? Optional.empty()
          : Optional.of(rendered.of(pattern, best, likely, expectation, List.of()));
    }
    Optional<WordingJudge.Found> whole =
        Optional.of(best)
            .filter(b -> b.probability() >= CHANGED)
            .map(b -> b.withProbability(inArticle(b.probability())))
            .map(b -> rendered.of(pattern, b, likely, expectation, List.of()))
            .filter(f -> isPassage(best.probability(), f.flags()));
    return whole.isPresent() ? whole : byClauses(pattern, nearby);
  }

  // One change explains why the rest is less alike. Where a number and a name differ it is rather
  // another sentence.
  private boolean isPassage(double probability, List<SenseFlag> flags) {
    long kinds = flags.stream().map(SenseFlag::getClass).distinct().count();
    return probability >= RENDERED
        || kinds < 2 && (kinds == 1 || inArticle(probability) >= RENDERED);
  }

  private double inArticle(double probability) {
    return article.isEmpty() ? probability : Proposals.times(NAMED, probability);
  }

  /** The likeliest passages of translations for a quotation that is not found in them. */
  public Optional<Wording.NotFound> nearest(Pattern pattern) {
    List<Searched> translated =
        sources.stream().filter(s -> s.expectation() == Expectation.OTHER_WORDS).toList();
    if (translated.isEmpty() || renderings().isEmpty()) {
      return Optional.empty();
    }
    List<Renderings.Likely> likely = renderings().get().of(pattern, translated, Map.of());
    if (likely.isEmpty()) {
      return Optional.empty();
    }
    double probability = Math.min(LIKELIEST_ABSENT, likely.getFirst().probability());
    return Optional.of(
        new Wording.NotFound(
            RenderedWording.candidates(likely),
            translated.stream().map(s -> s.index().source().id()).toList(),
            probability));
  }

  // "She is sober-minded; one can count with her": each clause is placed by itself, in sentences
  // that follow one another.
  private Optional<WordingJudge.Found> byClauses(
      Pattern pattern, Map<IndexedSource, List<Integer>> nearby) {
    List<Searched> translated =
        sources.stream().filter(s -> s.expectation() == Expectation.OTHER_WORDS).toList();
    List<Renderings.Likely> parts = new ArrayList<>();
    List<Pattern> clauses = QuotedClauses.of(pattern);
    for (Pattern clause : clauses) {
      Optional<Renderings.Likely> likely =
          renderings().get().of(clause, translated, nearby).stream()
              .findFirst()
              .filter(l -> inArticle(l.probability()) >= RENDERED && l.place().first() >= 0);
      likely.filter(l -> parts.isEmpty() || follows(parts.getLast(), l)).ifPresent(parts::add);
    }
    if (clauses.size() < 2 || parts.size() < clauses.size()) {
      return Optional.empty();
    }
    List<SenseFlag> flags = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    double probability = 1;
    for (int i = 0; i < parts.size(); i++) {
      WordingJudge.Found part =
          rendered.of(
              clauses.get(i),
              parts.get(i),
              List.of(parts.get(i)),
              Expectation.OTHER_WORDS,
              List.of());
      flags.addAll(part.flags());
      Placement at = part.wording().placement().orElseThrow();
      pieces.addAll(at.pieces());
      differences.addAll(at.differences());
      probability = Math.min(probability, at.probability());
    }
    Placement whole = new Placement(pieces, differences, List.of(), probability, List.of());
    return Optional.of(
        new WordingJudge.Found(
            new Wording.Rendered(whole, List.of()),
            parts.stream().map(Renderings.Likely::place).toList(),
            flags,
            Expectation.OTHER_WORDS));
  }

  private static boolean follows(Renderings.Likely before, Renderings.Likely next) {
    int gap = next.match().from() - before.match().to();
    return before.place().source() == next.place().source() && gap >= 0 && gap <= 1;
  }

  // Words too few to be placed by themselves, placed by what the article speaks of around them.
  private Optional<WordingJudge.Found> byCompany(
      Pattern pattern, List<Searched> readable, Map<IndexedSource, List<Integer>> nearby) {
    List<Searched> translated =
        readable.stream().filter(s -> s.expectation() == Expectation.OTHER_WORDS).toList();
    if (article.isEmpty()
        || contentWords(pattern) < 2
        || translated.isEmpty()
        || renderings().isEmpty()) {
      return Optional.empty();
    }
    List<Renderings.Likely> likely = renderings().get().of(pattern, translated, nearby);
    return fewWords
        .inCompany(article.get(), pattern, likely, l -> renderings().get().phrase(pattern, l))
        .map(c ->
            rendered.of(
                pattern,
                c.likely().withProbability(c.probability()),
                likely,
                Expectation.OTHER_WORDS,
                c.evidence()));
  }

  // Opened when the first quotation needs it, once.
  private Optional<Renderings> renderings() {
    if (!opened) {
      renderings = opener.get();
      opened = true;
    }
    return renderings;
  }

  private int contentWords(Pattern pattern) {
    int n = 0;
    for (int i = 0; i < pattern.size(); i++) {
      n +=
          pattern.isBracketed(i) || tables.functionWords().contains(pattern.words().form(i))
              ? 0
              : 1;
    }
    return n;
  }
}

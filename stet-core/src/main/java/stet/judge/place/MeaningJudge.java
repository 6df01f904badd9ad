package stet.judge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stet.align.Pattern;
import stet.document.Document;
import stet.judge.Candidate;
import stet.judge.Difference;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Severity;
import stet.judge.Wording;
import stet.judge.compare.Comparison;
import stet.judge.compare.Patterns;
import stet.judge.compare.QuotedClauses;
import stet.judge.sense.TranslationRules;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Likeness;
import stet.locate.Place;

/**
 * Decides about quotations that no run of words places: another rendering, a paraphrase in marks,
 * or not found.
 */
public final class MeaningJudge {

  /** Where other words may be expected, this much suffices. Measured; see the renderings page. */
  private static final double RENDERED = 0.5;

  /** Where the same words may be expected, a paraphrase inside marks must be plain. */
  private static final double PARAPHRASED = 0.65;

  /** The same word, perhaps with another ending: see {@link Likeness}. */
  private static final double INFLECTED = 0.8;

  /** So many words in a row are hardly chance. */
  private static final int LEAST = 3;

  private static final int SHOWN = 3;

  /** What is not found is not called likelier than this. */
  private static final double LIKELIEST_ABSENT = 0.49;

  private final WordTables tables;
  private final WordingJudge words;
  private final FewWords fewWords;
  private final TranslationRules translations;
  private final Optional<Document> article;
  private final Supplier<Optional<Renderings>> opener;
  private boolean opened;
  private Optional<Renderings> renderings = Optional.empty();
  private final List<Searched> sources;

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
    this.words = words;
    this.fewWords = new FewWords(tables);
    this.translations = new TranslationRules(tables);
    this.article = article;
    this.opener = renderings;
    this.sources = sources;
  }

  /** The rendering or paraphrase that a quotation is, if it is one. */
  public Optional<WordingJudge.Found> found(
      Pattern pattern, Comparator<Place> preference, Map<IndexedSource, List<Integer>> nearby) {
    List<Searched> readable =
        sources.stream().filter(s -> s.expectation() != Expectation.OTHER_LANGUAGE).toList();
    if (readable.isEmpty()) {
      return Optional.empty();
    }
    if (contentWords(pattern) <= Patterns.SHORT && pattern.spoken() <= Patterns.SHORT) {
      Optional<WordingJudge.Found> linked = fewWords.linked(pattern, readable, preference);
      return linked.isPresent() ? linked : byCompany(pattern, readable, nearby);
    }
    if (renderings().isEmpty()) {
      return Optional.empty();
    }
    List<Renderings.Likely> likely = renderings().get().of(pattern, readable, nearby);
    if (likely.isEmpty() || likely.getFirst().place().first() < 0) {
      return Optional.empty();
    }
    Renderings.Likely best = likely.getFirst();
    Expectation expectation = WordingJudge.expectation(sources, best.place());
    double enough = expectation == Expectation.SAME_WORDS ? PARAPHRASED : RENDERED;
    if (best.probability() < enough) {
      return expectation == Expectation.OTHER_WORDS ? byClauses(pattern, nearby) : Optional.empty();
    }
    return Optional.of(rendered(pattern, best, likely, expectation, List.of()));
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
            candidates(likely),
            translated.stream().map(s -> s.index().source().id()).toList(),
            probability));
  }

  private static List<Candidate> candidates(List<Renderings.Likely> likely) {
    return likely.stream()
        .limit(SHOWN)
        .map(l -> new Candidate(l.passage(), l.match().score()))
        .toList();
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
              .filter(l -> l.probability() >= RENDERED && l.place().first() >= 0);
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
          rendered(
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
        .inCompany(article.get(), pattern, likely)
        .map(c ->
            rendered(
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

  private WordingJudge.Found rendered(
      Pattern pattern,
      Renderings.Likely best,
      List<Renderings.Likely> likely,
      Expectation expectation,
      List<String> evidence) {
    Comparison comparison = words.compare(pattern, best.place());
    Placement placement =
        new Placement(
            List.of(new Piece(pattern.span(), best.passage())),
            comparison.differences(),
            List.of(),
            best.probability(),
            candidates(likely));
    List<SenseFlag> flags =
        expectation == Expectation.SAME_WORDS
            ? words.rules().ofParaphrase(comparison)
            : translations.of(comparison, best.place(), best.match().from(), best.match().to());
    Severity severity = flags.isEmpty() ? Severity.MINOR : Severity.SENSE;
    Wording wording =
        expectation != Expectation.SAME_WORDS
            ? new Wording.Rendered(placement, evidence)
            : mostStand(comparison, best.place())
                ? new Wording.Altered(placement, severity)
                : new Wording.ParaphraseInMarks(placement, severity);
    return new WordingJudge.Found(wording, List.of(best.place()), flags, expectation);
  }

  // Half of the words or more, some of them in a row, perhaps with another ending: words were
  // changed, not all are others. So where one word was parted in two.
  private boolean mostStand(Comparison comparison, Place place) {
    Pattern pattern = comparison.pattern();
    Likeness spelled = tables.likeness().withoutLexicon();
    int standing = 0;
    int row = 0;
    int longest = 0;
    for (int i = 0; i < pattern.size(); i++) {
      int at = place.partner(i);
      boolean like =
          at >= 0 && spelled.of(pattern.words().form(i), place.source().form(at)) >= INFLECTED;
      boolean next = like && i > 0 && place.partner(i - 1) == at - 1;
      row = next ? row + 1 : like ? 1 : 0;
      longest = Math.max(longest, row);
      standing += like ? 1 : 0;
    }
    boolean parted =
        comparison.blocks().stream()
            .anyMatch(b ->
                !b.same()
                    && b.quotedWords() + b.sourceWords() == 3
                    && String.join("", comparison.quotedForms(b))
                        .equals(String.join("", comparison.sourceForms(b))));
    return (longest >= LEAST || parted) && 2 * standing >= pattern.size();
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

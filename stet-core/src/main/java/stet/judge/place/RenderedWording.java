package stet.judge.place;

import java.util.List;
import stet.align.Pattern;
import stet.judge.Candidate;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Severity;
import stet.judge.Wording;
import stet.judge.compare.Comparison;
import stet.judge.sense.TranslationRules;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.Likeness;
import stet.locate.Place;

/**
 * What a quotation is called whose passage only meaning placed, and the flags of their comparison.
 */
final class RenderedWording {

  /** The same word, perhaps with another ending: see {@link Likeness}. */
  private static final double INFLECTED = 0.8;

  /** So many words in a row are hardly chance. */
  private static final int LEAST = 3;

  private static final int SHOWN = 3;

  private final WordTables tables;
  private final WordingJudge words;
  private final TranslationRules translations;

  RenderedWording(WordTables tables, WordingJudge words) {
    this.tables = tables;
    this.words = words;
    this.translations = new TranslationRules(tables);
  }

  /** The likeliest passages as candidates. */
  static List<Candidate> candidates(List<Renderings.Likely> likely) {
    return likely.stream()
        .limit(SHOWN)
        .map(l -> new Candidate(l.passage(), l.match().score()))
        .toList();
  }

  /**
   * Another rendering; where the same words might be expected, words altered or a paraphrase.
   *
   * @param evidence what names the passage, if its words alone do not
   */
  WordingJudge.Found of(
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
}

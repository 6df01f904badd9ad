package stet.judge.statement;

import java.util.ArrayList;
import java.util.List;
import stet.document.Passage;
import stet.document.Speaker;
import stet.judge.Candidate;
import stet.judge.Statement;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.LexicalLink;
import stet.text.Stems;

/**
 * Counts a word in the speaker's turns, with its inflected and derived forms (pragmatic,
 * pragmatist), and compares with how often the article says it was used.
 */
final class CountRule {

  private static final int SHOWN = 3;

  private final WordTables tables;

  CountRule(WordTables tables) {
    this.tables = tables;
  }

  Statement of(Claim claim, String word, List<Ground> grounds) {
    Claim.Counted counted = claim.counted().orElseThrow();
    List<Passage> found = new ArrayList<>();
    boolean excerpt = false;
    for (Ground ground : grounds) {
      IndexedSource source = ground.source();
      excerpt |= source.source().edition().excerpt();
      for (int w = 0; w < source.size(); w++) {
        if (isOne(word, source.form(w)) && isOf(source, w, claim.speaker())) {
          found.add(
              Passage.of(
                  source.source().document(), source.sentences().get(source.sentenceAt(w)).span()));
        }
      }
    }
    int wanted = counted.times().times();
    boolean enough = counted.times().atLeast() ? found.size() >= wanted : found.size() == wanted;
    if (!found.isEmpty() && enough) {
      return new Statement.Supported(found.getFirst(), 0.95);
    }
    boolean fewer = found.size() < wanted;
    if (found.isEmpty() || fewer && excerpt) {
      return new Statement.NotLocated(
          found.stream().limit(SHOWN).map(p -> new Candidate(p, 0.5)).toList());
    }
    return new Statement.Contradicted(
        found.getFirst(),
        "count: the article says "
            + (counted.times().atLeast() ? wanted + " times or more" : wanted + " times")
            + ", the source has it "
            + found.size()
            + (found.size() == 1 ? " time" : " times"));
  }

  private boolean isOne(String word, String form) {
    if (word.equals(form)) {
      return true;
    }
    String stem = Stems.of(word);
    if (stem.length() >= 4 && stem.equals(Stems.of(form))) {
      return true;
    }
    boolean begin = word.length() >= 4 && form.length() >= 4 && word.regionMatches(0, form, 0, 3);
    return begin
        && tables
            .lexicon()
            .link(word, form)
            .filter(l ->
                l.kind() == LexicalLink.Kind.SAME_LEMMA || l.kind() == LexicalLink.Kind.DERIVED)
            .isPresent();
  }

  private static boolean isOf(IndexedSource source, int word, String speaker) {
    return source
        .source()
        .turns()
        .get(source.turn(word))
        .speaker()
        .map(Speaker::name)
        .filter(speaker::equals)
        .isPresent();
  }
}

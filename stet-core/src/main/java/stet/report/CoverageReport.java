package stet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.document.Passage;
import stet.judge.Statement;
import stet.judge.Wording;
import stet.locate.IndexedSource;
import stet.locate.Weights;
import stet.text.Span;

/**
 * Looks at the sources the other way round: which sentences the article quotes, paraphrases or
 * never mentions.
 */
final class CoverageReport {

  private CoverageReport() {}

  /** A span of one source that a finding rests on. */
  private record Used(Span span, Coverage.State state, String finding) {}

  static Coverage of(
      IndexedSource source,
      Weights weights,
      List<Finding> findings,
      List<StatementFinding> statements) {
    List<Used> used = new ArrayList<>();
    for (Finding finding : findings) {
      finding
          .wording()
          .placement()
          .ifPresent(p ->
              p.passages().stream()
                  .filter(x -> x.document().equals(source.source().id()))
                  .forEach(
                      x -> used.add(new Used(x.span(), state(finding.wording()), finding.id()))));
    }
    for (StatementFinding statement : statements) {
      if (statement.verdict() instanceof Statement.Supported supported
          && supported.passage().document().equals(source.source().id())) {
        used.add(new Used(supported.passage().span(), Coverage.State.PARAPHRASED, statement.id()));
      }
    }
    return new Coverage(source.source().id(), passages(source, weights, used));
  }

  private static Coverage.State state(Wording wording) {
    boolean words =
        !(wording instanceof Wording.Rendered)
            && !(wording instanceof Wording.ParaphraseInMarks)
            && !(wording instanceof Wording.OriginalWord);
    return words ? Coverage.State.QUOTED : Coverage.State.PARAPHRASED;
  }

  private static List<Coverage.Covered> passages(
      IndexedSource source, Weights weights, List<Used> used) {
    Map<Integer, List<Used>> bySentence = new HashMap<>();
    for (Used use : used) {
      int word = source.wordAt(use.span().start());
      while (word < source.size() && source.start(word) < use.span().end()) {
        int sentence = source.sentenceAt(word);
        List<Used> list = bySentence.computeIfAbsent(sentence, s -> new ArrayList<>());
        if (!list.contains(use)) {
          list.add(use);
        }
        word = source.sentences().get(sentence).to();
      }
    }
    double[] weight = new double[source.sentences().size()];
    double most = 1e-9;
    for (int s = 0; s < weight.length; s++) {
      weight[s] = weight(source, weights, source.sentences().get(s));
      most = Math.max(most, weight[s]);
    }
    List<Coverage.Covered> covered = new ArrayList<>();
    for (int s = 0; s < weight.length; s++) {
      List<Used> here = bySentence.getOrDefault(s, List.of());
      Coverage.State state =
          here.stream().map(Used::state).min(Enum::compareTo).orElse(Coverage.State.UNMENTIONED);
      covered.add(
          new Coverage.Covered(
              Passage.of(source.source().document(), source.sentences().get(s).span()),
              state,
              weight[s] / most,
              here.stream().map(Used::finding).distinct().toList()));
    }
    return covered;
  }

  // What a sentence says: its different content words by rarity; a long one gains less and less.
  private static double weight(
      IndexedSource source, Weights weights, IndexedSource.Sentence sentence) {
    Set<String> seen = new HashSet<>();
    double sum = 0;
    for (int w = sentence.from(); w < sentence.to(); w++) {
      String form = source.form(w);
      if (weights.isContent(form) && seen.add(form)) {
        sum += weights.of(form) + (Character.isDigit(form.charAt(0)) ? 0.5 : 0);
      }
    }
    return Math.sqrt(sum);
  }
}

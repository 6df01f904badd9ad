package stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stet.document.Dossier;
import stet.judge.Judged;
import stet.locate.IndexedSource;
import stet.locate.Weights;
import stet.quote.Attributed;
import stet.text.FunctionWords;

/** Puts the report together from what was found and judged. */
public final class Reporter {

  private final FunctionWords functionWords;

  public Reporter(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The whole report; lists are in the article's order. */
  public Report report(
      Dossier dossier,
      List<IndexedSource> sources,
      List<Attributed> quotations,
      List<Judged> judged,
      List<StatementFinding> statements,
      List<NameContradiction> names,
      List<String> tolerances,
      List<String> notes) {
    List<Finding> findings = new ArrayList<>();
    for (int q = 0; q < quotations.size(); q++) {
      findings.add(finding(dossier, q, quotations.get(q), judged.get(q)));
    }
    List<Coverage> coverage =
        sources.stream()
            .map(s -> CoverageReport.of(s, new Weights(s, functionWords), findings, statements))
            .toList();
    return new Report(dossier, findings, statements, names, coverage, tolerances, notes);
  }

  private static Finding finding(Dossier dossier, int q, Attributed attributed, Judged judged) {
    return new Finding(
        id(q),
        dossier.article().text(attributed.quotation().content()),
        attributed,
        judged.wording(),
        judged.voice(),
        judged.flags(),
        other(attributed.splitOf()),
        other(attributed.sameAs()),
        judged.level(),
        Summaries.of(judged.wording(), judged.voice(), judged.flags()),
        judged.editions(),
        Optional.empty());
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  private static Optional<String> other(OptionalInt index) {
    return index.isPresent() ? Optional.of(id(index.getAsInt())) : Optional.empty();
  }
}

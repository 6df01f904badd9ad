package stet.report;

import java.util.ArrayList;
import java.util.List;
import stet.document.Dossier;
import stet.judge.Level;

/**
 * Everything Stet says about one article.
 *
 * @param dossier the article and its sources, so that every span can be shown
 * @param tolerances one line for each kind of tolerance used, for {@code --explain}
 * @param notes what a reader must know about the check as a whole: capped work, missing semantics,
 *     an unsupported language
 */
public record Report(
    Dossier dossier,
    List<Finding> findings,
    List<StatementFinding> statements,
    List<NameContradiction> names,
    List<Coverage> coverage,
    List<String> tolerances,
    List<String> notes) {

  public Report {
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    names = List.copyOf(names);
    coverage = List.copyOf(coverage);
    tolerances = List.copyOf(tolerances);
    notes = List.copyOf(notes);
  }

  /** The same report with second opinions beside its findings, and what is to be said of them. */
  public Report with(List<Finding> asked, List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Report(dossier, asked, statements, names, coverage, tolerances, all);
  }

  /** The highest level of any finding. */
  public Level level() {
    return findings.stream().map(Finding::level).max(Level::compareTo).orElse(Level.NONE);
  }
}

package stet.export;

import java.io.IOException;
import java.util.List;
import stet.document.Passage;
import stet.document.Reading;
import stet.export.say.Attention;
import stet.export.say.Says;
import stet.export.say.Tally;
import stet.judge.Flag;
import stet.judge.Statement;
import stet.report.Coverage;
import stet.report.Finding;
import stet.report.NameContradiction;
import stet.report.Report;
import stet.report.StatementFinding;

/** The report for notes, issues and pull requests: what needs a look first, as on the terminal. */
final class MarkdownReport implements ReportWriter {

  private static final int UNMENTIONED_SHOWN = 5;

  private final boolean explain;

  MarkdownReport(Format.Setting setting) {
    explain = setting.explain();
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    head(report, out);
    MarkdownFindings findings = new MarkdownFindings(report.dossier(), out);
    for (Attention attention : Attention.values()) {
      List<Finding> group =
          report.findings().stream().filter(f -> Attention.of(f) == attention).toList();
      if (!group.isEmpty()) {
        heading(out, attention.heading() + " (" + group.size() + ")");
        for (Finding finding : group) {
          if (attention == Attention.IN_ORDER) {
            findings.compact(finding);
          } else {
            findings.whole(finding);
          }
        }
      }
    }
    if (!report.statements().isEmpty()) {
      heading(out, "Said without quotation marks (" + report.statements().size() + ")");
      for (StatementFinding statement : report.statements()) {
        statement(statement, out);
      }
    }
    if (!report.names().isEmpty()) {
      heading(out, "Names that contradict each other (" + report.names().size() + ")");
      for (NameContradiction name : report.names()) {
        name(name, out);
      }
    }
    if (!report.coverage().isEmpty()) {
      heading(out, "What the article takes from its sources");
      for (Coverage coverage : report.coverage()) {
        coverage(coverage, out);
      }
    }
    if (explain) {
      heading(out, "What was counted as equal");
      for (String tolerance : report.tolerances()) {
        line(out, "- " + Markdown.text(tolerance));
      }
    }
  }

  private static void head(Report report, Appendable out) throws IOException {
    String title =
        report.dossier().article().metadata().title().orElse(report.dossier().article().id());
    line(out, "# " + Markdown.text(title));
    line(out, "");
    line(out, "**" + Markdown.text(Tally.of(report).sentence()) + "**");
    line(out, "");
    line(out, "- Article: " + Markdown.text(report.dossier().article().id()));
    for (var source : report.dossier().sources()) {
      String name =
          source
              .document()
              .metadata()
              .title()
              .map(t -> t + " (" + source.id() + ")")
              .orElse(source.id());
      line(out, "- Source: " + Markdown.text(name));
    }
    for (Reading.Unreadable reading : report.dossier().unreadable()) {
      line(
          out,
          "- **Could not be read**: " + Markdown.text(reading.name() + ": " + reading.reason()));
    }
    for (String note : report.notes()) {
      line(out, "- Note: " + Markdown.text(note));
    }
  }

  private static void statement(StatementFinding finding, Appendable out) throws IOException {
    String says = Says.statement(finding.verdict());
    line(
        out,
        "- **%s** %s · %s · %s"
            .formatted(
                Markdown.text(finding.id()),
                Markdown.text(finding.statement()),
                Markdown.text(finding.speaker()),
                says));
    switch (finding.verdict()) {
      case Statement.Supported supported -> passage(supported.passage(), out);
      case Statement.Contradicted contradicted -> {
        line(out, "  - why: " + Markdown.text(contradicted.why()));
        passage(contradicted.passage(), out);
      }
      case Statement.NotLocated absent -> {
        for (var near : absent.nearest()) {
          line(out, "  - nearest in " + placed(near.passage()));
        }
      }
    }
    for (Flag flag : finding.flags()) {
      line(out, "  - **" + flag.name() + "**: " + Markdown.text(flag.sentence()));
    }
  }

  private static void passage(Passage passage, Appendable out) throws IOException {
    line(out, "  - " + placed(passage));
  }

  static String placed(Passage passage) {
    return Markdown.text(passage.document()) + ": " + Markdown.text(passage.text());
  }

  private static void name(NameContradiction name, Appendable out) throws IOException {
    line(out, "- **" + Markdown.text(name.surname()) + "**");
    for (NameContradiction.Form form : name.forms()) {
      List<String> documents = form.places().stream().map(Passage::document).distinct().toList();
      line(out, "  - " + Markdown.text(form.form() + " (" + String.join(", ", documents) + ")"));
    }
  }

  private static void coverage(Coverage coverage, Appendable out) throws IOException {
    line(out, "- **" + Markdown.text(coverage.document()) + "**, " + Says.coverage(coverage));
    for (Coverage.Covered covered : Says.unmentioned(coverage, UNMENTIONED_SHOWN)) {
      line(out, "  - not mentioned: " + Markdown.text(covered.passage().text()));
    }
  }

  private static void heading(Appendable out, String text) throws IOException {
    line(out, "");
    line(out, "## " + text);
    line(out, "");
  }

  static void line(Appendable out, String text) throws IOException {
    out.append(text.stripTrailing()).append('\n');
  }
}

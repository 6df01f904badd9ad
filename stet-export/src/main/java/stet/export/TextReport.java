package stet.export;

import static stet.export.Ink.Style.HEADING;
import static stet.export.Ink.Style.LOOK;
import static stet.export.Ink.Style.PLAIN;
import static stet.export.Ink.Style.QUIET;

import java.io.IOException;
import java.util.List;
import stet.document.Document;
import stet.document.Reading;
import stet.export.say.Attention;
import stet.export.say.Tally;
import stet.report.Finding;
import stet.report.Report;

/**
 * The report for a terminal. What needs an editor's minute stands first and whole; what is in order
 * stands below, one line each. Differences are marked by signs, colour only follows them: {@code
 * [-left out-] {+added+}}.
 */
final class TextReport implements ReportWriter {

  private final Ink ink;
  private final int width;
  private final boolean explain;

  TextReport(Format.Setting setting) {
    ink = setting.colour() ? Ink.ANSI : Ink.NONE;
    width = setting.width();
    explain = setting.explain();
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    head(report, out);
    TextFindings findings = new TextFindings(report.dossier(), out, ink, width);
    for (Attention attention : Attention.values()) {
      List<Finding> group =
          report.findings().stream().filter(f -> Attention.of(f) == attention).toList();
      if (!group.isEmpty()) {
        heading(out, attention.heading() + " (" + group.size() + ")");
        for (Finding finding : group) {
          if (attention == Attention.IN_ORDER) {
            findings.compact(finding);
          } else {
            findings.whole(finding, attention);
          }
        }
      }
    }
    TextRest rest = new TextRest(out, ink, width);
    if (!report.statements().isEmpty()) {
      heading(out, "Said without quotation marks (" + report.statements().size() + ")");
      rest.statements(report.statements());
    }
    if (!report.names().isEmpty()) {
      heading(out, "Names that contradict each other (" + report.names().size() + ")");
      rest.names(report.names());
    }
    if (!report.coverage().isEmpty()) {
      heading(out, "What the article takes from its sources");
      rest.coverage(report.coverage());
    }
    if (explain) {
      heading(out, "What was counted as equal");
      for (String tolerance : report.tolerances()) {
        new Flow().say(tolerance, PLAIN).print(out, ink, "  ", width);
      }
    }
    out.append('\n');
    new Flow()
        .say(capitalised(Tally.of(report).sentence()) + ".", HEADING)
        .print(out, ink, "", width);
  }

  private void head(Report report, Appendable out) throws IOException {
    Document article = report.dossier().article();
    new Flow()
        .cite(article.metadata().title().orElse(article.id()), HEADING)
        .print(out, ink, "", width);
    String sources =
        report.dossier().sources().isEmpty()
            ? "no source"
            : String.join(", ", report.dossier().sources().stream().map(s -> s.id()).toList());
    new Flow()
        .cite(article.id(), QUIET)
        .space()
        .say("against", QUIET)
        .space()
        .cite(sources, QUIET)
        .print(out, ink, "", width);
    for (Reading.Unreadable reading : report.dossier().unreadable()) {
      new Flow()
          .cite("[" + reading.name() + "] " + reading.reason(), LOOK)
          .print(out, ink, "! ", width);
    }
    for (String note : report.notes()) {
      new Flow().say(note, PLAIN).print(out, ink, "* ", width);
    }
  }

  private void heading(Appendable out, String text) throws IOException {
    out.append('\n');
    new Flow().say(text, HEADING).print(out, ink, "", width);
  }

  static String capitalised(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

package stet.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stet.document.Passage;
import stet.export.say.Attention;
import stet.export.say.Controls;
import stet.export.say.Says;
import stet.judge.Flag;
import stet.judge.Placement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.quote.Attribution;
import stet.report.Finding;
import stet.report.Report;
import stet.text.Span;

/**
 * The report for a spreadsheet: one row for each quotation, after RFC 4180. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises.
 */
final class CsvReport implements ReportWriter {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "attention",
          "level",
          "wording",
          "said_as",
          "severity",
          "quote",
          "start",
          "end",
          "given_to",
          "voice",
          "voice_said_as",
          "flags",
          "flag_sentences",
          "document",
          "passage_start",
          "passage_end",
          "passage",
          "probability",
          "split_of",
          "same_as",
          "summary");

  /** A spreadsheet takes what begins so for a formula; the last four are their full-width forms. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  @Override
  public void write(Report report, Appendable out) throws IOException {
    row(out, COLUMNS);
    for (Finding finding : report.findings()) {
      row(out, cells(finding));
    }
  }

  private static List<String> cells(Finding finding) {
    Wording wording = finding.wording();
    Span content = finding.attributed().quotation().content();
    List<Passage> passages = wording.placement().map(Placement::passages).orElse(List.of());
    return List.of(
        finding.id(),
        Attention.of(finding).heading(),
        finding.level().name().toLowerCase(Locale.ROOT),
        wording.name(),
        Says.wording(wording),
        Says.severity(wording).orElse(""),
        finding.quote(),
        String.valueOf(content.start()),
        String.valueOf(content.end()),
        finding.attributed().speaker().map(Attribution::name).orElse(""),
        finding.voice().map(Voice::name).orElse(""),
        finding.voice().map(Says::voice).orElse(""),
        joined(finding.flags().stream().map(Flag::name).toList()),
        joined(finding.flags().stream().map(Flag::sentence).toList()),
        joined(passages.stream().map(Passage::document).toList()),
        joined(passages.stream().map(p -> String.valueOf(p.span().start())).toList()),
        joined(passages.stream().map(p -> String.valueOf(p.span().end())).toList()),
        joined(passages.stream().map(Passage::text).toList()),
        wording.placement().map(p -> Says.probability(p.probability())).orElse(""),
        finding.splitOf().orElse(""),
        finding.sameAs().orElse(""),
        finding.summary());
  }

  /** Several values in one cell stand on lines of their own. */
  private static String joined(List<String> values) {
    return String.join("\n", values);
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  static String cell(String text) {
    String shown = Controls.shown(text);
    boolean formula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }
}

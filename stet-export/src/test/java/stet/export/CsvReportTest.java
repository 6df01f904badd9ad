package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;

class CsvReportTest {

  @Test
  void everyRowHasTheSameCellsAndEveryQuotationHasARow() throws IOException {
    List<List<String>> rows = rows(written());
    assertThat(rows).hasSize(1 + SampleReport.report().findings().size());
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    assertThat(rows.get(10))
        .startsWith("q10", "Needs a look", "sense", "Altered", "wording differs")
        .contains("NumberChanged", "hearing.txt")
        .contains("I have asked five times for the survey of the eastern bank,");
  }

  @Test
  void linesEndAsTheStandardSays() throws IOException {
    assertThat(written()).endsWith("\"\r\n");
  }

  @Test
  void aCellIsNeverRunAsAFormula() {
    assertThat(CsvReport.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
    for (String start : List.of("=", "+", "-", "@", "\t", "\n", "＝", "＠")) {
      assertThat(CsvReport.cell(start + "1")).startsWith("\"'" + start);
    }
    assertThat(CsvReport.cell("1-2")).isEqualTo("\"1-2\"");
  }

  @Test
  void charactersThatCannotBeSeenAreShown() throws IOException {
    assertThat(written()).contains("honesty,<ZWSP> not comfort").doesNotContain("\u200B");
  }

  private static String written() throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvReport().write(SampleReport.report(), out);
    return out.toString();
  }

  /** A reader of RFC 4180 as the standard gives it: every cell in quotation marks. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (!inside && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!inside && c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}

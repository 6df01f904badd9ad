package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;
import stet.report.Finding;
import stet.report.Report;

class MarkdownReportTest {

  private static final Report SAMPLE = SampleReport.report();

  @Test
  void whatNeedsALookHasItsOwnHeading() throws IOException {
    assertThat(written())
        .contains("## Needs a look (11)\n")
        .contains("### q10 · wording differs, and the sense with it\n")
        .contains("\n> “I have asked five times for the survey of the eastern bank,”\n");
  }

  @Test
  void differencesAreMarkedByMoreThanWeight() throws IOException {
    assertThat(written()).contains("I have asked ~~\\[-four-\\]~~ **\\{+five+\\}** times");
  }

  @Test
  void everyQuotationIsThere() throws IOException {
    String text = written();
    for (Finding finding : SAMPLE.findings()) {
      assertThat(text).containsAnyOf("### " + finding.id() + " ·", "- **" + finding.id() + "** ");
    }
  }

  @Test
  void nothingInADocumentIsTakenForMarkup() {
    assertThat(Markdown.text("<b>*x*</b> [a](b)")).isEqualTo("\\<b\\>\\*x\\*\\</b\\> \\[a\\](b)");
    assertThat(Markdown.text("# one")).isEqualTo("\\# one");
    assertThat(Markdown.text(" - two")).isEqualTo(" \\- two");
    assertThat(Markdown.text("3. three")).isEqualTo("3\\. three");
    assertThat(Markdown.text("see https://a.example or www.b.example"))
        .isEqualTo("see https\\://a.example or www\\.b.example");
    assertThat(Markdown.text("a\n\n---\nb")).isEqualTo("a --- b");
    assertThat(Markdown.text("well-known; 3.5 (or so): yes"))
        .isEqualTo("well-known; 3.5 (or so): yes");
  }

  @Test
  void rightToLeftWordsAreIsolated() throws IOException {
    assertThat(written()).contains("\u2068“لن نترك البحر لمن لا يعرفه.”\u2069");
  }

  private static String written() throws IOException {
    StringBuilder out = new StringBuilder();
    Format.MD.writer(new Format.Setting("0.0.test", false, 80, true)).write(SAMPLE, out);
    return out.toString();
  }
}

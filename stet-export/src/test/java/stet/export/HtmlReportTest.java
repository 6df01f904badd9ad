package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;
import stet.export.say.Says;
import stet.judge.Flag;
import stet.report.Finding;
import stet.report.Report;

class HtmlReportTest {

  private static final Report SAMPLE = SampleReport.report();
  private static final String HTML = written(SAMPLE);
  private static final String BODY =
      HTML.substring(HTML.indexOf("<body>"), HTML.indexOf("<script>"));

  @Test
  void everyLinkOnThePageHasItsPlace() {
    Set<String> places = found("\\bid=\"([^\"]+)\"");
    Set<String> links = found("href=\"#([^\"]+)\"");
    assertThat(links).hasSizeGreaterThan(100);
    assertThat(places).containsAll(links);
  }

  @Test
  void noTwoPlacesHaveTheSameName() {
    List<String> ids = all(HTML, "\\bid=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyQuotationHasACardWithItsWordingVoiceAndFlags() {
    for (Finding finding : SAMPLE.findings()) {
      String card = card(HTML, finding.id());
      assertThat(card)
          .contains("data-wording=\"" + finding.wording().name() + "\"")
          .contains(escaped(Says.wording(finding.wording())));
      finding.voice().ifPresent(voice -> assertThat(card).contains(escaped(Says.voice(voice))));
      for (Flag flag : finding.flags()) {
        assertThat(card).contains(">" + flag.name() + "</b>").contains(escaped(flag.sentence()));
      }
    }
  }

  @Test
  void differencesAreMarkedForEyesAndForEars() {
    assertThat(card(HTML, "q10"))
        .contains("<del><span class=\"vh\"> deleted: </span>four<span")
        .contains("<ins><span class=\"vh\"> inserted: </span>five<span");
  }

  @Test
  void wordsUnderAnEllipsisAreShown() {
    assertThat(card(HTML, "q15"))
        .contains("<del><span class=\"vh\"> deleted: </span>[inaudible] is not<span")
        .contains("in the source, 2 words left out");
  }

  @Test
  void quotedStringsAreIsolated() {
    assertThat(HTML).contains("<bdi>“لن نترك البحر لمن لا يعرفه.”</bdi>");
    assertThat(all(HTML, "(<blockquote dir=\"auto\"><bdi>)"))
        .hasSize(SAMPLE.findings().size() + SAMPLE.statements().size());
    assertThat(HTML).doesNotContain("<p class=\"paragraph\">");
  }

  @Test
  void charactersThatCannotBeSeenAreShown() {
    assertThat(HTML).contains(">ZWSP</span>").doesNotContain("\u200B");
  }

  @Test
  void probabilitiesAreShownInSteps() {
    assertThat(card(HTML, "q22")).contains(".85");
    assertThat(card(HTML, "q22")).doesNotContain("87");
  }

  @Test
  void thePageLoadsNothing() {
    assertThat(HTML)
        .doesNotContain("src=")
        .doesNotContain("<link")
        .doesNotContain("@import")
        .doesNotContain("url(");
    assertThat(all(HTML, "href=\"(https?:[^\"]*)\""))
        .containsOnly("https://sadam.example/vestlus/vasko");
  }

  @Test
  void thePolicyKnowsTheStyleAndTheScriptByTheirFingerprints() throws Exception {
    String policy = all(HTML, "Content-Security-Policy\" content=\"([^\"]+)\"").getFirst();
    String style = between("<style>", "</style>");
    String script = between("<script>", "</script>");
    assertThat(policy.replace("&#39;", "'"))
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + fingerprint(style) + "'")
        .contains("script-src '" + fingerprint(script) + "'")
        .doesNotContain("unsafe");
    assertThat(all(HTML, "\\s(style|on\\w+)=\"")).isEmpty();
  }

  @Test
  void whatADocumentSaysIsNeverMarkup() {
    Report hostile = HostileReport.of("<script>alert(1)</script>\" onclick=\"x' &amp; <b>");
    String html = written(hostile);
    assertThat(all(html, "(<script)")).hasSize(1);
    assertThat(all(html, "(<[a-z][^<>]*onclick=\")")).isEmpty();
    assertThat(all(html, "(&amp; <b>)")).isEmpty();
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void anAddressThatRunsSomethingIsNotLinked() {
    assertThat(written(HostileReport.of("javascript:alert(1)")))
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void aReportWithoutFindingsIsAPageToo() {
    String html = written(HostileReport.empty());
    assertThat(html).contains("No quotations were found.").contains("No source was at hand.");
  }

  @Test
  void theSameReportGivesTheSamePage() {
    assertThat(written(SampleReport.report())).isEqualTo(HTML);
  }

  private static String card(String html, String id) {
    int start = html.indexOf("\" id=\"" + id + "\"");
    return html.substring(start, html.indexOf("</article>", start));
  }

  private static String between(String open, String close) {
    int start = HTML.indexOf(open) + open.length();
    return HTML.substring(start, HTML.indexOf(close, start));
  }

  private static String fingerprint(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private static Set<String> found(String pattern) {
    return new TreeSet<>(all(BODY, pattern));
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(HtmlReportTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String written(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      new HtmlReport("0.0.test").write(report, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}

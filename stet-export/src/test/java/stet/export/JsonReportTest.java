package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final JsonReport WRITER = new JsonReport("0.0.test");

  @Test
  void answersOneLineWithTheIdThatWasAsked() throws IOException {
    StringBuilder out = new StringBuilder();
    WRITER.writeLine("p3", SampleReport.report(), out);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString()).startsWith("{\"id\":\"p3\",").endsWith("}\n");
  }

  @Test
  void quotesAreTheArticlesTextAtTheirOffsets() throws IOException {
    JsonNode report = written();
    String article = report.get("article").get("text").asString();
    assertThat(report.get("findings")).hasSize(SampleReport.report().findings().size());
    for (JsonNode finding : report.get("findings")) {
      assertThat(finding.get("quote").asString()).isEqualTo(cut(article, finding));
    }
    for (JsonNode statement : report.get("statements")) {
      assertThat(statement.get("statement").asString()).isEqualTo(cut(article, statement));
    }
  }

  @Test
  void passagesAreTheSourcesTextAtTheirOffsets() throws IOException {
    JsonNode report = written();
    int seen = 0;
    for (JsonNode finding : report.get("findings")) {
      for (JsonNode passage : finding.get("passages")) {
        for (JsonNode source : report.get("sources")) {
          if (source.get("doc").equals(passage.get("doc"))) {
            assertThat(passage.get("text").asString())
                .isEqualTo(cut(source.get("text").asString(), passage));
            seen++;
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void theContractOfCheckHolds() throws IOException {
    JsonNode five = written().get("findings").get(9);
    assertThat(five.get("wording").asString()).isEqualTo("Altered");
    assertThat(five.get("severity").asString()).isEqualTo("sense");
    assertThat(five.get("voice").get("kind").asString()).isEqualTo("SameSpeaker");
    assertThat(five.get("flags").get(0).get("name").asString()).isEqualTo("NumberChanged");
    assertThat(five.get("flags").get(0).get("found").asString()).isEqualTo("four");
    assertThat(five.get("passages").get(0).get("doc").asString()).isEqualTo("hearing.txt");
    assertThat(written().get("findings").get(2).get("splitOf").asString()).isEqualTo("q2");
    assertThat(written().get("findings").get(0).get("sameAs").asString()).isEqualTo("q9");
    assertThat(written().get("names").get(0).get("forms").get(1).asString())
        .isEqualTo("Tiit Vasko");
    assertThat(written().get("statements").get(0).get("verdict").asString())
        .isEqualTo("Contradicted");
  }

  @Test
  void voiceIsNullWhereNothingWasLocated() throws IOException {
    for (JsonNode finding : written().get("findings")) {
      String wording = finding.get("wording").asString();
      boolean placeless =
          wording.equals("NotFound")
              || wording.equals("NotChecked")
              || wording.equals("NotAQuotation");
      assertThat(finding.get("voice").isNull()).as(wording).isEqualTo(placeless);
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    assertThat(text()).isEqualTo(text());
  }

  @Test
  void charactersThatCannotBeSeenAreWrittenAsEscapes() throws IOException {
    assertThat(text()).contains("honesty,\\u200b not").doesNotContain("\u200B");
  }

  private static String text() throws IOException {
    StringBuilder out = new StringBuilder();
    WRITER.write(SampleReport.report(), out);
    return out.toString();
  }

  private static JsonNode written() throws IOException {
    return JsonMapper.shared().readTree(text());
  }

  private static String cut(String text, JsonNode span) {
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }
}

package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.document.Document;

class UnseenTest {

  @Test
  void signsThatNobodySeesStayAndAreTold() {
    Document document = Texts.read("a.txt", "We never\u200B said \u202Ethat\u202C, did we?");
    assertThat(document.text()).contains("\u200B", "\u202E");
    assertThat(document.warnings())
        .containsExactly(
            "2 signs that turn the direction of writing round stand in the text",
            "1 space of no width stands in the text");
  }

  @Test
  void whatArabicNeedsIsNoReasonToWarn() {
    assertThat(Texts.read("a.txt", "می\u200Cخواهم به خانه بروم.").warnings()).isEmpty();
  }

  @Test
  void aCaptionThatQuotesSomebodyIsText() {
    String page =
        "<html><body><article><p>The ferry runs again, they say, and nobody minds it.</p><figure>"
            + "<img src=x><figcaption>%s</figcaption></figure></article></body></html>";
    assertThat(Texts.read("a.html", page.formatted("“We never said that,” says Ann Lee.")).text())
        .contains("We never said that");
    assertThat(Texts.read("a.html", page.formatted("The ferry “Ann” in May.")).text())
        .doesNotContain("in May");
  }
}

package stet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader with a mouse, a keyboard, a screen reader or a telephone meets. */
class ReportInABrowserTest {

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Browsing browsing;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browsing != null) {
      browsing.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT, ''", "320, DARK, #q15", "1280, DARK, ''", "1280, LIGHT, #q16"})
  void axeFindsNothing(int width, ColorScheme scheme, String hash) {
    Page page = browsing.open(width, 800, scheme, hash);
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 480, 768, 1000, 1280, 1600, 2200})
  void nothingIsWiderThanTheWindow(int width) {
    Page page = browsing.open(width, 800, ColorScheme.LIGHT, "#q16");
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
  }

  @Test
  void theKeysStepThroughTheFindings() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    assertThat(card(page)).isEmpty();
    page.keyboard().press("j");
    assertThat(card(page)).isEqualTo("q1");
    page.keyboard().press("j");
    assertThat(card(page)).isEqualTo("q2");
    assertThat(focused(page)).startsWith("A.mark").endsWith("#q2");
    page.keyboard().press("k");
    page.keyboard().press("k");
    assertThat(card(page)).as("round the corner").isEqualTo("s3");
    page.keyboard().press("Escape");
    assertThat(card(page)).isEmpty();
    assertThat(focused(page)).as("back where the reader was").endsWith("#s3");
  }

  @Test
  void enterShowsTheCardOfTheQuotationInFocus() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    page.locator("main a.mark[href='#q10']").focus();
    page.keyboard().press("Enter");
    assertThat(card(page)).isEqualTo("q10");
    assertThat(page.url()).endsWith("#q10");
  }

  @Test
  void oGoesToThePassageAndBack() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "#q22");
    page.keyboard().press("o");
    assertThat(focused(page)).startsWith("A.at").endsWith("#q22");
    assertThat(sheet(page)).contains("interview.txt");
    page.keyboard().press("o");
    assertThat(focused(page)).startsWith("A.mark").endsWith("#q22");
  }

  @Test
  void singleKeysCanBeTurnedOff() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    page.keyboard().press("?");
    page.locator("#keys").uncheck();
    page.locator("#help-close").click();
    page.keyboard().press("j");
    assertThat(card(page)).isEmpty();
  }

  @Test
  void quotationAndPassageStandAtTheSameHeight() {
    for (String id : List.of("q10", "q15", "q17", "q24")) {
      Page page = browsing.open(1600, 1000, ColorScheme.LIGHT, "#" + id);
      double mark = page.locator("main a.mark[href='#" + id + "']").boundingBox().y;
      double passage = page.locator("a.at[href='#" + id + "']").first().boundingBox().y;
      assertThat(passage).as(id).isCloseTo(mark, within(40.0));
      double dock = page.locator("#cards").boundingBox().y;
      assertThat(mark).as(id).isBetween(0.0, dock - 20);
    }
  }

  @Test
  void filtersNarrowWhatIsSteppedThrough() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    page.keyboard().press("/");
    assertThat(focused(page)).contains("chip");
    page.locator(".chip[data-value='NotFound']").click();
    page.keyboard().press("j");
    assertThat(card(page)).isEqualTo("q28");
    assertThat(page.locator(".position").textContent()).isEqualTo("1 of 1");
    page.locator("#all").click();
    assertThat(page.locator(".position").textContent()).isEqualTo("29 of 33");
  }

  @Test
  void theSourceOpensAsAPanelOnASmallScreen() {
    Page page = browsing.open(320, 700, ColorScheme.LIGHT, "#q10");
    page.locator("#show-source").click();
    assertThat(page.locator("#sources").boundingBox().y).isGreaterThan(100);
    assertThat(focused(page)).startsWith("A.at").endsWith("#q10");
    page.locator(".close-sources").click();
    assertThat(page.locator("#sources.open").count()).isZero();
  }

  @Test
  void aCellOfTheHeatStripShowsItsSentence() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    page.evaluate(
        "document.querySelector('.sheet.current .heat a:last-of-type rect')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertThat(page.locator(".flash").textContent()).contains("mind the steps");
  }

  @Test
  void theThemeCanBeChosen() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    Object light = ground(page);
    page.locator("#theme").click();
    assertThat(ground(page)).isNotEqualTo(light);
    page.locator("#theme").click();
    assertThat(ground(page)).isEqualTo(light);
  }

  @Test
  void thePageAsksForNothingAndNothingIsRefused() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> asked.add(message.text()));
    page.onPageError(asked::add);
    page.reload();
    for (int i = 0; i < 33; i++) {
      page.keyboard().press("j");
    }
    assertThat(asked).containsExactly(browsing.address());
  }

  @Test
  void withoutAScriptEveryCardCanBeReadAndReached() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "", false);
    assertThat(page.locator(".card:visible").count()).isEqualTo(33);
    assertThat(page.locator(".sheet:visible").count()).isEqualTo(4);
    assertThat(page.locator("button:visible").count()).isZero();
    page.locator("main a.mark[href='#q28']").click();
    assertThat(page.locator("#q28").boundingBox().y).isBetween(-1.0, 700.0);
  }

  private static String card(Page page) {
    Object id =
        page.evaluate("(document.querySelector('.cards.open .card.current') || {id: ''}).id");
    return String.valueOf(id);
  }

  private static String sheet(Page page) {
    return page.locator(".sheet.current .file").textContent();
  }

  private static String focused(Page page) {
    Object told =
        page.evaluate(
            "(({tagName, className, hash}) => tagName + '.' + className + ' ' + (hash || ''))"
                + "(document.activeElement)");
    return String.valueOf(told);
  }

  private static Object ground(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }
}

package stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures into {@code target/pictures}, for a person to look at. */
class PicturesTest {

  private static final Path FOLDER = Path.of("target", "pictures");

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Browsing browsing;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
    Files.createDirectories(FOLDER);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browsing != null) {
      browsing.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "320, 720, LIGHT, ''",
    "320, 720, DARK, #q15",
    "768, 1024, LIGHT, ''",
    "768, 1024, LIGHT, #q10",
    "1280, 800, LIGHT, ''",
    "1280, 800, LIGHT, #q15",
    "1280, 800, DARK, #q16",
    "1600, 1000, LIGHT, #q28",
    "1600, 1000, DARK, #q30"
  })
  void ofEveryWidthByDayAndNight(int width, int height, ColorScheme scheme, String hash) {
    Page page = browsing.open(width, height, scheme, hash);
    String name = "%d-%s%s.png".formatted(width, scheme, hash.replace('#', '-'));
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    assertThat(FOLDER.resolve(name)).isNotEmptyFile();
  }

  @Test
  void ofTheWholePage() {
    Page page = browsing.open(1280, 800, ColorScheme.LIGHT, "");
    Path path = FOLDER.resolve("whole.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    assertThat(path).isNotEmptyFile();
  }

  @Test
  void withoutAScript() {
    Page page = browsing.open(1280, 1600, ColorScheme.LIGHT, "#q10", false);
    Path path = FOLDER.resolve("without-script.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path));
    assertThat(path).isNotEmptyFile();
  }

  @Test
  void ofTheSourceOnASmallScreen() {
    Page page = browsing.open(320, 720, ColorScheme.LIGHT, "#q16");
    page.keyboard().press("o");
    Path path = FOLDER.resolve("320-source.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path));
    assertThat(path).isNotEmptyFile();
  }

  @Test
  void onPaper() {
    Page page = browsing.open(1280, 800, ColorScheme.DARK, "#q10");
    Path path = FOLDER.resolve("paper.pdf");
    page.pdf(new Page.PdfOptions().setPath(path).setFormat("A4").setPreferCSSPageSize(true));
    assertThat(path).isNotEmptyFile();
  }
}

package stet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import stet.export.Format;
import stet.export.sample.SampleReport;

/** A browser with the sample's page, as a reader would open it from a disk. */
final class Browsing implements AutoCloseable {

  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;
  private final Path file;

  private Browsing(Playwright playwright, Browser browser, Path file) {
    this.playwright = playwright;
    this.browser = browser;
    this.file = file;
  }

  /** Starts the machine's own Chromium; where there is none, the tests say so and are skipped. */
  static Browsing start() throws IOException {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(
        chromium.isPresent(),
        "The HTML report was not opened in a browser: no Chromium here;"
            + " install it or let STET_CHROMIUM name the program");
    Path file = Files.createTempFile("stet-report", ".html");
    StringBuilder html = new StringBuilder();
    Format.HTML
        .writer(new Format.Setting("0.0.test", false, 80, true))
        .write(SampleReport.report(), html);
    Files.writeString(file, html);
    Playwright playwright = Playwright.create();
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
    return new Browsing(playwright, browser, file);
  }

  private static Optional<Path> chromium() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("STET_CHROMIUM")).stream(), CHROMIUMS.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The page at a size; {@code hash} is a deep link such as {@code #q3}, or empty. */
  Page open(int width, int height, ColorScheme scheme, String hash) {
    return open(width, height, scheme, hash, true);
  }

  Page open(int width, int height, ColorScheme scheme, String hash, boolean script) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setJavaScriptEnabled(script))
            .newPage();
    page.navigate(file.toUri() + hash);
    return page;
  }

  String address() {
    return file.toUri().toString();
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    Files.deleteIfExists(file);
  }
}

package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of many types, written for this test: what is marked {@code data-keep} is the page's text,
 * what is marked {@code data-drop} is not.
 */
class PageTypesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "collection",
        "collection-shop",
        "comments-longer",
        "cookie-first",
        "documentation",
        "documentation-code",
        "forum-board",
        "forum-cells",
        "forum-modern",
        "forum-unnamed",
        "listing",
        "listing-front-page",
        "listing-headers",
        "old-table",
        "product",
        "questions",
        "recipe",
        "service",
        "service-builder",
        "service-misleading-names",
        "wiki"
      })
  void keepThePagesTextAndDropItsFurniture(String name) throws IOException {
    Document page = Jsoup.parse(resource(name));
    List<String> keep = page.select("[data-keep]").stream().map(PageTypesTest::words).toList();
    List<String> drop = page.select("[data-drop]").stream().map(PageTypesTest::words).toList();
    page.select("[data-keep],[data-drop]")
        .forEach(e -> e.removeAttr("data-keep").removeAttr("data-drop"));
    stet.document.Document read = Texts.read(name + ".html", page.outerHtml());
    String text = " " + words(read.text() + " " + read.metadata().title().orElse("")) + " ";
    SoftAssertions all = new SoftAssertions();
    keep.forEach(k -> all.assertThat(text).as("must be there").contains(" " + k + " "));
    drop.forEach(d -> all.assertThat(text).as("must not be there").doesNotContain(" " + d + " "));
    all.assertAll();
  }

  @Test
  void neverGlueWords() throws IOException {
    assertThat(Texts.read("a.html", resource("product")).text()).doesNotContain("Weight4");
  }

  private static String words(Element element) {
    return words(element.text());
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String resource(String name) throws IOException {
    String path = "/pages/" + name + ".html";
    try (InputStream in = Objects.requireNonNull(PageTypesTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

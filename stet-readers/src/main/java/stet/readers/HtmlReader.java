package stet.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import stet.document.Reading;

/** Reads web pages: the words a reader would call the page's own, block by block. */
final class HtmlReader implements DocumentReader {

  /** What stands before a page's first tag is short: comments, a declaration. */
  private static final int HEAD = 20_000;

  private static final List<String> SIGNS =
      List.of("<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main");

  /** Tags that a fragment without a head must show before it is called HTML. */
  private static final List<String> FRAGMENT =
      List.of(
          "<p>", "<p ", "<div", "<table", "<h1", "<h2", "<ul", "<br", "<span", "<section", "<a ");

  private final Composition composition;
  private final PageNames names;

  HtmlReader(Composition composition, PageNames names) {
    this.composition = composition;
    this.names = names;
  }

  @Override
  public Optional<Reading> read(Input input) {
    return isHtml(input) ? Optional.of(page(input)) : Optional.empty();
  }

  private static boolean isHtml(Input input) {
    String head =
        input.text().substring(0, Math.min(HEAD, input.text().length())).toLowerCase(Locale.ROOT);
    String start = head.stripLeading();
    if (input.isDeclared("text/html") || input.isDeclared("application/xhtml")) {
      return start.indexOf('<') >= 0;
    }
    if (start.isEmpty() || start.charAt(0) != '<') {
      boolean named = input.isNamed(".html") || input.isNamed(".htm");
      return named && start.indexOf('<') >= 0;
    }
    return SIGNS.stream().anyMatch(start::contains)
        || FRAGMENT.stream().anyMatch(start::startsWith);
  }

  Reading page(Input input) {
    Document page = Jsoup.parse(input.text());
    PageMetadata metadata = PageMetadata.of(page);
    MainContent content = MainContent.of(page, names);
    HtmlBlocks blocks = new HtmlBlocks(page, content.furniture());
    content.roots().forEach(blocks::add);
    List<Draft> drafts = PageEdges.trim(blocks.drafts(), metadata.found());
    return composition.read(input.name(), metadata.found(), HardBreaks.resolve(drafts));
  }

  /** The blocks of a piece of HTML that stands inside another file. */
  static List<Draft> fragment(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    HtmlBlocks blocks = new HtmlBlocks(page, Set.of());
    blocks.add(page.body());
    return blocks.drafts();
  }
}

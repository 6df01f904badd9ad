package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import stet.document.Block;
import stet.document.Metadata;
import stet.document.Origin;
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

  /** The described text must be so many times longer than the one found to replace it. */
  private static final int ONLY_DESCRIBED = 3;

  /** With fewer letters of a page left, what it holds was taken for furniture. */
  private static final int HARDLY_ANY = 20;

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
    Document page = parse(input.text());
    LinkedData linked = LinkedData.of(page);
    Metadata metadata = PageMetadata.of(page, linked);
    MainContent content = MainContent.of(page, names, PageKind.of(page, linked));
    List<Draft> found = PageEdges.trim(blocks(page, content), metadata);
    List<Draft> drafts =
        letters(found) > HARDLY_ANY
            ? found
            : MainContent.whole(page).map(all -> blocks(page, all)).orElse(found);
    List<Draft> better = linked.body().map(body -> second(body, drafts)).orElse(drafts);
    return composition.read(input.name(), metadata, HardBreaks.resolve(better));
  }

  private static List<Draft> blocks(Document page, MainContent content) {
    HtmlBlocks blocks = new HtmlBlocks(page, content.furniture());
    content.roots().forEach(blocks::add);
    return blocks.drafts();
  }

  private static int letters(List<Draft> drafts) {
    return drafts.stream().mapToInt(d -> d.text().length()).sum();
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(html, "");
  }

  /** Some pages draw their text by script: then the one in their description is the text. */
  private static List<Draft> second(String body, List<Draft> drafts) {
    if (letters(drafts) * ONLY_DESCRIBED > body.length()) {
      return drafts;
    }
    if (body.indexOf("</p>") >= 0) {
      return fragment(body);
    }
    List<Draft> paragraphs = new ArrayList<>();
    for (String line : body.lines().toList()) {
      BlockWriter writer =
          new BlockWriter(
              Block.Kind.PARAGRAPH,
              BlockWriter.Spaces.COLLAPSE,
              Optional.of(new Origin.HtmlNode("script[type='application/ld+json']")));
      writer.add(Parser.unescapeEntities(line, false));
      paragraphs.add(writer.draft());
    }
    return paragraphs;
  }

  /** The blocks of a piece of HTML that stands inside another file. */
  static List<Draft> fragment(String html) {
    Document page = parse(html);
    HtmlBlocks blocks = new HtmlBlocks(page, Set.of());
    blocks.add(page.body());
    return blocks.drafts();
  }
}

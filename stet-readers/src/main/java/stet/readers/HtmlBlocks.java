package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import stet.document.Block;
import stet.document.Emphasis;

/**
 * Writes the text of an element as blocks, as a browser would set it: words glued together at a
 * line break or a list item are the commonest fault of extractors. Walks without recursion.
 */
final class HtmlBlocks implements NodeFilter {

  static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /** What is set apart inside what is set apart, deeper than this, is not noted. */
  private static final int MAX_OPEN = 16;

  private record Open(Element element, Emphasis.Kind kind, String target, int from) {}

  private final NodePaths paths;
  private final Set<Element> passedOver;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private @Nullable BlockWriter writer;
  private int quotes;
  private int items;
  private int rows;
  private int headings;
  private int captions;
  private int code;

  HtmlBlocks(Document page, Set<Element> passedOver) {
    this.paths = new NodePaths(page);
    this.passedOver = passedOver;
  }

  /** Writes the text of an element after what was written before. */
  void add(Element element) {
    NodeTraversor.filter(this, element);
    close();
  }

  List<Draft> drafts() {
    return drafts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && passedOver.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    visit(node);
    return FilterResult.CONTINUE;
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      if (writer != null || !words.isBlank()) {
        write(text, words);
      }
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void write(TextNode text, String words) {
    BlockWriter to = writer;
    if (to == null) {
      Element parent = text.parent();
      to =
          new BlockWriter(
              kind(),
              code > 0 ? BlockWriter.Spaces.KEEP : BlockWriter.Spaces.COLLAPSE,
              parent == null ? Optional.empty() : paths.of(blockOf(parent)));
      writer = to;
    }
    if (code > 0) {
      int from = 0;
      for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
        to.add(words, from, end);
        to.lineBreak();
        from = end + 1;
      }
      to.add(words, from, words.length());
    } else {
      to.add(words);
    }
  }

  private static Element blockOf(Element element) {
    Element e = element;
    for (int i = 0; i < MAX_OPEN && !BLOCKS.contains(e.normalName()); i++) {
      Element parent = e.parent();
      if (parent == null) {
        break;
      }
      e = parent;
    }
    return e;
  }

  private Block.Kind kind() {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    if (captions > 0) {
      return Block.Kind.CAPTION;
    }
    if (rows > 0) {
      return Block.Kind.TABLE_ROW;
    }
    if (quotes > 0) {
      return Block.Kind.QUOTE;
    }
    return code > 0 ? Block.Kind.CODE : items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private void enter(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> {
        if (writer != null) {
          writer.lineBreak();
        }
        return;
      }
      case "td", "th" -> cell(element);
      case "b", "strong" -> open(element, Emphasis.Kind.STRONG, "");
      case "i", "em" -> open(element, Emphasis.Kind.ITALIC, "");
      case "a" -> open(element, Emphasis.Kind.LINK, Addresses.shown(element.absUrl("href")));
      default -> {
        if (BLOCKS.contains(name)) {
          close();
          count(element, 1);
        }
      }
    }
  }

  private void cell(Element cell) {
    if (rows == 0) {
      close();
    } else if (writer != null && cell.previousElementSibling() != null) {
      writer.add(" | ");
    }
  }

  private void open(Element element, Emphasis.Kind kind, String target) {
    boolean named = kind != Emphasis.Kind.LINK || !target.isEmpty();
    if (named && open.size() < MAX_OPEN) {
      open.add(new Open(element, kind, target, writer == null ? 0 : writer.position()));
    }
  }

  private void count(Element element, int by) {
    switch (element.normalName()) {
      case "blockquote" -> quotes += by;
      case "li", "dd", "dt" -> items += by;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += by;
      case "figcaption", "caption" -> captions += by;
      case "pre" -> code += by;
      case "tr" -> rows += Tables.isDataRow(element) ? by : 0;
      default -> {}
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (!open.isEmpty() && open.getLast().element().equals(element)) {
      Open last = open.removeLast();
      if (writer != null) {
        writer.emphasise(last.kind(), last.from(), last.target());
      }
    } else if (BLOCKS.contains(element.normalName())) {
      close();
      count(element, -1);
    } else if (rows == 0 && isCell(element)) {
      close();
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Ends the block; what is set apart across its end goes on in the next one. */
  private void close() {
    BlockWriter done = writer;
    if (done == null) {
      return;
    }
    for (int i = 0; i < open.size(); i++) {
      Open o = open.get(i);
      done.emphasise(o.kind(), o.from(), o.target());
      open.set(i, new Open(o.element(), o.kind(), o.target(), 0));
    }
    Draft draft = done.draft();
    if (!draft.isEmpty()) {
      drafts.add(draft);
    }
    writer = null;
  }
}

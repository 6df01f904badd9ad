package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import stet.document.Block;
import stet.document.Emphasis;
import stet.document.Origin;

/**
 * Writes one XML part of a Word file as blocks, a paragraph each. Words that follow the standard's
 * element names (w:p a paragraph, w:r a run of like letters, w:t its text) are explained there.
 */
final class DocxBlocks implements NodeFilter {

  /** A table's cell with more letters holds prose, and its row is no row of data. */
  private static final int LONGEST_CELL = 120;

  private final String part;
  private final NodePaths paths;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable BlockWriter writer;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int boldFrom = -1;
  private int italicFrom = -1;
  private boolean bold;
  private boolean italic;
  private boolean hidden;
  private int deletions;
  private int hiddenRuns;

  /** Reads a part, which is called so in the file. */
  DocxBlocks(String part, Document xml) {
    this.part = part;
    this.paths = new NodePaths(xml);
    NodeTraversor.filter(this, xml);
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (deletions > 0) {
      warnings.add(
          "The file tracks changes: %d deleted stretches are left out, what was put in is kept"
              .formatted(deletions));
    }
    if (hiddenRuns > 0) {
      warnings.add("%d stretches are set as hidden and left out".formatted(hiddenRuns));
    }
    return warnings;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (Xml.localName(element)) {
      case "p" -> begin(element);
      case "r" -> beginRun(element);
      case "t" -> write(element);
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> lineBreak();
      case "nobreakhyphen" -> add("\u2011");
      case "tr" -> {
        if (row(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "del", "movefrom" -> {
        deletions++;
        return FilterResult.SKIP_ENTIRELY;
      }
      // Field codes, comments, properties; the fallback repeats a text box for old programs.
      case "fallback", "instrtext", "ppr", "rpr", "sectpr", "tblpr", "footnotereference" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "footnote", "endnote" -> {
        if (!Xml.attribute(element, "type").isEmpty()) {
          return FilterResult.SKIP_ENTIRELY; // the line above the notes
        }
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && Xml.localName(element).equals("p")) {
      close();
    } else if (node instanceof Element element && Xml.localName(element).equals("r")) {
      hidden = false;
    }
    return FilterResult.CONTINUE;
  }

  /** A text box stands inside a paragraph: what was written before it is a block of its own. */
  private void begin(Element paragraph) {
    close();
    kind = kind(paragraph);
    writer = new BlockWriter(kind, BlockWriter.Spaces.KEEP, origin(paragraph));
  }

  private Block.Kind kind(Element paragraph) {
    Element properties = child(paragraph, "ppr");
    if (properties == null) {
      return Block.Kind.PARAGRAPH;
    }
    Element style = child(properties, "pstyle");
    String name = style == null ? "" : Xml.attribute(style, "val").toLowerCase(Locale.ROOT);
    if (name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
      return Block.Kind.HEADING;
    }
    if (name.endsWith("quote") || name.equals("blocktext")) {
      return Block.Kind.QUOTE;
    }
    if (name.equals("caption")) {
      return Block.Kind.CAPTION;
    }
    return child(properties, "numpr") != null || name.startsWith("list")
        ? Block.Kind.LIST_ITEM
        : Block.Kind.PARAGRAPH;
  }

  private static @Nullable Element child(Element element, String name) {
    for (Element child : element.children()) {
      if (Xml.localName(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  private Optional<Origin> origin(Element element) {
    return Optional.of(new Origin.Part(part, paths.of(element)));
  }

  private void beginRun(Element run) {
    Element properties = child(run, "rpr");
    bold = isOn(properties, "b");
    italic = isOn(properties, "i");
    hidden = isOn(properties, "vanish");
    hiddenRuns += hidden ? 1 : 0;
    BlockWriter to = writer;
    if (to != null) {
      boldFrom = run(Emphasis.Kind.STRONG, bold, boldFrom, to);
      italicFrom = run(Emphasis.Kind.ITALIC, italic, italicFrom, to);
    }
  }

  /** Runs that follow one another in bold are set apart as one. */
  private static int run(Emphasis.Kind how, boolean on, int from, BlockWriter to) {
    if (on) {
      return from < 0 ? to.position() : from;
    }
    if (from >= 0) {
      to.emphasise(how, from, "");
    }
    return -1;
  }

  private static boolean isOn(@Nullable Element properties, String name) {
    Element property = properties == null ? null : child(properties, name);
    String value = property == null ? "0" : Xml.attribute(property, "val");
    return property != null && !value.equals("0") && !value.equals("false");
  }

  private void write(Element text) {
    for (TextNode node : text.textNodes()) {
      add(node.getWholeText());
    }
  }

  private void add(String words) {
    if (writer != null && !hidden) {
      writer.add(words);
    }
  }

  private void lineBreak() {
    if (writer != null && !hidden) {
      writer.lineBreak();
    }
  }

  /** A row of short cells is one block; a table that lays out prose is read cell by cell. */
  private boolean row(Element row) {
    StringBuilder cells = new StringBuilder();
    for (Element cell : row.children()) {
      if (!Xml.localName(cell).equals("tc")) {
        continue;
      }
      String text = text(cell);
      if (text.length() > LONGEST_CELL) {
        return false;
      }
      cells.append(cells.isEmpty() ? "" : " | ").append(text);
    }
    close();
    BlockWriter to =
        new BlockWriter(Block.Kind.TABLE_ROW, BlockWriter.Spaces.COLLAPSE, origin(row));
    to.add(cells);
    add(to);
    return true;
  }

  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse((node, depth) -> {
      if (node instanceof Element e && Xml.localName(e).equals("t")) {
        text.append(e.wholeText());
      } else if (node instanceof Element e && Xml.localName(e).equals("p")) {
        text.append(' ');
      }
    });
    return text.toString().strip();
  }

  private void close() {
    BlockWriter done = writer;
    if (done == null) {
      return;
    }
    run(Emphasis.Kind.STRONG, false, boldFrom, done);
    run(Emphasis.Kind.ITALIC, false, italicFrom, done);
    boldFrom = -1;
    italicFrom = -1;
    add(done);
    writer = null;
  }

  private void add(BlockWriter done) {
    Draft draft = done.draft();
    if (!draft.isEmpty()) {
      drafts.add(draft);
    }
  }
}

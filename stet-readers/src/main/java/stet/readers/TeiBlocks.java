package stet.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import stet.document.Origin;

/** The blocks of a TEI file: its paragraphs and lines, each turn with its speaker before it. */
final class TeiBlocks implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of("p", "seg", "l", "ab", "head", "item", "u", "sp", "div", "lg", "list", "body", "cell");

  /** What nobody spoke. */
  private static final Set<String> ASIDES =
      Set.of("stage", "kinesic", "vocal", "incident", "writing", "shift", "gap", "note", "pause");

  private static final Set<String> PASSED_OVER =
      Set.of("teiheader", "front", "back", "timeline", "standoff", "facsimile");

  private final NodePaths paths;
  private final TeiTimes times;
  private final Map<String, String> persons = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable BlockWriter writer;

  /** Who speaks the block that comes next; empty when it has been said. */
  private String label = "";

  private Optional<Origin> time = Optional.empty();

  TeiBlocks(Document xml) {
    this.paths = new NodePaths(xml);
    this.times = new TeiTimes(xml);
    for (Element person : xml.getAllElements()) {
      String name = Xml.localName(person);
      if (name.equals("person") || name.equals("org")) {
        persons.put(Xml.attribute(person, "id"), name(person));
      }
    }
    NodeTraversor.filter(this, xml);
    close();
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** "Ann Lee", also where it is given as forename and surname. */
  private static String name(Element person) {
    String forename = "";
    String surname = "";
    for (Element element : person.getAllElements()) {
      switch (Xml.localName(element)) {
        case "forename" -> forename = (forename + " " + element.text()).strip();
        case "surname" -> surname = (surname + " " + element.text()).strip();
        case "persname", "orgname" -> {
          if (!element.ownText().isBlank()) {
            return element.text().strip();
          }
        }
        default -> {}
      }
    }
    return (forename + " " + surname).strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = Xml.localName(element);
    if (PASSED_OVER.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (ASIDES.contains(name)) {
      aside(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("speaker")) {
      close();
      String said = element.text().strip();
      label = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BLOCKS.contains(name)) {
      close();
    }
    if (name.equals("u") || name.equals("sp")) {
      begin(element);
    } else if (name.equals("lb") && writer != null) {
      writer.add(" ");
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element turn) {
    String who = Xml.attribute(turn, "who").strip();
    int space = who.indexOf(' ');
    String first = space < 0 ? who : who.substring(0, space);
    String id = first.substring(first.indexOf('#') + 1);
    label = id.isEmpty() ? "" : persons.getOrDefault(id, XmlBlocks.spelled(id));
    time = times.of(turn);
  }

  private void write(TextNode text) {
    String words = text.getWholeText();
    if (writer == null) {
      if (words.isBlank()) {
        return;
      }
      Element parent = text.parent();
      Optional<Origin> place = time.or(() -> parent == null ? Optional.empty() : paths.of(parent));
      Block.Kind kind =
          parent != null && Xml.localName(parent).equals("head")
              ? Block.Kind.HEADING
              : time.isPresent() ? Block.Kind.CUE : Block.Kind.PARAGRAPH;
      writer = new BlockWriter(kind, BlockWriter.Spaces.COLLAPSE, place);
      if (!label.isEmpty()) {
        writer.add(label.endsWith(":") ? label + " " : label + ": ");
        label = "";
      }
    }
    writer.add(words);
  }

  /** Inside a turn it stands in brackets; between turns it is a block in brackets. */
  private void aside(Element element) {
    String text = element.text().strip();
    if (text.isEmpty()) {
      return;
    }
    boolean bracketed = "([".indexOf(text.charAt(0)) >= 0;
    String shown = bracketed ? text : "(" + text + ")";
    BlockWriter to = writer;
    if (to != null) {
      to.add(" " + shown + " ");
    } else {
      BlockWriter own =
          new BlockWriter(Block.Kind.PARAGRAPH, BlockWriter.Spaces.COLLAPSE, paths.of(element));
      own.add(shown);
      drafts.add(own.draft());
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element) {
      String name = Xml.localName(element);
      if (BLOCKS.contains(name)) {
        close();
      }
      if (name.equals("u") || name.equals("sp")) {
        label = "";
        time = Optional.empty();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void close() {
    BlockWriter done = writer;
    if (done != null && !done.isEmpty()) {
      drafts.add(done.draft());
    }
    writer = null;
  }
}

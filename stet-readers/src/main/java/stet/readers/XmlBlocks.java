package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import stet.document.Block;
import stet.document.Metadata;

/**
 * Tells the text of an XML file from its fields. Text is what holds HTML, what is named like a
 * paragraph, or what is long; a short field is none, but a title, a date, a person are kept as
 * such.
 */
final class XmlBlocks implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "para",
          "paragraph",
          "text",
          "body",
          "content",
          "description",
          "summary",
          "seg",
          "s",
          "u",
          "l",
          "line",
          "q",
          "quote",
          "head",
          "heading",
          "note",
          "ab",
          "transcript",
          "speech",
          "abstract",
          "remark",
          "question",
          "answer");

  private static final Set<String> PEOPLE =
      Set.of("author", "authors", "speaker", "by", "byline", "creator", "name", "person");

  private static final Set<String> DATES =
      Set.of("date", "pubdate", "published", "release-date", "issued", "updated", "created");

  /** What holds one speaker's words in TEI and its like. */
  private static final Set<String> TURNS = Set.of("sp", "turn", "u", "utterance", "segment");

  /** A field with more letters than this, and spaces in it, is text. */
  private static final int LONGEST_FIELD = 160;

  private final Document xml;
  private final NodePaths paths;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> published = Optional.empty();
  private final List<String> authors = new ArrayList<>();
  private int inParagraph;
  private boolean everything;

  /** Who speaks the block that comes next. */
  private String label = "";

  XmlBlocks(Document xml) {
    this.xml = xml;
    this.paths = new NodePaths(xml);
  }

  Metadata read(List<Draft> into) {
    xml.traverse(this);
    if (drafts.isEmpty()) {
      everything = true; // nothing looks like text: then every field is shown
      xml.traverse(this);
    }
    into.addAll(drafts);
    return new Metadata(title, authors, published, Optional.empty(), Optional.empty());
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element) || element instanceof Document) {
      return;
    }
    String name = element.normalName().toLowerCase(Locale.ROOT);
    if (inParagraph > 0) {
      inParagraph++;
      return;
    }
    if (TURNS.contains(name) && !element.attr("who").isBlank()) {
      label = spelled(element.attr("who"));
    } else if (TURNS.contains(name) && !element.attr("speaker").isBlank()) {
      label = element.attr("speaker").strip();
    }
    if (element.ownText().isBlank()) {
      return;
    }
    inParagraph = 1;
    String text = wholeText(element);
    boolean markup = text.indexOf("</") >= 0 || text.indexOf("<p") >= 0 || text.indexOf("<br") >= 0;
    if (markup) {
      for (Draft draft : HtmlReader.fragment(text)) {
        drafts.add(draft.at(paths.of(element)));
      }
    } else if (name.equals("speaker") && isInTurn(element)) {
      label = text.strip();
    } else if (!everything && name.equals("title") && title.isPresent()) {
      write(Block.Kind.HEADING, element, text);
    } else if (everything || (!field(name, text.strip()) && isText(name, element, text))) {
      write(Block.Kind.PARAGRAPH, element, text);
    }
  }

  private void write(Block.Kind kind, Element element, String text) {
    BlockWriter writer = new BlockWriter(kind, BlockWriter.Spaces.COLLAPSE, paths.of(element));
    if (!label.isEmpty()) {
      writer.add(label.endsWith(":") ? label + " " : label + ": ");
      label = "";
    }
    writer.add(text);
    drafts.add(writer.draft());
  }

  private static boolean isInTurn(Element element) {
    Element parent = element.parent();
    return parent != null && TURNS.contains(parent.normalName());
  }

  /** "#AnnLee" is how TEI points to Ann Lee. */
  static String spelled(String who) {
    StringBuilder name = new StringBuilder();
    for (int i = who.startsWith("#") ? 1 : 0; i < who.length(); i++) {
      char c = who.charAt(i);
      boolean hump =
          !name.isEmpty()
              && Character.isUpperCase(c)
              && Character.isLowerCase(name.charAt(name.length() - 1));
      name.append(hump ? " " : "").append(c == '_' ? ' ' : c);
    }
    return name.toString().strip();
  }

  private static boolean isText(String name, Element element, String text) {
    return PARAGRAPHS.contains(name)
        || element.childrenSize() > 0
        || (text.length() > LONGEST_FIELD && text.strip().indexOf(' ') > 0);
  }

  /** Whether this is a field that describes the text. */
  private boolean field(String name, String value) {
    if (value.length() > LONGEST_FIELD) {
      return false;
    }
    if (name.equals("title") || name.equals("headline")) {
      title = title.or(() -> Optional.of(value));
      return true;
    }
    if (DATES.contains(name)) {
      published = published.or(() -> Dates.iso(value));
      return true;
    }
    if (PEOPLE.contains(name) || isReversedName(value)) {
      authors.add(reversed(value));
      return true;
    }
    return false;
  }

  /** "Lee, Ann" as catalogues write it. */
  private static boolean isReversedName(String value) {
    int comma = value.indexOf(", ");
    return comma > 1
        && comma == value.lastIndexOf(", ")
        && comma + 2 < value.length()
        && Character.isUpperCase(value.charAt(0))
        && Character.isUpperCase(value.charAt(comma + 2))
        && value.indexOf(' ') == comma + 1
        && value.chars().allMatch(c -> Character.isLetter(c) || " ,.'-".indexOf(c) >= 0);
  }

  private static String reversed(String value) {
    int comma = value.indexOf(", ");
    return isReversedName(value)
        ? value.substring(comma + 2) + " " + value.substring(0, comma)
        : value;
  }

  private static String wholeText(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse((node, depth) -> {
      if (node instanceof TextNode t) {
        text.append(t.getWholeText());
      }
    });
    return text.toString();
  }

  @Override
  public void tail(Node node, int depth) {
    if (inParagraph > 0 && node instanceof Element) {
      inParagraph--;
    }
  }
}

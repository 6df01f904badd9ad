package stet.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a page are spread over its elements: in one walk, from the leaves up, without
 * recursion. What is counted are letters and digits, so that layout does not matter.
 */
final class PageShape implements NodeVisitor {

  /** What one element holds. */
  static final class Weight {
    /** Letters in it, and those of them in links. */
    int letters;

    int linked;

    /** Links in it, those without letters too. */
    int links;

    /** Letters that stand in it but in no block inside it. */
    int own;

    int ownLinked;
    int commas;
    int ownCommas;

    /** Blocks of running text in it: long, and hardly linked. */
    int paragraphs;

    /** Letters of those blocks. */
    int prose;

    /** How much speaks for this element as the one that holds the page's text. */
    double score;

    double linkDensity() {
      return letters == 0 ? 0 : (double) linked / letters;
    }

    private void add(Weight inner, boolean isBlock) {
      letters += inner.letters;
      linked += inner.linked;
      links += inner.links;
      commas += inner.commas;
      paragraphs += inner.paragraphs;
      prose += inner.prose;
      if (!isBlock) {
        own += inner.own;
        ownLinked += inner.ownLinked;
        ownCommas += inner.ownCommas;
      }
    }
  }

  /** A block with fewer letters says little about where the text is. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** From here on a block counts as running text. */
  private static final int PROSE = 80;

  private static final Weight NOTHING = new Weight();

  private final Set<Element> furniture;
  private final Map<Element, Weight> weights = new HashMap<>();
  private final List<Element> scored = new ArrayList<>();
  private int links;
  private int furnitureDepth;

  private PageShape(Set<Element> furniture) {
    this.furniture = furniture;
  }

  static PageShape of(Element root, Set<Element> furniture) {
    PageShape shape = new PageShape(furniture);
    NodeTraversor.traverse(shape, root);
    return shape;
  }

  Weight weight(Element element) {
    return weights.getOrDefault(element, NOTHING);
  }

  /** Elements that hold text blocks, with their scores. */
  List<Element> candidates() {
    return scored;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      furnitureDepth += furniture.contains(element) ? 1 : 0;
      Weight weight = new Weight();
      if (isLink(element)) {
        links++;
        weight.links = furnitureDepth == 0 ? 1 : 0;
      }
      weights.put(element, weight);
    } else if (furnitureDepth == 0 && node instanceof TextNode text && text.parent() != null) {
      count(text.getWholeText(), weight(text.parent()));
    }
  }

  private void count(String text, Weight to) {
    int letters = 0;
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      commas += c == ',' || c == '\u3001' || c == '\uFF0C' || c == '\u060C' ? 1 : 0;
    }
    to.letters += letters;
    to.own += letters;
    to.commas += commas;
    to.ownCommas += commas;
    if (links > 0) {
      to.linked += letters;
      to.ownLinked += letters;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    furnitureDepth -= furniture.contains(element) ? 1 : 0;
    links -= isLink(element) ? 1 : 0;
    Weight weight = weight(element);
    boolean isBlock = isBlock(element);
    if (isBlock && weight.own >= SHORTEST_PARAGRAPH && weight.ownLinked * 2 < weight.own) {
      paragraph(element, weight);
    }
    Element parent = element.parent();
    if (parent != null && weights.containsKey(parent)) {
      weight(parent).add(weight, isBlock);
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return HtmlBlocks.BLOCKS.contains(name) || name.equals("td") || name.equals("th");
  }

  /** Readability's measure: a block speaks for its parent, and half for the one above. */
  private void paragraph(Element element, Weight weight) {
    if (weight.own >= PROSE && weight.ownLinked * 4 < weight.own) {
      weight.paragraphs++;
      weight.prose += weight.own;
    }
    String name = element.normalName();
    if (name.startsWith("h") && name.length() == 2) {
      return;
    }
    double score = 1 + weight.ownCommas + Math.min(weight.own / 100.0, 3);
    score *= name.equals("li") || name.equals("td") ? 0.5 : 1;
    // A text without paragraph marks stands in the element itself.
    boolean bare = name.equals("div") || name.equals("section") || name.equals("article");
    @Nullable Element to = bare && weight.ownCommas > 3 ? element : element.parent();
    for (int level = 0; to != null && level < 4; level++, to = to.parent()) {
      Weight above = weights.get(to);
      if (above == null) {
        return;
      }
      if (above.score == 0) {
        scored.add(to);
      }
      above.score += score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
  }
}

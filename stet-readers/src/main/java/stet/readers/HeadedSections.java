package stet.readers;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import stet.readers.PageNames.Heads;

/**
 * Finds the sections of a page whose own heading says that they are not its text: "You may also
 * like", "Comments". What an element is called differs from page to page; what people read above a
 * list of other pages hardly does.
 */
final class HeadedSections implements NodeVisitor {

  /** Such a heading has few letters. */
  private static final int LONGEST = 60;

  private static final int SHORTEST = 2;

  /** What is left must still be a text, in letters. */
  private static final int LEAST_LEFT = 150;

  /** A list of other pages has this share of its letters in links. */
  private static final double LINKS = 0.5;

  /** No heading: the level below {@code h6}. */
  private static final int NO_HEADING = 7;

  /** An element that holds one of these is not only such a section. */
  private static final String OWN = "h1,main,[role=main],[itemprop=articleBody],[itemprop=text]";

  private final PageShape shape;
  private final PageNames names;
  private final boolean isTalkText;
  private final Set<Element> furniture;
  private final Set<Element> own;
  private boolean found;
  private int left;
  private int goneDepth;

  private HeadedSections(
      Element body, PageShape shape, PageNames names, boolean isTalkText, Set<Element> furniture) {
    this.shape = shape;
    this.names = names;
    this.isTalkText = isTalkText;
    this.furniture = furniture;
    this.own = PageFurniture.around(body, OWN);
    this.left = shape.weight(body).letters;
  }

  /**
   * Adds such sections to the furniture; a talk of many keeps its comments. Answers how the letters
   * are spread over what is left.
   */
  static PageShape remove(
      Element body, PageNames names, boolean isTalkText, Set<Element> furniture) {
    PageShape shape = PageShape.of(body, furniture);
    HeadedSections sections = new HeadedSections(body, shape, names, isTalkText, furniture);
    NodeTraversor.traverse(sections, body);
    return sections.found ? PageShape.of(body, furniture) : shape;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    goneDepth += furniture.contains(element) ? 1 : 0;
    if (depth == 0 || goneDepth > 0) {
      return;
    }
    Heads heads = heads(element);
    if (heads == Heads.TEXT) {
      return;
    }
    Element section = headedBy(element);
    if (section.equals(element)) {
      following(element, heads);
    } else if (heads != Heads.OTHERS_IF_LINKS || isLinks(section)) {
      remove(section);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    // What was found to be furniture from inside it was not counted on the way in.
    if (node instanceof Element element && goneDepth > 0 && furniture.contains(element)) {
      goneDepth--;
    }
  }

  private Heads heads(Element element) {
    String name = element.normalName();
    // What holds a mark of the page's own never goes; a walk from each such heading would be in
    // vain.
    boolean mayHead =
        !own.contains(element) && (HtmlBlocks.BLOCKS.contains(name) || name.equals("span"));
    int letters = mayHead ? shape.weight(element).letters : 0;
    if (letters < SHORTEST || letters > LONGEST) {
      return Heads.TEXT;
    }
    Heads heads = names.heads(Start.of(element, LONGEST));
    return heads == Heads.TALK && isTalkText ? Heads.TEXT : heads;
  }

  private boolean isLinks(Element element) {
    return shape.weight(element).linkDensity() >= LINKS;
  }

  /** The largest element that begins with this heading and holds none of the page's own marks. */
  private Element headedBy(Element heading) {
    Element section = heading;
    for (Element e = heading.parent(); e != null && !own.contains(e); e = e.parent()) {
      if (!isFirstText(section)) {
        break;
      }
      section = e;
    }
    return section;
  }

  private boolean isFirstText(Element element) {
    Node before = element.previousSibling();
    while (before != null) {
      boolean text =
          before instanceof Element e
              ? shape.weight(e).letters > 0
              : before instanceof TextNode t && !t.isBlank();
      if (text) {
        return false;
      }
      before = before.previousSibling();
    }
    return true;
  }

  /** The heading, and what stands behind it up to the next like it. */
  private void following(Element heading, Heads heads) {
    int rank = rank(heading);
    boolean all = heads != Heads.OTHERS_IF_LINKS;
    Element last = heading;
    for (Element e = heading.nextElementSibling(); e != null; e = e.nextElementSibling()) {
      boolean next = rank(e) <= rank && rank(e) < NO_HEADING && heads(e) == Heads.TEXT;
      if (next || (!all && !isLinks(e) && shape.weight(e).letters > 0)) {
        break;
      }
      last = e;
    }
    if (all || !last.equals(heading)) {
      for (Element e = heading; e != null; e = e.equals(last) ? null : e.nextElementSibling()) {
        remove(e);
      }
    }
  }

  /** 1 to 6 for headings. */
  private static int rank(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : NO_HEADING;
  }

  private void remove(Element element) {
    int letters = shape.weight(element).letters;
    if (!own.contains(element) && left - letters >= LEAST_LEFT && furniture.add(element)) {
      left -= letters;
      found = true;
    }
  }
}

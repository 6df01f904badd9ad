package stet.readers;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds what stands between the paragraphs of a text without being part of it: lists of links. */
final class Clutter {

  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "ul", "ol", "table", "dl", "figure", "p", "header", "details");

  private static final double HALF_LINKS = 0.5;
  private static final double MOSTLY_LINKS = 0.6;
  private static final double ONLY_LINKS = 0.95;

  /** Letters of a paragraph that leads to another page: a headline and a word before it. */
  private static final int LONGEST_LEAD = 250;

  private static final int FEWEST_OF_MENU = 3;
  private static final double MENU_LINKS = 0.9;

  /** Letters of a link in a menu, on average; headlines and names of goods have more. */
  private static final int LONGEST_OF_MENU = 16;

  private Clutter() {}

  /** Adds such elements inside the roots to the furniture. */
  static void find(List<Element> roots, PageShape shape, PageNames names, Set<Element> furniture) {
    for (Element root : roots) {
      NodeTraversor.traverse(
          new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
              if (depth > 0
                  && node instanceof Element element
                  && isAnyClutter(element, shape.weight(element), names)) {
                furniture.add(element);
              }
            }
          },
          root);
    }
  }

  /**
   * On a page of many parts: what stands around them, and menus; lists of pages may be its text.
   */
  static void inArea(PageArea area, PageShape shape, PageNames names, Set<Element> furniture) {
    boolean list = area.isList();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (depth > 0 && node instanceof Element element) {
              PageShape.Weight weight = shape.weight(element);
              boolean clutter =
                  list
                      ? isMenu(weight)
                      : isAnyClutter(element, weight, names) && !isLinkedHeading(element, weight);
              boolean small = weight.letters * 2 < shape.weight(area.root()).letters;
              if (clutter || (small && names.isAround(element) && !holdsHeading(element))) {
                furniture.add(element);
              }
            }
          }
        },
        area.root());
  }

  /** The heading of one of the parts, that leads to all of it. */
  private static boolean isLinkedHeading(Element element, PageShape.Weight weight) {
    return weight.links <= 2 && element.selectFirst("h1,h2,h3,h4") != null;
  }

  private static boolean holdsHeading(Element element) {
    return element.selectFirst("h1,h2 a,h3 a") != null;
  }

  /** Links of a word or two each, one beside the other. */
  private static boolean isMenu(PageShape.Weight weight) {
    return weight.links >= FEWEST_OF_MENU
        && weight.linkDensity() > MENU_LINKS
        && weight.linked < LONGEST_OF_MENU * weight.links;
  }

  private static boolean isAnyClutter(Element element, PageShape.Weight weight, PageNames names) {
    String name = element.normalName();
    if (CONTAINERS.contains(name)) {
      return isClutter(element, weight, names);
    }
    return switch (name) {
      case "td" -> isMenu(weight);
      // What a page shows when a name in its text is pointed at: pictures and links.
      case "span" -> weight.links >= FEWEST_OF_MENU && weight.linkDensity() > ONLY_LINKS;
      case "h2", "h3", "h4", "h5", "h6" ->
          weight.linkDensity() >= HALF_LINKS && names.leadsAway(Start.of(element, LONGEST_LEAD));
      default -> false;
    };
  }

  private static boolean isClutter(Element element, PageShape.Weight weight, PageNames names) {
    double links = weight.linkDensity();
    if (weight.letters == 0 || links < HALF_LINKS) {
      return false;
    }
    if (weight.letters < LONGEST_LEAD && names.leadsAway(Start.of(element, LONGEST_LEAD))) {
      return true;
    }
    boolean paragraph = element.normalName().equals("p");
    return paragraph
        ? links > ONLY_LINKS
        : links > MOSTLY_LINKS && weight.prose * 2 < weight.letters;
  }
}

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
                  && CONTAINERS.contains(element.normalName())
                  && isClutter(element, shape.weight(element), names)) {
                furniture.add(element);
              }
            }
          },
          root);
    }
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

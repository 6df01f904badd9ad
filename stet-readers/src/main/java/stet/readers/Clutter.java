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

  private static final double MOSTLY_LINKS = 0.6;

  private Clutter() {}

  /** Adds such elements inside the roots to the furniture. */
  static void find(List<Element> roots, PageShape shape, Set<Element> furniture) {
    for (Element root : roots) {
      NodeTraversor.traverse(
          new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
              if (depth > 0
                  && node instanceof Element element
                  && CONTAINERS.contains(element.normalName())
                  && isClutter(element, shape.weight(element))) {
                furniture.add(element);
              }
            }
          },
          root);
    }
  }

  private static boolean isClutter(Element element, PageShape.Weight weight) {
    if (weight.letters == 0 || weight.linkDensity() < MOSTLY_LINKS) {
      return false;
    }
    boolean paragraph = element.normalName().equals("p");
    return paragraph ? weight.linkDensity() > 0.95 : weight.prose * 2 < weight.letters;
  }
}

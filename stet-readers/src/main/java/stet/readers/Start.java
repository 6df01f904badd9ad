package stet.readers;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The first letters of an element, without walking through all of it: elements nest. */
final class Start {

  /** An element with so many nodes before its first letters has no beginning worth a look. */
  private static final int MAX_NODES = 200;

  private Start() {}

  /** At most so many letters, and one more where there are more. */
  static String of(Element element, int letters) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          private int nodes;

          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode part) {
              String whole = part.getWholeText();
              text.append(whole, 0, Math.min(whole.length(), letters + 1));
            }
            boolean enough = text.length() > letters || ++nodes > MAX_NODES;
            return enough ? FilterResult.STOP : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(@Nullable Node node, int depth) {
            return FilterResult.CONTINUE;
          }
        },
        element);
    return text.toString().strip();
  }
}

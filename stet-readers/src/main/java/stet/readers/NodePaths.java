package stet.readers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Origin;

/**
 * Names elements of a page by a CSS selector that finds them again, e.g. {@code #story >
 * p:nth-child(3)}. Works on the page as it was parsed: nothing may be taken out of it.
 */
final class NodePaths {

  /** Selectors with more steps than this would be longer than the text they name. */
  private static final int MAX_STEPS = 40;

  private final Map<String, Integer> ids = new HashMap<>();

  /** Place among its siblings, from 1: counted once for all children of a parent. */
  private final Map<Element, Integer> places = new HashMap<>();

  NodePaths(Document page) {
    page.traverse((node, depth) -> {
      if (node instanceof Element element && !element.id().isEmpty()) {
        ids.merge(element.id(), 1, Integer::sum);
      }
    });
  }

  Optional<Origin> of(Element element) {
    StringBuilder path = new StringBuilder();
    Element e = element;
    for (int step = 0; step < MAX_STEPS; step++) {
      Element parent = e.parent();
      String id = e.id();
      if (isPlain(id) && ids.getOrDefault(id, 0) == 1) {
        return Optional.of(new Origin.HtmlNode("#" + id + path));
      }
      if (parent == null || parent instanceof Document) {
        return Optional.of(new Origin.HtmlNode(name(e) + path));
      }
      path.insert(0, " > " + name(e) + ":nth-child(" + place(e, parent) + ")");
      e = parent;
    }
    return Optional.empty();
  }

  /** Selectors write the prefix of a namespace before a bar. */
  private static String name(Element element) {
    return element.normalName().replace(':', '|');
  }

  private int place(Element element, Element parent) {
    Integer place = places.get(element);
    if (place != null) {
      return place;
    }
    int i = 0;
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      places.put(child, ++i);
    }
    return places.getOrDefault(element, 0);
  }

  private static boolean isPlain(String id) {
    if (id.isEmpty() || !Character.isLetter(id.charAt(0))) {
      return false;
    }
    return id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}

package stet.readers;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds a page's own text, and takes out what stands around it. */
final class MainContent {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "aside",
          "footer",
          "canvas",
          "audio",
          "video",
          "map",
          "dialog",
          "menu");

  private MainContent() {}

  static Element of(Document page) {
    for (Element element : page.body().select(String.join(",", NO_TEXT))) {
      element.remove();
    }
    return page.body();
  }
}

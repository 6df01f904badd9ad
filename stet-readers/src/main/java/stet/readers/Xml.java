package stet.readers;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The one place where Stet parses XML: with jsoup, which knows no external entities, reads nothing
 * that a file points to, and expands none of a file's own entities.
 */
final class Xml {

  private Xml() {}

  static Document parse(String xml) {
    return Parser.xmlParser().setMaxDepth(Limits.DEPTH).parseInput(xml, "");
  }

  /** Whether a file declares entities of its own: only to be refused. */
  static boolean declaresEntities(String xml) {
    return xml.contains("<!ENTITY");
  }

  /** The name of an element without the prefix of its namespace, in small letters. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** An attribute by its name without the prefix of its namespace. */
  static String attribute(Element element, String localName) {
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.substring(key.indexOf(':') + 1).equalsIgnoreCase(localName)) {
        return attribute.getValue();
      }
    }
    return "";
  }
}

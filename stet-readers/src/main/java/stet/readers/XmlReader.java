package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import stet.document.Metadata;
import stet.document.Reading;

/**
 * Reads XML whose text stands in paragraphs, or as HTML in CDATA sections or escaped in its
 * elements. This class is the one place where Stet parses XML: with jsoup, which knows no external
 * entities and expands none of a file's own. A file that declares entities is refused all the same.
 */
final class XmlReader implements DocumentReader {

  private static final int HEAD = 4096;

  private final Composition composition;
  private final HtmlReader html;

  XmlReader(Composition composition, HtmlReader html) {
    this.composition = composition;
    this.html = html;
  }

  @Override
  public Optional<Reading> read(Input input) {
    String start = input.text().substring(0, Math.min(HEAD, input.text().length())).stripLeading();
    boolean declared = start.startsWith("<?xml") || start.startsWith("\uFEFF<?xml");
    boolean named = input.isNamed(".xml") && start.startsWith("<");
    if (!declared
        && !named
        && !input.isDeclared("application/xml")
        && !input.isDeclared("text/xml")) {
      return Optional.empty();
    }
    if (isPage(start)) {
      return Optional.of(html.page(input));
    }
    if (input.text().contains("<!ENTITY")) {
      return Optional.of(
          new Reading.Unreadable(
              input.name(),
              "is XML that declares entities of its own, which Stet never expands; "
                  + "save it without its DOCTYPE"));
    }
    return Optional.of(read(input.name(), parse(input.text())));
  }

  private static boolean isPage(String start) {
    return start.contains("<html")
        || start.toLowerCase(java.util.Locale.ROOT).contains("<!doctype html");
  }

  /** The only XML parser of the project. */
  private static Document parse(String xml) {
    return org.jsoup.parser.Parser.xmlParser().setMaxDepth(Limits.DEPTH).parseInput(xml, "");
  }

  private Reading read(String name, Document xml) {
    List<Draft> drafts = new ArrayList<>();
    Metadata metadata = new XmlBlocks(xml).read(drafts);
    return composition.read(name, metadata, HardBreaks.resolve(drafts));
  }
}

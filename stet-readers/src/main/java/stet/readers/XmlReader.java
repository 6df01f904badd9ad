package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import stet.document.Metadata;
import stet.document.Reading;

/**
 * Reads XML whose text stands in paragraphs, or as HTML in CDATA sections or escaped in its
 * elements. A file that declares entities of its own is refused: nobody may have them expanded. So
 * is one whose DOCTYPE names a file to fetch.
 */
final class XmlReader implements DocumentReader {

  static final String ENTITIES =
      "is XML that declares entities of its own, which Stet never expands; "
          + "save it without its DOCTYPE";

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
    if (Xml.declaresEntities(input.text())) {
      return Optional.of(new Reading.Unreadable(input.name(), ENTITIES));
    }
    if (asksForDefinitions(start)) {
      return Optional.of(
          new Reading.Unreadable(
              input.name(),
              "is XML whose DOCTYPE asks for a file of definitions, which Stet never fetches; "
                  + "save it without its DOCTYPE"));
    }
    return Optional.of(read(input.name(), Xml.parse(input.text())));
  }

  /**
   * A DOCTYPE by address alone: what the words mean stands elsewhere. A public name is harmless.
   */
  private static boolean asksForDefinitions(String start) {
    int doctype = start.indexOf("<!DOCTYPE");
    int close = start.indexOf('>', Math.max(doctype, 0));
    int system = start.indexOf(" SYSTEM", Math.max(doctype, 0));
    return doctype >= 0 && system > doctype && system < close;
  }

  private static boolean isPage(String start) {
    return start.contains("<html")
        || start.toLowerCase(java.util.Locale.ROOT).contains("<!doctype html");
  }

  private Reading read(String name, Document xml) {
    List<Draft> drafts = new ArrayList<>();
    Metadata metadata = new XmlBlocks(xml).read(drafts);
    return composition.read(name, metadata, HardBreaks.resolve(drafts));
  }
}

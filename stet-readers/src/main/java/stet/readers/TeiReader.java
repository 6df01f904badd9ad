package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata;
import stet.document.Metadata.Field;
import stet.document.Reading;

/**
 * Reads TEI, the XML of editions, plays and parliaments (P5): speeches ({@code sp}) and utterances
 * ({@code u}) become labelled blocks, what nobody spoke stands in brackets.
 */
final class TeiReader implements DocumentReader {

  private static final int HEAD = 8192;

  private final Composition composition;

  TeiReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(Input input) {
    String head = input.text().substring(0, Math.min(HEAD, input.text().length()));
    boolean tei = head.contains("<TEI") || head.contains("<teiCorpus") || head.contains(":TEI");
    if (!tei || !head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    if (Xml.declaresEntities(input.text())) {
      return Optional.of(new Reading.Unreadable(input.name(), XmlReader.ENTITIES));
    }
    Document xml = Xml.parse(input.text());
    List<Draft> drafts = new TeiBlocks(xml).drafts();
    return Optional.of(composition.read(input.name(), metadata(xml), HardBreaks.resolve(drafts)));
  }

  private static Metadata metadata(Document xml) {
    Facts facts = new Facts();
    for (Element element : xml.getAllElements()) {
      String name = Xml.localName(element);
      String parent = element.parent() == null ? "" : Xml.localName(element.parent());
      String text = element.text().strip();
      if (name.equals("text") || name.equals("body")) {
        break;
      }
      switch (name) {
        case "title" -> {
          if (parent.equals("titlestmt")) {
            facts.add(Field.TITLE, text, "teiHeader titleStmt/title");
          }
        }
        case "author" -> facts.add(Field.AUTHOR, text, "teiHeader author");
        case "publisher" -> facts.add(Field.PUBLISHER, text, "teiHeader publisher");
        case "date" -> {
          String when = Xml.attribute(element, "when");
          boolean day = parent.equals("setting") || parent.equals("publicationstmt");
          if (day || parent.equals("bibl")) {
            Optional<String> iso = Dates.iso(when).or(() -> Dates.iso(text));
            facts.add(Field.PUBLISHED, iso, "teiHeader " + parent + "/date");
          }
        }
        case "language" ->
            facts.add(Field.LANGUAGE, Xml.attribute(element, "ident"), "teiHeader language");
        default -> {}
      }
    }
    return new Metadata(
        facts.first(Field.TITLE),
        new ArrayList<>(facts.all(Field.AUTHOR)),
        facts.first(Field.PUBLISHER),
        facts.first(Field.PUBLISHED),
        Optional.empty(),
        facts.first(Field.LANGUAGE),
        Optional.empty(),
        Optional.empty(),
        facts.told());
  }
}

package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;
import stet.document.Reading;

/**
 * Reads Word files (DOCX, ECMA-376): the body's paragraphs, lists, tables and text boxes, then the
 * footnotes. Heads and feet of pages are no text. What somebody deleted with changes tracked, and
 * what is hidden, is left out, and the document says so among its warnings.
 */
final class DocxReader implements BytesReader {

  /** Names that tell an Office file from any other zip file stand in its first bytes. */
  private static final int HEAD = 4096;

  /** Where the first name stands in a zip file. */
  private static final int FIRST_NAME = 30;

  private static final String NO_BODY =
      "is an Office file without a text in it (a table, slides, a drawing); save it as text or HTML";
  private static final String PROPERTIES = "the document's properties";
  private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

  private final Composition composition;

  DocxReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(String name, byte[] bytes) {
    if (!Signatures.startsAt(bytes, 0, ZipUnpacker.MAGIC)) {
      return Optional.empty();
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument", FIRST_NAME)) {
      return Optional.of(
          new Reading.Unreadable(
              name, "is an OpenDocument file, which is not read; save it as DOCX, text or HTML"));
    }
    if (!isOffice(bytes, head)) {
      return Optional.empty();
    }
    try {
      Map<String, String> parts = parts(bytes);
      Optional<String> body =
          parts.keySet().stream().filter(n -> n.startsWith("word/document")).sorted().findFirst();
      return Optional.of(
          body.map(b -> read(name, b, parts))
              .orElseGet(() -> new Reading.Unreadable(name, NO_BODY)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          new Reading.Unreadable(name, "is a broken Office file (DOCX): " + e.getMessage()));
    }
  }

  /**
   * Whether a file of an Office file stands in it under its own name; an archive may hold whole
   * Office files, and those have such names inside.
   */
  private static boolean isOffice(byte[] bytes, String head) {
    if (!head.contains("[Content_Types].xml") && !head.contains("word/")) {
      return false;
    }
    Budget budget = new Budget();
    boolean hasOther = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry();
          entry != null && budget.another();
          entry = in.getNextEntry()) {
        if (entry.getName().equals("[Content_Types].xml") || entry.getName().startsWith("word/")) {
          return true;
        }
        hasOther = true;
        budget.skip(in);
      }
    } catch (IOException | IllegalArgumentException e) {
      return !hasOther; // broken before anything else was seen in it
    }
    return !hasOther;
  }

  /** The files inside that hold text, by their names. */
  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new HashMap<>();
    Budget budget = new Budget();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry();
          entry != null && budget.another();
          entry = in.getNextEntry()) {
        String name = entry.getName();
        boolean body = name.startsWith("word/document") && name.endsWith(".xml");
        if (body || NOTES.contains(name) || name.equals("docProps/core.xml")) {
          parts.put(name, new String(budget.unpack(in), StandardCharsets.UTF_8));
        } else {
          budget.skip(in);
        }
      }
    }
    return parts;
  }

  private Reading read(String name, String body, Map<String, String> parts) {
    if (parts.values().stream().anyMatch(Xml::declaresEntities)) {
      return new Reading.Unreadable(
          name, "is an Office file that declares entities of its own, which no Office writes");
    }
    DocxBlocks blocks = blocks(body, parts);
    List<String> warnings = new ArrayList<>(blocks.warnings());
    List<Draft> drafts = new ArrayList<>(blocks.drafts());
    for (String notes : NOTES) {
      drafts.addAll(blocks(notes, parts).drafts());
    }
    Metadata told = metadata(Xml.parse(parts.getOrDefault("docProps/core.xml", "")));
    Reading reading =
        composition.read(name, Headline.complete(told, drafts), HardBreaks.resolve(drafts));
    return reading instanceof Reading.Read(var document) && !warnings.isEmpty()
        ? new Reading.Read(document.warned(warnings))
        : reading;
  }

  private static DocxBlocks blocks(String part, Map<String, String> parts) {
    return new DocxBlocks(part, Xml.parse(parts.getOrDefault(part, "")));
  }

  /** What Office keeps about a file; its own title is a template's as often as the text's. */
  private static Metadata metadata(Document properties) {
    Map<String, String> values = new HashMap<>();
    for (Element element : properties.getAllElements()) {
      values.putIfAbsent(Xml.localName(element), element.ownText().strip());
    }
    List<Told> told = new ArrayList<>();
    Optional<String> title = value(values, "title", Field.TITLE, told);
    Optional<String> author = value(values, "creator", Field.AUTHOR, told);
    Optional<String> modified = value(values, "modified", Field.MODIFIED, told).flatMap(Dates::iso);
    Optional<String> language = value(values, "language", Field.LANGUAGE, told);
    return new Metadata(
        title,
        author.map(List::of).orElse(List.of()),
        Optional.empty(),
        Optional.empty(),
        modified,
        language,
        Optional.empty(),
        Optional.empty(),
        told);
  }

  private static Optional<String> value(
      Map<String, String> values, String key, Field field, List<Told> told) {
    Optional<String> value = Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
    value.ifPresent(v -> told.add(new Told(field, v, PROPERTIES)));
    return value;
  }
}

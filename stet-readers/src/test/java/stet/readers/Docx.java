package stet.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes small Word files for tests. */
final class Docx {

  private static final String TYPES =
      "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

  private Docx() {}

  /** A file with these elements in its body. */
  static byte[] file(String body) throws IOException {
    return file(body, "", "");
  }

  static byte[] file(String body, String footnotes, String properties) throws IOException {
    return Packed.zip(
        "[Content_Types].xml", bytes(TYPES),
        "docProps/core.xml", bytes("<c:coreProperties>" + properties + "</c:coreProperties>"),
        "word/styles.xml", bytes("<w:styles/>"),
        "word/document.xml",
            bytes(
                "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='w'><w:body>"
                    + body
                    + "</w:body></w:document>"),
        "word/footnotes.xml", bytes("<w:footnotes>" + footnotes + "</w:footnotes>"));
  }

  /** A paragraph of one run. */
  static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String bold(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

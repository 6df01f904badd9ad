package stet.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDF files for tests: every line is put where the test says. */
final class Pdf implements AutoCloseable {

  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  /** Begins a page; an empty one has no text layer. */
  Pdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Sets words at a place, in points from the left and from the top. */
  Pdf at(double left, double top, String words) throws IOException {
    return at(left, top, 11, PLAIN, words);
  }

  Pdf at(double left, double top, double size, PDFont font, String words) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(font, (float) size);
      out.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top));
      out.showText(words);
      out.endText();
    }
    return this;
  }

  /** Sets lines under one another, 14 points apart. */
  Pdf lines(double left, double top, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      at(left, top + 14 * i, lines[i]);
    }
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    document.setDocumentId(7L); // the same bytes at every run
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

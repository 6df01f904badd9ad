package stet.readers;

/**
 * A letter, or a few that are drawn as one, on a page.
 *
 * @param left and the others: in points, across from the page's left edge and down from its top
 * @param base where the line stands that the letter stands on
 * @param size of the font, in points
 */
record PdfGlyph(
    String text, float left, float right, float base, float size, boolean bold, boolean italic) {

  boolean isSpace() {
    return text.isBlank();
  }

  PdfGlyph with(String other) {
    return new PdfGlyph(other, left, right, base, size, bold, italic);
  }
}

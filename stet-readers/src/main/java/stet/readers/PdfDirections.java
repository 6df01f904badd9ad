package stet.readers;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the glyphs of a line, which come from left to right, into the order they are read in: the
 * simplest case of the Unicode bidirectional algorithm backwards, one level deep.
 */
final class PdfDirections {

  private PdfDirections() {}

  static List<PdfGlyph> ordered(List<PdfGlyph> line) {
    int rightToLeft = 0;
    int leftToRight = 0;
    for (PdfGlyph glyph : line) {
      rightToLeft += isRightToLeft(glyph) ? 1 : 0;
      leftToRight += isLeftToRight(glyph) ? 1 : 0;
    }
    if (rightToLeft == 0) {
      return line;
    }
    return rightToLeft > leftToRight ? fromTheRight(line) : fromTheLeft(line);
  }

  /** What is written from the right inside such a line is turned round, as a whole. */
  private static List<PdfGlyph> fromTheLeft(List<PdfGlyph> line) {
    List<PdfGlyph> ordered = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      int end = i;
      if (isRightToLeft(line.get(i))) {
        for (int j = i; j < line.size() && !isLeftToRight(line.get(j)); j++) {
          end = isRightToLeft(line.get(j)) ? j + 1 : end;
        }
        ordered.addAll(line.subList(i, end).reversed());
      } else {
        end = i + 1;
        ordered.add(line.get(i));
      }
      i = end;
    }
    return ordered;
  }

  /** Numbers and foreign words in such a line still run from the left. */
  private static List<PdfGlyph> fromTheRight(List<PdfGlyph> line) {
    List<PdfGlyph> ordered = new ArrayList<>();
    for (int end = line.size(); end > 0; ) {
      int start = end - 1;
      if (isLeftToRight(line.get(end - 1))) {
        for (int j = end - 1; j >= 0 && !isRightToLeft(line.get(j)); j--) {
          start = isLeftToRight(line.get(j)) ? j : start;
        }
      }
      ordered.addAll(line.subList(start, end));
      end = start;
    }
    return ordered;
  }

  private static boolean isRightToLeft(PdfGlyph glyph) {
    return PdfSegment.isRightToLeft(glyph.text());
  }

  private static boolean isLeftToRight(PdfGlyph glyph) {
    return !isRightToLeft(glyph) && Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }
}

package stet.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.document.Emphasis;
import stet.document.Origin;

/**
 * A line of a page as it is read, from left to right or from right to left.
 *
 * @param page from 1
 * @param column counts the stretches of a page that are read one after the other
 */
record PdfLine(int page, int column, float pageHeight, List<PdfSegment> segments) {

  /** What parts a label from its words when more than a space stands between them. */
  private static final String WIDE = "    ";

  PdfLine {
    segments = segments.stream().sorted(Comparator.comparingDouble(PdfSegment::left)).toList();
  }

  /** The lines of a stretch of a page: segments on one base stand on one line. */
  static List<PdfLine> of(int page, int column, float pageHeight, List<PdfSegment> segments) {
    List<PdfSegment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(PdfSegment::base));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfSegment> line = new ArrayList<>();
    for (PdfSegment segment : sorted) {
      if (!line.isEmpty() && segment.base() - line.getFirst().base() > 0.4f * segment.size()) {
        lines.add(new PdfLine(page, column, pageHeight, line));
        line.clear();
      }
      line.add(segment);
    }
    if (!line.isEmpty()) {
      lines.add(new PdfLine(page, column, pageHeight, line));
    }
    return lines;
  }

  float left() {
    return segments.getFirst().left();
  }

  float right() {
    return (float) segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
  }

  float base() {
    return segments.getFirst().base();
  }

  float size() {
    return (float) segments.stream().mapToDouble(PdfSegment::size).max().orElse(1);
  }

  /** Its place on the page, from the lower left corner as PDF counts. */
  Origin.PdfBox box() {
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (PdfSegment segment : segments) {
      top = Math.min(top, segment.top());
      bottom = Math.max(bottom, segment.bottom());
    }
    return new Origin.PdfBox(
        page,
        tenths(left()),
        tenths(pageHeight - bottom),
        tenths(right()),
        tenths(pageHeight - top));
  }

  private static double tenths(float points) {
    return Math.round(points * 10.0) / 10.0;
  }

  String text() {
    BlockWriter writer = PdfParagraphs.writer(java.util.Optional.empty());
    write(writer);
    return writer.draft().text();
  }

  /** Writes the words of the line, and what of them is bold or italic. */
  void write(BlockWriter to) {
    List<PdfGlyph> glyphs = inReadingOrder();
    int bold = -1;
    int italic = -1;
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        continue;
      }
      if (before != null) {
        to.add(between(before, glyph));
      }
      bold = set(Emphasis.Kind.STRONG, glyph.bold(), bold, to);
      italic = set(Emphasis.Kind.ITALIC, glyph.italic(), italic, to);
      to.add(glyph.text());
      before = glyph;
    }
    set(Emphasis.Kind.STRONG, false, bold, to);
    set(Emphasis.Kind.ITALIC, false, italic, to);
  }

  private static int set(Emphasis.Kind how, boolean on, int from, BlockWriter to) {
    if (on) {
      return from < 0 ? to.position() : from;
    }
    if (from >= 0) {
      to.emphasise(how, from, "");
    }
    return -1;
  }

  /** Spaces are seen by their width: some files draw none, others draw them anywhere. */
  private static String between(PdfGlyph a, PdfGlyph b) {
    PdfGlyph first = a.left() <= b.left() ? a : b;
    PdfGlyph second = a.left() <= b.left() ? b : a;
    if (!PdfSegment.isGap(first, second)) {
      return "";
    }
    boolean wide = second.left() - first.right() > 2 * Math.min(a.size(), b.size());
    return wide ? WIDE : " ";
  }

  private List<PdfGlyph> inReadingOrder() {
    List<PdfGlyph> glyphs = new ArrayList<>();
    segments.forEach(s -> glyphs.addAll(s.glyphs()));
    glyphs.removeIf(PdfGlyph::isSpace);
    glyphs.sort(Comparator.comparingDouble(PdfGlyph::left));
    return PdfDirections.ordered(glyphs);
  }
}

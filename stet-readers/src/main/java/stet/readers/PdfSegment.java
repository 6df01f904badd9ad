package stet.readers;

import java.util.ArrayList;
import java.util.List;

/** Words that stand on one line with no more than a word's space between them. */
final class PdfSegment {

  /** A gap of more than this share of the font's size parts two words. */
  private static final float WORD_GAP = 0.17f;

  /** A wider gap parts two columns, or a label and what it stands before. */
  private static final float WIDEST_GAP = 1.4f;

  /** Letters set higher or lower than this, as a share of the size, stand on another line. */
  private static final float RAISED = 0.45f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float size;
  private float base;

  /** The segments of a page, in the order they are drawn in. */
  static List<PdfSegment> of(List<PdfGlyph> glyphs) {
    List<PdfSegment> segments = new ArrayList<>();
    PdfSegment last = new PdfSegment();
    for (PdfGlyph glyph : glyphs) {
      if (last.isEmpty() || !last.goesOn(glyph)) {
        last = new PdfSegment();
        segments.add(last);
      }
      last.add(glyph);
    }
    segments.removeIf(PdfSegment::isBlank);
    return segments;
  }

  private boolean goesOn(PdfGlyph glyph) {
    float most = Math.max(size, glyph.size());
    float gap = glyph.left() - right;
    // Raised letters go on; so does a script that is drawn from right to left.
    boolean sameLine = Math.abs(glyph.base() - base) < RAISED * most;
    boolean after = gap > -0.6f * most && gap < WIDEST_GAP * most;
    boolean before =
        left - glyph.right() > -0.6f * most && left - glyph.right() < most * WIDEST_GAP;
    return sameLine && (after || (before && isRightToLeft(glyph.text())));
  }

  private void add(PdfGlyph glyph) {
    if (glyphs.isEmpty()) {
      base = glyph.base();
    }
    glyphs.add(glyph);
    if (!glyph.isSpace()) {
      if (glyph.size() > size) {
        size = glyph.size();
        base = glyph.base();
      }
      left = Math.min(left, glyph.left());
      right = Math.max(right, glyph.right());
    } else if (size == 0) {
      size = glyph.size();
      left = glyph.left();
      right = glyph.left();
    }
  }

  private boolean isEmpty() {
    return glyphs.isEmpty();
  }

  private boolean isBlank() {
    return glyphs.stream().allMatch(PdfGlyph::isSpace);
  }

  static boolean isRightToLeft(String text) {
    byte direction = Character.getDirectionality(text.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  List<PdfGlyph> glyphs() {
    return glyphs;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float base() {
    return base;
  }

  float size() {
    return size;
  }

  float top() {
    return base - 0.75f * size;
  }

  float bottom() {
    return base + 0.22f * size;
  }

  /** Whether a space stands between two glyphs that follow one another. */
  static boolean isGap(PdfGlyph a, PdfGlyph b) {
    return b.left() - a.right() > WORD_GAP * Math.min(a.size(), b.size());
  }

  /** The letters, for a look at what this is; the text of a line is put together elsewhere. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (PdfGlyph glyph : glyphs) {
      letters.append(glyph.text());
    }
    return letters.toString().strip();
  }
}

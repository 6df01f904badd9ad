package stet.readers;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page and where they stand. PDFBox finds them; in which order they are read is
 * decided elsewhere, from their places: the order in which a page draws them may be any.
 */
final class PdfGlyphs extends PDFTextStripper {

  /** Accents that stand before their letter in files of TeX, with what they are on a letter. */
  private static final String ACCENTS =
      "\u00B4\u0301`\u0300\u00A8\u0308\u02C6\u0302\u02DC\u0303\u00B8\u0327\u02C7\u030C\u02DA\u030A";

  /** Takes the glyphs of a page that run in its main direction, in the order they are drawn in. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes the glyphs of one page.
     *
     * @param number from 1
     */
    void take(int number, PDPage page, List<PdfGlyph> glyphs);
  }

  /** The page's glyphs by the direction they run in, in degrees. */
  private final Map<Integer, List<PdfGlyph>> found = new HashMap<>();

  private final Set<String> drawn = new HashSet<>();
  private final CpuBudget cpu;
  private final Taker taker;

  private PdfGlyphs(CpuBudget cpu, Taker taker) {
    this.cpu = cpu;
    this.taker = taker;
  }

  /** Hands on the glyphs of every page that has some content, page by page. */
  static void take(PDDocument document, CpuBudget cpu, Taker taker) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs(cpu, taker);
    glyphs.setEndPage(Limits.PAGES);
    glyphs.writeText(document, Writer.nullWriter());
  }

  @Override
  protected void endPage(PDPage page) {
    List<PdfGlyph> most = List.of();
    for (List<PdfGlyph> glyphs : found.values()) {
      most = glyphs.size() > most.size() ? glyphs : most;
    }
    taker.take(getCurrentPageNo(), page, accented(most));
    found.clear();
    drawn.clear();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    cpu.step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    float size = Math.max(position.getFontSizeInPt(), 1);
    float left = position.getXDirAdj();
    float base = position.getYDirAdj();
    if (text == null || text.isEmpty() || !Float.isFinite(left) || !Float.isFinite(base)) {
      return;
    }
    // Bold that is made by drawing twice.
    if (!text.isBlank() && !drawn.add(text + Math.round(left) + ":" + Math.round(base))) {
      return;
    }
    String font = name(position.getFont());
    found
        .computeIfAbsent((int) position.getDir(), d -> new ArrayList<>())
        .add(
            new PdfGlyph(
                unligated(text),
                left,
                left + position.getWidthDirAdj(),
                base,
                size,
                font.contains("bold") || font.contains("black") || font.contains("heavy"),
                font.contains("italic") || font.contains("oblique")));
  }

  private static String name(PDFont font) {
    String name = font == null ? null : font.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /** One sign for "fi", or the form of an Arabic letter inside a word, is a printer's matter. */
  private static String unligated(String text) {
    boolean ligature =
        text.chars()
            .anyMatch(c ->
                (c >= 0xFB00 && c <= 0xFB06)
                    || (c >= 0xFB1D && c <= 0xFDFF)
                    || (c >= 0xFE70 && c <= 0xFEFE));
    return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  /** Puts accents that are drawn on their own onto the letter that follows at the same place. */
  private static List<PdfGlyph> accented(List<PdfGlyph> glyphs) {
    List<PdfGlyph> joined = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      int accent = glyph.text().length() == 1 ? ACCENTS.indexOf(glyph.text()) : -1;
      boolean before = accent >= 0 && accent % 2 == 0 && i + 1 < glyphs.size();
      if (before && Math.abs(glyphs.get(i + 1).left() - glyph.left()) < glyph.size() * 0.4) {
        PdfGlyph letter = glyphs.get(++i);
        String both = letter.text() + ACCENTS.charAt(accent + 1);
        joined.add(letter.with(Normalizer.normalize(both, Normalizer.Form.NFC)));
      } else {
        joined.add(glyph);
      }
    }
    return joined;
  }
}

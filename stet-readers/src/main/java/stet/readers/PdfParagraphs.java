package stet.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.document.Origin;

/**
 * Puts the lines of pages together to paragraphs, and the two halves of a word that a printer broke
 * at the end of a line.
 */
final class PdfParagraphs {

  /** Lines further apart than this, in distances of their neighbours, belong to two paragraphs. */
  private static final float WIDE_GAP = 1.35f;

  /** A first line is set in by this share of the font's size at least. */
  private static final float INDENT = 0.8f;

  /** Type larger than the text's by this factor is a heading's. */
  private static final float LARGER = 1.14f;

  /** A heading has no more letters. */
  private static final int LONGEST_HEADING = 200;

  private final List<List<PdfLine>> stretches = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final float textSize;

  private PdfParagraphs(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      boolean same =
          !stretches.isEmpty()
              && stretches.getLast().getFirst().page() == line.page()
              && stretches.getLast().getFirst().column() == line.column();
      if (!same) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(line);
      learn(line.text());
    }
    this.textSize = median(lines.stream().map(PdfLine::size).toList());
  }

  /** The blocks of a document, from its lines in reading order. */
  static List<Draft> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).drafts();
  }

  static BlockWriter writer(Optional<Origin> origin) {
    return new BlockWriter(Block.Kind.PARAGRAPH, BlockWriter.Spaces.KEEP, origin);
  }

  private List<Draft> drafts() {
    List<List<PdfLine>> paragraphs = new ArrayList<>();
    for (List<PdfLine> stretch : stretches) {
      cut(stretch, paragraphs);
    }
    List<Draft> drafts = new ArrayList<>();
    String carried = "";
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = "";
      if (i + 1 < paragraphs.size() && breaksWord(paragraphs.get(i), paragraphs.get(i + 1))) {
        text = firstWord(paragraphs.get(i + 1).getFirst().text());
      }
      drafts.add(draft(paragraphs.get(i), carried, text));
      carried = text;
    }
    return drafts;
  }

  /** Whether a word is broken between two paragraphs: the end of a column or a page. */
  private static boolean breaksWord(List<PdfLine> paragraph, List<PdfLine> next) {
    PdfLine last = paragraph.getLast();
    PdfLine first = next.getFirst();
    boolean parted = last.page() != first.page() || last.column() != first.column();
    return parted && isBroken(last.text()) && LineBreaks.startsLow(first.text());
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Letters.isSpace(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private void cut(List<PdfLine> stretch, List<List<PdfLine>> into) {
    float leading = leading(stretch);
    float left = (float) stretch.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) stretch.stream().mapToDouble(PdfLine::right).max().orElse(0);
    long indented = stretch.stream().filter(l -> isIndented(l, left)).count();
    boolean hanging = indented * 2 > stretch.size();
    List<PdfLine> paragraph = new ArrayList<>();
    for (PdfLine line : stretch) {
      if (!paragraph.isEmpty()) {
        PdfLine last = paragraph.getLast();
        boolean gap = line.base() - last.base() > WIDE_GAP * leading;
        boolean type = Math.abs(line.size() - last.size()) > 0.12f * last.size();
        boolean indent = opensByIndent(paragraph, line, left, hanging);
        boolean ended = last.right() < right - 0.15f * (right - left);
        if (gap || type || indent || opensByWords(last.text(), line.text(), ended)) {
          into.add(List.copyOf(paragraph));
          paragraph.clear();
        }
      }
      paragraph.add(line);
    }
    if (!paragraph.isEmpty()) {
      into.add(List.copyOf(paragraph));
    }
  }

  private static boolean isIndented(PdfLine line, float left) {
    return line.left() - left > INDENT * line.size();
  }

  private static boolean opensByIndent(
      List<PdfLine> paragraph, PdfLine line, float left, boolean hanging) {
    boolean in = isIndented(line, left);
    boolean lastIn = isIndented(paragraph.getLast(), left);
    PdfLine first = paragraph.getFirst();
    boolean item =
        LineBreaks.opensBullet(first.text()) || LineBreaks.opensDashOrNumber(first.text());
    if (item && line.left() > first.left() + 1) {
      return false; // an item's lines stand below its first word, not below its sign
    }
    if (hanging) {
      return !in || line.left() - paragraph.getLast().left() > INDENT * line.size() && lastIn;
    }
    return in ? !lastIn : lastIn && paragraph.size() > 1;
  }

  private static boolean opensByWords(String last, String line, boolean ended) {
    if (Labels.opensSurely(line) || LineBreaks.opensBullet(line)) {
      return true;
    }
    boolean opens = Labels.opens(line) || LineBreaks.opensDashOrNumber(line);
    return LineBreaks.endsSentence(last) && (ended || opens);
  }

  private static float leading(List<PdfLine> stretch) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < stretch.size(); i++) {
      distances.add(stretch.get(i).base() - stretch.get(i - 1).base());
    }
    return distances.isEmpty() ? Float.MAX_VALUE : median(distances);
  }

  private static float median(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /**
   * @param carried the beginning of this paragraph that the one before has taken
   * @param taken the beginning of the next one that belongs to the end of this
   */
  private Draft draft(List<PdfLine> lines, String carried, String taken) {
    BlockWriter writer = writer(Optional.of(box(lines)));
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean last = i + 1 == lines.size();
      String next = last ? taken : firstWord(lines.get(i + 1).text());
      lines.get(i).write(writer);
      if (isBroken(text) && !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0))) {
        if (!keepsHyphen(text, next)) {
          writer.dropLast();
        }
      } else if (!last) {
        writer.add(LineBreaks.glue(text, lines.get(i + 1).text()));
      }
    }
    writer.add(taken);
    Draft draft = writer.draft();
    Draft own =
        draft.part(Math.min(carried.length(), draft.text().length()), draft.text().length());
    boolean heading =
        lines.getFirst().size() > LARGER * textSize && own.text().length() < LONGEST_HEADING;
    return heading ? own.as(Block.Kind.HEADING) : own;
  }

  private static Origin.PdfBox box(List<PdfLine> lines) {
    Origin.PdfBox all = lines.getFirst().box();
    for (PdfLine line : lines) {
      Origin.PdfBox one = line.box();
      all =
          new Origin.PdfBox(
              all.page(),
              Math.min(all.left(), one.left()),
              Math.min(all.bottom(), one.bottom()),
              Math.max(all.right(), one.right()),
              Math.max(all.top(), one.top()));
    }
    return all;
  }

  private static boolean isBroken(String line) {
    int end = line.length();
    return end > 1
        && "-\u2010\u00AD".indexOf(line.charAt(end - 1)) >= 0
        && Character.isLetterOrDigit(line.charAt(end - 2));
  }

  /** Whether the sign belongs to the word, as in "well-known" and "2024-25". */
  private boolean keepsHyphen(String line, String next) {
    if (line.charAt(line.length() - 1) == '\u00AD') {
      return false;
    }
    if (!Character.isLowerCase(next.charAt(0))) {
      return true;
    }
    String first = lastWord(line.substring(0, line.length() - 1));
    String second = letters(next);
    if (words.contains(first + second)) {
      return false;
    }
    boolean both = first.length() > 2 && words.contains(first) && words.contains(second);
    return words.contains(first + "-" + second) || (both && second.length() > 2);
  }

  private static String lastWord(String line) {
    int start = line.length();
    while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start).toLowerCase(Locale.ROOT);
  }

  private static String letters(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Words that stand whole inside a line tell how a broken one is spelled. */
  private void learn(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean in =
          i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '-');
      if (!in) {
        boolean first = start == 0;
        if (i > start && i < line.length() && !first) {
          words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
  }
}

package stet.readers;

import java.util.ArrayList;
import java.util.List;
import stet.document.Block;
import stet.readers.PlainTextReader.Line;

/** Finds the blocks of a plain text line by line. */
final class PlainBlocks {

  private static final int MAX_QUOTE_DEPTH = 20;
  private static final int MAX_HEADING = 6;

  private final Input input;
  private final List<Line> lines;
  private final LineBreaks breaks;

  /** A break that is ordered by two spaces is not explained by the width. */
  private final LineBreaks ordered = new LineBreaks(WrapWidth.none());

  private final List<Draft> drafts = new ArrayList<>();

  /** The block that is being gathered: its text, where it begins and ends, its last line. */
  private final StringBuilder pending = new StringBuilder();

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int quoted;
  private int start;
  private int end;
  private String last = "";
  private int pendingLines;
  private int openQuotations;

  PlainBlocks(Input input, int from) {
    this.input = input;
    this.lines = Line.of(input.text(), from);
    List<String> texts = new ArrayList<>();
    for (Line line : lines) {
      texts.add(input.text().substring(line.start(), line.end()));
    }
    this.breaks = new LineBreaks(WrapWidth.of(texts));
  }

  List<Draft> read() {
    for (Line line : lines) {
      take(line);
    }
    flush();
    return drafts;
  }

  private void take(Line line) {
    String raw = input.text().substring(line.start(), line.end());
    int depth = quoteDepth(raw);
    String content = depth == 0 ? raw : withoutQuoteSigns(raw, depth);
    String stripped = content.strip();
    if (isBlank(stripped)) {
      flush();
    } else if (Furniture.isRule(stripped)) {
      underline(stripped);
    } else if (headingSigns(stripped) > 0) {
      flush();
      begin(Block.Kind.HEADING, depth, line, stripped.substring(headingSigns(stripped) + 1));
      flush();
    } else if (isTableRow(stripped)) {
      flush();
      tableRow(line, stripped);
    } else if (!pending.isEmpty() && (quoted > 0) == (depth > 0) && joins(content)) {
      pending.append(LineBreaks.glue(last, content)).append(stripped);
      extend(line, raw);
    } else {
      flush();
      begin(PlainTextReader.kind(content, depth), depth, line, withoutBullet(stripped));
      last = raw; // with its indentation and signs, which count in its width
    }
  }

  private boolean joins(String next) {
    if (Markup.leavesTagOpen(last)) {
      return true;
    }
    boolean isOrdered = last.endsWith("  ") || last.endsWith("\\");
    return isOrdered ? ordered.isShape(last, next, openQuotations > 0) : breaks.isWrap(last, next);
  }

  private void begin(Block.Kind opened, int depth, Line line, String text) {
    kind = opened;
    quoted = depth;
    start = line.start();
    pending.append(text);
    extend(line, text);
  }

  private void extend(Line line, String content) {
    end = line.end();
    last = content;
    pendingLines++;
    openQuotations += LineBreaks.openQuotations(content, 0, content.length());
  }

  private void flush() {
    if (!pending.isEmpty()) {
      BlockWriter writer =
          new BlockWriter(kind, BlockWriter.Spaces.KEEP, input.places().of(start, end));
      InlineSigns.write(pending.toString(), writer);
      drafts.add(writer.draft());
    }
    pending.setLength(0);
    pendingLines = 0;
    openQuotations = 0;
    last = "";
  }

  /** A rule under a single line makes a heading of it; elsewhere it is no text. */
  private void underline(String rule) {
    boolean setext = rule.charAt(0) == '=' || rule.charAt(0) == '-';
    if (setext && pendingLines == 1 && kind == Block.Kind.PARAGRAPH) {
      kind = Block.Kind.HEADING;
    }
    flush();
  }

  private void tableRow(Line line, String row) {
    if (!isTableRule(row)) {
      begin(Block.Kind.TABLE_ROW, 0, line, cells(row));
      flush();
    }
  }

  /** The line under a table's head. */
  static boolean isTableRule(String row) {
    return isTableRow(row)
        && row.chars().allMatch(c -> c == '-' || c == ':' || c == '|' || c == ' ');
  }

  /** The cells of a row, with " | " between them. */
  static String cells(String row) {
    StringBuilder cells = new StringBuilder();
    int from = row.startsWith("|") ? 1 : 0;
    int to = row.endsWith("|") ? Math.max(from, row.length() - 1) : row.length();
    for (String cell : row.substring(from, to).split("\\|", -1)) {
      cells.append(cells.isEmpty() ? "" : " | ").append(cell.strip());
    }
    return cells.toString();
  }

  static boolean isTableRow(String line) {
    return line.length() > 3
        && line.charAt(0) == '|'
        && line.charAt(line.length() - 1) == '|'
        && line.indexOf('|', 1) < line.length() - 1;
  }

  private static int headingSigns(String line) {
    int signs = 0;
    while (signs < line.length() && line.charAt(signs) == '#') {
      signs++;
    }
    boolean heading =
        signs > 0 && signs <= MAX_HEADING && signs < line.length() && line.charAt(signs) == ' ';
    return heading ? signs : 0;
  }

  private static int quoteDepth(String line) {
    int depth = 0;
    for (int i = 0; i < line.length() && depth < MAX_QUOTE_DEPTH; i++) {
      char c = line.charAt(i);
      if (c == '>') {
        depth++;
      } else if (c != ' ' || i > 3 + 2 * depth) {
        break;
      }
    }
    return depth;
  }

  private static String withoutQuoteSigns(String line, int depth) {
    int at = 0;
    for (int found = 0; found < depth; at++) {
      found += line.charAt(at) == '>' ? 1 : 0;
    }
    return line.substring(at);
  }

  private static String withoutBullet(String line) {
    return LineBreaks.opensBullet(line) ? line.substring(2) : line;
  }

  private static boolean isBlank(String stripped) {
    return stripped.chars().allMatch(c -> Letters.isSpace((char) c));
  }
}

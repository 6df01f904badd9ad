package stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.document.Block;
import stet.name.Names;

/**
 * The initials by which a record calls people, and their names: from a table of those present, or
 * from the one place where a label defines them, "Stephan Lindner (SL)".
 */
final class Attendees {

  private static final int MAX_LINE = 300;

  private Attendees() {}

  static Map<String, String> of(String text, List<Line> lines, Names names) {
    Map<String, String> codes = new HashMap<>();
    for (Line line : lines) {
      String content =
          line.span().length() <= MAX_LINE || line.is(Block.Kind.TABLE_ROW)
              ? line.in(text)
              : head(line, text);
      row(content, names).forEach(codes::putIfAbsent);
    }
    for (Line line : lines) {
      String content = head(line, text);
      defined(content, names).forEach(codes::putIfAbsent);
    }
    return Map.copyOf(codes);
  }

  private static String head(Line line, String text) {
    return text.substring(
        line.span().start(), Math.min(line.span().end(), line.span().start() + MAX_LINE));
  }

  /** "Anna Lee | AL | Harbour Council": one cell of capitals, one that is a name. */
  private static Map<String, String> row(String content, Names names) {
    if (content.indexOf('|') < 0 && content.indexOf('\t') < 0) {
      return Map.of();
    }
    List<String> cells = cells(content);
    Optional<String> code = Optional.empty();
    Optional<String> name = Optional.empty();
    for (String cell : cells) {
      if (code.isEmpty() && LabelChoice.isCode(cell)) {
        code = Optional.of(cell);
      } else if (name.isEmpty() && isName(cell, names)) {
        name = Optional.of(cell);
      }
    }
    return code.isPresent() && name.isPresent() ? Map.of(code.get(), name.get()) : Map.of();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || row.charAt(i) == '|' || row.charAt(i) == '\t') {
        cells.add(row.substring(start, i).strip());
        start = i + 1;
      }
    }
    return cells;
  }

  private static Map<String, String> defined(String content, Names names) {
    int open = content.indexOf('(');
    int close = content.indexOf(')', open + 1);
    if (open < 3 || close < 0 || !LabelChoice.isCode(content.substring(open + 1, close))) {
      return Map.of();
    }
    String before = content.substring(0, open).strip();
    String name = before.substring(before.lastIndexOf(':') + 1).strip();
    String code = content.substring(open + 1, close);
    boolean initials = !name.isEmpty() && name.charAt(0) == code.charAt(0);
    return initials && isName(name, names) ? Map.of(code, name) : Map.of();
  }

  private static boolean isName(String cell, Names names) {
    List<String> parts = Line.words(cell);
    return parts.size() >= 2
        && parts.size() <= 5
        && Character.isUpperCase(cell.codePointAt(0))
        && names.parse(cell).filter(name -> !name.given().isEmpty()).isPresent();
  }
}

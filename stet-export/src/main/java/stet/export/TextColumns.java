package stet.export;

import static stet.export.Ink.Style.PLAIN;
import static stet.export.Ink.Style.QUIET;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stet.export.say.EditionColumn;

/** Editions side by side on a terminal; one below the other where it is too narrow. */
final class TextColumns {

  /** A column of fewer letters is hard to read. */
  private static final int NARROW = 24;

  private static final String BETWEEN = " │ ";

  private final Appendable out;
  private final int width;

  TextColumns(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  void print(List<EditionColumn> columns, String margin) throws IOException {
    if (columns.size() < 2) {
      return;
    }
    int room = width - margin.length();
    int each = (room - BETWEEN.length() * (columns.size() - 1)) / columns.size();
    if (each < NARROW) {
      for (EditionColumn column : columns) {
        flow(column).print(out, Ink.NONE, margin + "| ", width);
      }
      return;
    }
    List<List<String>> sides = new ArrayList<>();
    for (EditionColumn column : columns) {
      sides.add(lines(column, each));
    }
    int most = sides.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < most; row++) {
      StringBuilder line = new StringBuilder(margin);
      for (int c = 0; c < sides.size(); c++) {
        String cell = row < sides.get(c).size() ? sides.get(c).get(row) : "";
        line.append(c == 0 ? "" : BETWEEN).append(cell);
        line.repeat(" ", Math.max(0, each - Columns.of(cell)));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static Flow flow(EditionColumn column) {
    Flow flow =
        new Flow().cite(column.heading(), QUIET).space().say("(" + column.says() + ")", QUIET);
    column.passage().ifPresent(p -> flow.say(":", QUIET).space().cite(p.text(), PLAIN));
    return flow;
  }

  private static List<String> lines(EditionColumn column, int width) throws IOException {
    StringBuilder text = new StringBuilder();
    new Flow().cite(column.heading(), QUIET).print(text, Ink.NONE, "", width);
    new Flow().say(column.says(), QUIET).print(text, Ink.NONE, "", width);
    if (column.passage().isPresent()) {
      new Flow().cite(column.passage().get().text(), PLAIN).print(text, Ink.NONE, "", width);
    }
    return text.toString().lines().toList();
  }
}

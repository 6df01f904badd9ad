package stet.readers;

import org.jsoup.nodes.Element;

/** Tells tables that hold data from those that old pages are laid out with. */
final class Tables {

  /** A cell with more letters than this holds text. */
  private static final int LONGEST_CELL = 300;

  private static final int MAX_CELLS = 60;

  private Tables() {}

  /** Whether this row is read as one line: two cells or more, all short, no blocks in them. */
  static boolean isDataRow(Element row) {
    int cells = row.childrenSize();
    if (cells < 2 || cells > MAX_CELLS) {
      return false;
    }
    for (Element cell : row.children()) {
      for (Element inside : cell.children()) {
        boolean paragraph = inside.normalName().equals("p") && cell.childrenSize() == 1;
        if (HtmlBlocks.BLOCKS.contains(inside.normalName()) && !paragraph) {
          return false;
        }
      }
      if (cell.childNodeSize() > LONGEST_CELL
          || Start.of(cell, LONGEST_CELL).length() > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }
}

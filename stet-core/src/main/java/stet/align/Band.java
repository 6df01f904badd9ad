package stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table that are looked at: around the line through the anchors, so that their
 * number grows with the texts and not with their product. For each row a half-open run of columns;
 * neither end ever falls.
 */
final class Band {

  private final int[] from;
  private final int[] to;

  private Band(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /** Every cell. */
  static Band whole(int rows, int columns) {
    int[] to = new int[rows];
    Arrays.fill(to, columns);
    return new Band(new int[rows], to);
  }

  /** The cells within so many columns of the line through the anchors. */
  static Band around(List<AnchorChain.Anchor> chain, int rows, int columns, int width) {
    List<AnchorChain.Anchor> corners = new ArrayList<>(chain);
    corners.add(new AnchorChain.Anchor(rows - 1, columns - 1));
    int[] line = new int[rows];
    int row = 0;
    int column = 0;
    for (AnchorChain.Anchor corner : corners) {
      int rise = corner.here() - row;
      for (int r = row; r <= corner.here(); r++) {
        int along = rise == 0 ? 0 : (int) ((long) (corner.there() - column) * (r - row) / rise);
        line[r] = column + along;
      }
      row = corner.here();
      column = corner.there();
    }
    int[] from = new int[rows];
    int[] to = new int[rows];
    for (int r = 0; r < rows; r++) {
      int before = line[Math.max(0, r - 1)];
      int after = line[Math.min(rows - 1, r + 1)];
      from[r] = Math.max(0, before - width);
      to[r] = Math.min(columns, after + width + 1);
    }
    from[0] = 0;
    to[rows - 1] = columns;
    return new Band(from, to);
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  boolean holds(int row, int column) {
    return column >= from[row] && column < to[row];
  }
}

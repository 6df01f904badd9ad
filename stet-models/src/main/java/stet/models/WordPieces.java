package stet.models;

import java.util.Arrays;

/**
 * A text cut into the pieces that a language model reads, with the place of each in the text.
 * Columns: piece i has vocabulary number {@code ids[i]} and covers UTF-16 units {@code [starts[i],
 * ends[i])}.
 */
final class WordPieces {
  private int[] ids = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;
  private boolean complete = true;

  void add(int id, int start, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Takes back the pieces added since there were only so many. */
  void backTo(int pieces) {
    size = pieces;
  }

  /** Keeps the first pieces only; from then on the pieces are not the whole text. */
  void cutTo(int pieces) {
    size = pieces;
    complete = false;
  }

  int size() {
    return size;
  }

  boolean complete() {
    return complete;
  }

  int id(int i) {
    return ids[i];
  }

  int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }
}

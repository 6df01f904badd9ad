package stet.locate;

import java.util.Arrays;
import java.util.List;
import stet.align.Pattern;

/**
 * The longest runs of consecutive words that a quotation shares with one source: from each of its
 * words on, with all their places. Where a run can begin is told by the rarest of its first words.
 * Time: words of the quotation times places of the rarest of three neighbours.
 */
final class RunSearch {

  /** Places of one word looked at; a commoner word never begins a run by itself. */
  private static final int PLACES = 4000;

  private final IndexedSource source;
  private final int[] ids;
  private int[] places = new int[16];
  private int[] lengths = new int[16];
  private int size;

  RunSearch(IndexedSource source, Pattern pattern) {
    this.source = source;
    this.ids = new int[pattern.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = pattern.isBracketed(i) ? -1 : source.idOf(pattern.words().form(i));
    }
  }

  /** The source's id of a word of the quotation; -1 if it lacks the word or an editor put it in. */
  int id(int word) {
    return ids[word];
  }

  /** Adds to the list of each word of the quotation the runs that begin there, in text order. */
  void addTo(List<List<PieceCover.Piece>> longest) {
    int[] next = {};
    int[] nextLengths = {};
    for (int i = ids.length - PieceCover.LEAST; i >= 0; i--) {
      find(i, next, nextLengths);
      for (int r = 0; r < size; r++) {
        longest.get(i).add(new PieceCover.Piece(i, i + lengths[r], source, places[r]));
      }
      next = Arrays.copyOf(places, size);
      nextLengths = Arrays.copyOf(lengths, size);
    }
  }

  // Runs from this word on; those from the next one are known.
  private void find(int word, int[] next, int[] nextLengths) {
    size = 0;
    int rarest = word;
    for (int i = word; i < word + PieceCover.LEAST; i++) {
      if (ids[i] < 0) {
        return;
      }
      rarest = source.count(ids[i]) < source.count(ids[rarest]) ? i : rarest;
    }
    int first = source.placesFrom(ids[rarest]);
    int end = Math.min(first + PLACES, source.placesEnd(ids[rarest]));
    int n = 0;
    for (int s = first; s < end; s++) {
      int at = source.place(s) - (rarest - word);
      if (!begins(word, at)) {
        continue;
      }
      while (n < next.length && next[n] <= at) {
        n++;
      }
      boolean goesOn = n < next.length && next[n] == at + 1;
      add(at, goesOn ? nextLengths[n] + 1 : PieceCover.LEAST);
    }
  }

  private boolean begins(int word, int at) {
    int last = at + PieceCover.LEAST - 1;
    if (at < 0 || last >= source.size() || source.turn(at) != source.turn(last)) {
      return false;
    }
    for (int k = 0; k < PieceCover.LEAST; k++) {
      if (source.id(at + k) != ids[word + k]) {
        return false;
      }
    }
    return true;
  }

  private void add(int at, int length) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    places[size] = at;
    lengths[size++] = length;
  }
}

package stet.locate.grams;

import java.util.Arrays;

/** The lists that a quotation is looked up in, the shortest first. One thread at a time. */
final class Lists {

  /** Of so many words in a row ... */
  private static final int STRETCH = 8;

  /** ... so many lists vote, so that each part of a quotation has its say and none too much. */
  private static final int PER_STRETCH = 4;

  private long[] found = new long[64];
  private int[] words = new int[64];
  private long[] order = new long[64];
  private int[] taken = new int[64];
  private int size;
  private int kept;

  /** Looks up the runs of the words [from, to); those of long lists only if asked. */
  void of(Segment segment, int[] tokens, int from, int to, boolean longLists) {
    size = 0;
    Postings postings = segment.postings();
    RunWalker walker = new RunWalker(segment.common());
    for (int i = from; i < to; i++) {
      walker.next(tokens[i]);
      if (walker.longer() != RunWalker.NONE) {
        add(postings.list(walker.longer()), i);
      }
      int shorter = walker.shorter();
      if (longLists && shorter != walker.longer() && shorter != RunWalker.NONE) {
        add(postings.list(shorter), i);
      }
    }
    shortestFirst();
    kept = 0;
    Arrays.fill(taken, 0);
    for (int l = 0; l < size; l++) {
      int stretch = words[(int) order[l]] / STRETCH;
      if (longLists || taken[stretch]++ < PER_STRETCH) {
        order[kept++] = order[l];
      }
    }
  }

  /** Looks up runs that are too common for any list, of which a few places are kept. */
  void stock(Segment segment, int[] tokens, int from, int to) {
    size = 0;
    Postings postings = segment.postings();
    RunWalker walker = new RunWalker(segment.common());
    for (int i = from; i < to; i++) {
      walker.next(tokens[i]);
      int stock = walker.stock();
      if (stock != RunWalker.NONE) {
        add(postings.list(stock), i);
      }
    }
    shortestFirst();
    kept = size;
  }

  private void shortestFirst() {
    for (int l = 0; l < size; l++) {
      order[l] = (long) Postings.count(found[l]) << 32 | l;
    }
    Arrays.sort(order, 0, size);
  }

  private void add(long list, int word) {
    if (list == 0) {
      return;
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
      words = Arrays.copyOf(words, size * 2);
      order = new long[size * 2];
    }
    found[size] = list;
    words[size++] = word;
  }

  int size() {
    return kept;
  }

  long list(int n) {
    return found[(int) order[n]];
  }

  int count(int n) {
    return (int) (order[n] >>> 32);
  }

  /** The word of the quotation that ends the run. */
  int word(int n) {
    return words[(int) order[n]];
  }
}

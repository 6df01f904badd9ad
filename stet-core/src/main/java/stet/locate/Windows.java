package stet.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stet.align.Pattern;

/**
 * The stretches of a source in which most of a quotation's words stand close together.
 *
 * <p>Seeds are the places of its content words, those of their inflected forms at a discount, and
 * pairs of neighbouring words, so that a function word counts where it stands beside the same
 * neighbour; in short quotations also words one apart. They are poured into blocks of a fixed
 * number of words, each word of the quotation once a block; three blocks side by side are a window.
 * Time: places of the quotation's content words, places of the rarer word of each pair, and words
 * of the source by the size of a block.
 */
final class Windows {

  private static final double INFLECTED = 0.7;

  /** A pair of neighbours says this much beyond its words. */
  private static final double PAIR = 0.25;

  /** Of windows that hold the same, the one with most of it in its middle is taken. */
  private static final double BESIDE = 0.99;

  private static final int SMALLEST_BLOCK = 16;

  /** A quotation of so many words may have lost each second one. */
  private static final int SHORT = 8;

  /** Two places of a form farther apart than this are looked at one by one, no further. */
  private static final int PLACES = 4000;

  /** A stretch of words [from, to) with the weight that fell into it. */
  record Window(int from, int to, double weight) {}

  private final Sought sought;
  private final IndexedSource source;
  private final int shift;
  private final double[] blocks;
  private final int[] lastWord;
  private final double[] lastWeight;

  private Windows(Sought sought) {
    this.sought = sought;
    this.source = sought.source();
    int block = SMALLEST_BLOCK;
    int bits = Integer.numberOfTrailingZeros(block);
    while (1 << bits < Math.min(sought.size(), AlignedSearch.LONGEST)) {
      bits++;
    }
    this.shift = bits;
    this.blocks = new double[(source.size() >> shift) + 1];
    this.lastWord = new int[blocks.length];
    this.lastWeight = new double[blocks.length];
    Arrays.fill(lastWord, -1);
  }

  /** At most {@code most} windows, heaviest first, without large overlaps. */
  static List<Window> heaviest(Sought sought, int most) {
    if (sought.source().size() == 0) {
      return List.of();
    }
    Windows windows = new Windows(sought);
    windows.pour();
    return windows.peaks(most);
  }

  private void pour() {
    Pattern pattern = sought.pattern();
    int n = Math.min(AlignedSearch.LONGEST, pattern.size());
    for (int i = 0; i < n; i++) {
      if (pattern.isBracketed(i)) {
        continue;
      }
      if (sought.isContent(i) && !isRepeated(i)) {
        mark(sought.id(i), i, sought.weight(i));
        for (int kin : sought.kin(i)) {
          if (kin != sought.id(i)) {
            mark(kin, i, INFLECTED * sought.weight(i));
          }
        }
      }
      if (i + 1 < n && !pattern.isBracketed(i + 1) && !pattern.hasGapBefore(i + 1)) {
        pair(i, 1);
      }
      if (n <= SHORT && i + 2 < n && !pattern.isBracketed(i + 2)) {
        pair(i, 2);
      }
    }
  }

  private boolean isRepeated(int word) {
    for (int i = 0; i < word; i++) {
      if (sought.id(i) == sought.id(word) && sought.form(i).equals(sought.form(word))) {
        return true;
      }
    }
    return false;
  }

  private void mark(int id, int word, double weight) {
    int from = source.placesFrom(id);
    int end = Math.min(from + PLACES, source.placesEnd(id));
    for (int p = from; p < end; p++) {
      add(source.place(p) >> shift, word, weight);
    }
  }

  // A block holds one word of the quotation once, with its greatest weight.
  private void add(int block, int word, double weight) {
    if (lastWord[block] == word) {
      if (weight > lastWeight[block]) {
        blocks[block] += weight - lastWeight[block];
        lastWeight[block] = weight;
      }
      return;
    }
    lastWord[block] = word;
    lastWeight[block] = weight;
    blocks[block] += weight;
  }

  // The places of the rarer of two words where the other stands as far away.
  private void pair(int word, int step) {
    int here = sought.id(word);
    int next = sought.id(word + step);
    if (here < 0 || next < 0) {
      return;
    }
    boolean first = source.count(here) <= source.count(next);
    int from = source.placesFrom(first ? here : next);
    int end = Math.min(from + PLACES, source.placesEnd(first ? here : next));
    int n = source.size();
    double weight = PAIR;
    for (int i = word; i <= word + step; i += step) {
      weight += sought.isContent(i) ? 0 : sought.weight(i) / 2;
    }
    for (int p = from; p < end; p++) {
      int at = first ? source.place(p) : source.place(p) - step;
      if (at >= 0 && at + step < n && source.id(at) == here && source.id(at + step) == next) {
        add(at >> shift, step * sought.size() + word, weight);
      }
    }
  }

  private List<Window> peaks(int most) {
    int n = source.size();
    List<Window> peaks = new ArrayList<>();
    double floor = 0;
    for (int b = 0; b < blocks.length; b++) {
      double weight = weight(b);
      boolean peak =
          weight > floor
              && (b == 0 || weight >= weight(b - 1))
              && (b + 1 == blocks.length || weight > weight(b + 1));
      if (peak) {
        int from = Math.max(0, (b - 1) << shift);
        int to = Math.min(n, (b + 2) << shift);
        insert(peaks, new Window(from, to, weight), most);
        floor = peaks.size() == most ? peaks.getLast().weight() : 0;
      }
    }
    return peaks;
  }

  // The heaviest first; of those that weigh the same the one that stands first.
  private static void insert(List<Window> peaks, Window window, int most) {
    int at = peaks.size();
    while (at > 0 && peaks.get(at - 1).weight() < window.weight()) {
      at--;
    }
    peaks.add(at, window);
    if (peaks.size() > most) {
      peaks.removeLast();
    }
  }

  private double weight(int block) {
    double beside = block > 0 ? blocks[block - 1] : 0;
    beside += block + 1 < blocks.length ? blocks[block + 1] : 0;
    return blocks[block] + BESIDE * beside;
  }
}

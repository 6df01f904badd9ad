package stet.align;

import java.util.Arrays;

/**
 * One text as the sentence aligner sees it: for each sentence how long it is and what it carries
 * that the other text may carry as well.
 *
 * <p>Keys are small numbers that mean the same in both texts: a number said, a name, a word. Those
 * of one sentence are sorted, without doubles.
 */
public final class SentenceColumn {

  private final int[] lengths;
  private final int[][] keys;

  /**
   * @param lengths in UTF-16 units
   * @param keys for each sentence, in any order
   */
  public SentenceColumn(int[] lengths, int[][] keys) {
    if (lengths.length != keys.length) {
      throw new IllegalArgumentException(
          "Lengths and keys must fit: " + lengths.length + ", " + keys.length);
    }
    this.lengths = lengths.clone();
    this.keys = new int[keys.length][];
    for (int s = 0; s < keys.length; s++) {
      this.keys[s] = Arrays.stream(keys[s]).sorted().distinct().toArray();
    }
  }

  /** Number of sentences. */
  public int size() {
    return lengths.length;
  }

  int length(int sentence) {
    return lengths[sentence];
  }

  int[] keys(int sentence) {
    return keys[sentence];
  }

  /** What the keys of each sentence weigh together. */
  double[] weights(double[] keyWeights) {
    double[] weights = new double[keys.length];
    for (int s = 0; s < weights.length; s++) {
      for (int key : keys[s]) {
        weights[s] += keyWeights[key];
      }
    }
    return weights;
  }

  /** What the keys that a sentence has in common with one of another text weigh. */
  double common(int sentence, SentenceColumn other, int there, double[] keyWeights) {
    int[] mine = keys[sentence];
    int[] theirs = other.keys[there];
    double common = 0;
    int j = 0;
    for (int key : mine) {
      while (j < theirs.length && theirs[j] < key) {
        j++;
      }
      if (j < theirs.length && theirs[j] == key) {
        common += keyWeights[key];
      }
    }
    return common;
  }
}

package stet.locate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The character 3- to 5-grams of each sentence of a source: how much of a quotation's letters a
 * sentence holds, the rarer the more. It sees through endings, compounds and spellings of names.
 * Built once; linear.
 */
public final class CharGrams {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /**
   * Letters of one sentence looked at; more would let one endless line cost more than its share.
   */
  private static final int LETTERS = 2000;

  private final int[][] sentences;
  private final Map<Integer, Integer> frequency;

  private CharGrams(int[][] sentences, Map<Integer, Integer> frequency) {
    this.sentences = sentences;
    this.frequency = Map.copyOf(frequency);
  }

  /** The grams of a source. */
  public static CharGrams of(IndexedSource source) {
    int n = source.sentences().size();
    int[][] grams = new int[n][];
    Map<Integer, Integer> frequency = new HashMap<>();
    for (int s = 0; s < n; s++) {
      IndexedSource.Sentence sentence = source.sentences().get(s);
      StringBuilder letters = new StringBuilder(" ");
      for (int w = sentence.from(); w < sentence.to() && letters.length() < LETTERS; w++) {
        letters.append(source.form(w)).append(' ');
      }
      grams[s] = grams(letters);
      for (int gram : grams[s]) {
        frequency.merge(gram, 1, Integer::sum);
      }
    }
    return new CharGrams(grams, frequency);
  }

  /**
   * The grams of a text of folded words parted and surrounded by single spaces; sorted, each once.
   */
  static int[] grams(CharSequence letters) {
    int length = Math.min(letters.length(), LETTERS + 200);
    int[] out = new int[length * (LONGEST - SHORTEST + 1)];
    int size = 0;
    for (int from = 0; from < length; from++) {
      int hash = 17;
      for (int k = 0; k < LONGEST && from + k < length; k++) {
        hash = hash * 31 + letters.charAt(from + k);
        if (k + 1 >= SHORTEST) {
          out[size++] = hash * 8 + k;
        }
      }
    }
    return Arrays.stream(out, 0, size).sorted().distinct().toArray();
  }

  /**
   * For each sentence the share, 0 to 1, of the quotation's grams that it holds, weighted by
   * rarity.
   */
  public double[] containment(int[] quoted) {
    double[] weights = new double[quoted.length];
    double total = 0;
    for (int g = 0; g < quoted.length; g++) {
      weights[g] =
          Math.log((2.0 + sentences.length) / (1.0 + frequency.getOrDefault(quoted[g], 0)));
      total += weights[g];
    }
    double[] shares = new double[sentences.length];
    for (int s = 0; s < sentences.length; s++) {
      shares[s] = total == 0 ? 0 : shared(quoted, weights, sentences[s]) / total;
    }
    return shares;
  }

  private static double shared(int[] quoted, double[] weights, int[] sentence) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < quoted.length; i++) {
      while (j < sentence.length && sentence[j] < quoted[i]) {
        j++;
      }
      if (j < sentence.length && sentence[j] == quoted[i]) {
        sum += weights[i];
      }
    }
    return sum;
  }
}

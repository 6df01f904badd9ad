package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignerTest {

  @Test
  void everyWordOfAnExcerptHasItsOwnPlace() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int[] source = random.ints(60, 0, 1000).toArray();
      int from = random.nextInt(40);
      int[] quoted = Arrays.copyOfRange(source, from, from + 12);
      Alignment alignment = align(quoted, source, -1);
      assertThat(alignment.first()).as("seed %d", seed).isEqualTo(from);
      assertThat(alignment.last()).as("seed %d", seed).isEqualTo(from + 11);
    }
  }

  @Test
  void partnersFollowTheOrderOfTheSourceOnBothSides() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] source = random.ints(40, 0, 30).toArray();
      int[] quoted = random.ints(15, 0, 30).toArray();
      Alignment alignment = align(quoted, source, -1);
      int before = -1;
      for (int i = 0; i < alignment.size(); i++) {
        int at = alignment.partner(i);
        if (at != Alignment.NONE) {
          assertThat(at).as("seed %d", seed).isGreaterThan(before).isLessThan(source.length);
          before = at;
        }
      }
    }
  }

  @Test
  void wordsUnderAnEllipsisAreSkippedHoweverMany() {
    int[] source = new Random(1).ints(100, 0, 100_000).toArray();
    int[] quoted = new int[10];
    System.arraycopy(source, 3, quoted, 0, 5);
    System.arraycopy(source, 90, quoted, 5, 5);
    Alignment alignment = align(quoted, source, 5);
    assertThat(alignment.partner(4)).isEqualTo(7);
    assertThat(alignment.partner(5)).isEqualTo(90);
  }

  @Test
  void anInsertedWordHasNoLikeAndMovesNothing() {
    int[] source = {1, 2, 3, 4, 5, 6, 7, 8};
    int[] quoted = {2, 3, 99, 4, 5, 6};
    Alignment alignment = align(quoted, source, -1);
    assertThat(alignment.partner(0)).isEqualTo(1);
    assertThat(alignment.partner(2)).isEqualTo(Alignment.NONE);
    assertThat(alignment.partner(5)).isEqualTo(5);
  }

  @Test
  void aRunThatIsSureLeavesTheOthersWhereTheyWere() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] source = random.ints(60, 0, 1000).toArray();
      int from = random.nextInt(30);
      int[] quoted = Arrays.copyOfRange(source, from, from + 20);
      quoted[2] = -1;
      quoted[random.nextInt(3) + 14] = -2;
      Alignment whole = align(quoted, source, -1);
      Alignment around = align(quoted, source, -1, List.of(new Run(5, from + 5, 8)));
      for (int i = 0; i < quoted.length; i++) {
        assertThat(around.partner(i)).as("seed %d, word %d", seed, i).isEqualTo(whole.partner(i));
      }
    }
  }

  @Test
  void wordsAreSkippedBetweenRunsThatAreSure() {
    int[] source = {1, 2, 3, 4, 50, 51, 52, 5, 6, 7, 8};
    int[] quoted = {1, 2, 3, 4, 5, 6, 7, 8};
    Alignment alignment = align(quoted, source, 4, List.of(new Run(0, 0, 3), new Run(5, 8, 3)));
    assertThat(alignment.partner(3)).isEqualTo(3);
    assertThat(alignment.partner(4)).isEqualTo(7);
  }

  private static Alignment align(int[] quoted, int[] source, int gapBefore) {
    return align(quoted, source, gapBefore, List.of());
  }

  private static Alignment align(int[] quoted, int[] source, int gapBefore, List<Run> sure) {
    double[] weights = new double[quoted.length];
    Arrays.fill(weights, 1);
    boolean[] gaps = new boolean[quoted.length + 1];
    if (gapBefore >= 0) {
      gaps[gapBefore] = true;
    }
    Aligner aligner = new Aligner(weights, new boolean[quoted.length], gaps);
    return aligner.align(
        source.length,
        (word, from, to, row) -> {
          for (int j = from; j < to; j++) {
            row[j - from] = source[j] == quoted[word] ? 1 : 0;
          }
        },
        sure);
  }
}

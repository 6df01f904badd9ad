package stet.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceAlignerTest {

  private static final int KEYS = 5_000;

  /** A sentence of a made-up text. */
  private record Line(int length, List<Integer> keys) {
    Line and(Line next) {
      List<Integer> both = new ArrayList<>(keys);
      both.addAll(next.keys);
      return new Line(length + next.length + 1, both);
    }

    int[] numbers() {
      return keys.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static List<Line> text(Random random, int sentences, int keysOfOne) {
    List<Line> lines = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      List<Integer> keys = random.ints(random.nextInt(keysOfOne + 1), 0, KEYS).boxed().toList();
      lines.add(new Line(20 + random.nextInt(160), keys));
    }
    return lines;
  }

  private static SentenceColumn column(List<Line> lines) {
    return new SentenceColumn(
        lines.stream().mapToInt(Line::length).toArray(),
        lines.stream().map(Line::numbers).toArray(int[][]::new));
  }

  private static List<Bead> align(List<Line> a, List<Line> b) {
    double[] weights = new double[KEYS];
    Arrays.fill(weights, 1);
    return SentenceAligner.align(column(a), column(b), weights);
  }

  @Test
  void laysATextBesideItselfSentenceBySentence() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Line> text = text(random, 1 + random.nextInt(200), seed % 4);
      List<Bead> beads = align(text, text);
      assertThat(beads).hasSize(text.size());
      assertThat(beads).allMatch(b -> b.from() == b.otherFrom() && b.isPair());
    }
  }

  @Test
  void holdsEverySentenceOfBothTextsOnceWhateverTheTexts() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Line> a = text(random, random.nextInt(60), 3);
      List<Line> b = text(random, random.nextInt(60), 3);
      int here = 0;
      int there = 0;
      for (Bead bead : align(a, b)) {
        assertThat(bead.from()).isEqualTo(here);
        assertThat(bead.otherFrom()).isEqualTo(there);
        here = bead.to();
        there = bead.otherTo();
      }
      assertThat(here).isEqualTo(a.size());
      assertThat(there).isEqualTo(b.size());
    }
  }

  @Test
  void seesWhatOneTextLeftOut() {
    int right = 0;
    int all = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Line> whole = text(random, 120, 4);
      List<Line> cut = new ArrayList<>();
      List<Integer> origin = new ArrayList<>();
      int hole = random.nextInt(100);
      for (int s = 0; s < whole.size(); s++) {
        boolean dropped = s >= hole && s < hole + 12 || random.nextInt(20) == 0;
        if (!dropped) {
          origin.add(s);
          cut.add(whole.get(s));
        }
      }
      for (Bead bead : align(whole, cut)) {
        for (int t = bead.otherFrom(); t < bead.otherTo(); t++) {
          all++;
          right += bead.from() <= origin.get(t) && origin.get(t) < bead.to() ? 1 : 0;
        }
      }
    }
    assertThat(100.0 * right / all).isGreaterThan(98);
  }

  @Test
  void findsTwoSentencesThatBecameOne() {
    Random random = new Random(7);
    List<Line> apart = text(random, 30, 5);
    List<Line> joined = new ArrayList<>(apart);
    joined.set(10, apart.get(10).and(apart.get(11)));
    joined.remove(11);
    assertThat(align(apart, joined))
        .filteredOn(b -> b.from() <= 10 && 10 < b.to())
        .singleElement()
        .satisfies(b -> {
          assertThat(b.to() - b.from()).isEqualTo(2);
          assertThat(b.otherFrom()).isEqualTo(10);
          assertThat(b.otherTo()).isEqualTo(11);
        });
  }

  @Test
  void followsLongTextsThroughALongHole() {
    Random random = new Random(11);
    List<Line> whole = text(random, 3_000, 5);
    List<Line> cut = new ArrayList<>(whole.subList(0, 700));
    cut.addAll(whole.subList(1_600, 3_000));
    long right =
        align(whole, cut).stream()
            .filter(Bead::isPair)
            .filter(b -> b.from() == (b.otherFrom() < 700 ? b.otherFrom() : b.otherFrom() + 900))
            .count();
    assertThat(right).isGreaterThan(2_090);
  }

  @Test
  void readsEmptyTexts() {
    assertThat(align(List.of(), List.of())).isEmpty();
    assertThat(align(text(new Random(1), 3, 1), List.of())).hasSize(3).noneMatch(Bead::isPair);
  }

  @Test
  void growsWithTheTextsAndNotWithTheirProduct() {
    long small = best(4_000);
    long large = best(16_000);
    assertThat(large).as("ns for 16,000 sentences, %d for 4,000", small).isLessThan(10 * small);
  }

  private static long best(int sentences) {
    List<Line> text = text(new Random(3), sentences, 3);
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      align(text, text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @Test
  void knowsTheTailOfTheNormalCurve() {
    assertThat(Math.exp(-SentenceAligner.minusLogTail(0))).isCloseTo(1, within(1e-4));
    assertThat(Math.exp(-SentenceAligner.minusLogTail(1))).isCloseTo(0.3173, within(1e-3));
    assertThat(Math.exp(-SentenceAligner.minusLogTail(3))).isCloseTo(0.0027, within(1e-4));
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    assertThatThrownBy(() -> new SentenceColumn(new int[2], new int[1][]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2, 1");
    assertThatThrownBy(() -> new Bead(3, 3, 4, 4, 0, 0)).hasMessageContaining("empty");
    assertThatThrownBy(() -> new Bead(3, 2, 4, 4, 0, 0)).hasMessageContaining("[3, 2)");
  }
}

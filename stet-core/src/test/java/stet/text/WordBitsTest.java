package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordBitsTest {

  private static final long SEED = 20261124;

  @Test
  void answersAsTheMapItWasMadeOf() {
    Random random = new Random(SEED);
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      table.put(word(random), 1 + random.nextInt(1_000));
    }
    WordBits bits = WordBits.of(table);
    table.forEach((word, its) -> assertThat(bits.of(word)).as(word).isEqualTo(its));
    for (int i = 0; i < 30_000; i++) {
      String word = word(random);
      assertThat(bits.of(word)).as(word).isEqualTo(table.getOrDefault(word, 0));
    }
  }

  @Test
  void aWordIsKnownWhereItStandsInAText() {
    WordBits bits = WordBits.of(Map.of("lamp", 3, "lamps", 5, "a", 7));
    String text = "a lamps";
    assertThat(bits.of(text, 0, 1)).isEqualTo(7);
    assertThat(bits.of(text, 2, 6)).isEqualTo(3);
    assertThat(bits.of(text, 2, 7)).isEqualTo(5);
    assertThat(bits.of(text, 3, 7)).isZero();
    assertThat(bits.of(text, 2, 2)).isZero();
  }

  @Test
  void anEmptyTableKnowsNothing() {
    assertThat(WordBits.of(Map.of()).of("word")).isZero();
    assertThat(WordBits.of(Map.of()).of("")).isZero();
  }

  @Test
  void wordsThatLookAlikeAtBothEndsAreKeptApart() {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      table.put("ab" + (char) ('a' + i % 10) + "xx" + (char) ('a' + i / 10) + "xyz", i + 1);
    }
    WordBits bits = WordBits.of(table);
    table.forEach((word, its) -> assertThat(bits.of(word)).as(word).isEqualTo(its));
    assertThat(bits.of("abkxxaxyz")).isZero();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = random.nextInt(9); left >= 0; left--) {
      word.append(
          (char) (random.nextInt(12) == 0 ? 'а' + random.nextInt(32) : 'a' + random.nextInt(6)));
    }
    return word.toString();
  }
}

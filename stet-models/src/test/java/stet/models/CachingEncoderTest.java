package stet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.locate.TokenEncoder;
import stet.locate.TokenVectors;

class CachingEncoderTest {
  private final List<String> asked = new ArrayList<>();

  @Test
  void asksTheModelOncePerText() {
    CachingEncoder encoder = new CachingEncoder(new Counting());
    TokenVectors first = encoder.encode("once");
    assertThat(encoder.encode("once")).isSameAs(first);
    assertThat(asked).containsExactly("once");
  }

  @Test
  void forgetsTheTextNotAskedForLongest() {
    CachingEncoder encoder = new CachingEncoder(new Counting(), 2, 1 << 20);
    encoder.encode("a");
    encoder.encode("b");
    encoder.encode("a");
    encoder.encode("c");
    encoder.encode("a");
    encoder.encode("b");
    assertThat(asked).containsExactly("a", "b", "c", "b");
    assertThat(encoder.texts()).isEqualTo(2);
  }

  @Test
  void staysUnderItsBytes() {
    CachingEncoder encoder = new CachingEncoder(new Counting(), 1_000, 4_000);
    for (int i = 0; i < 100; i++) {
      encoder.encode("text number " + i);
      assertThat(encoder.bytes()).isBetween(1L, 4_000L);
    }
    assertThat(encoder.texts()).isBetween(2, 99);
  }

  @Test
  void aTextLargerThanTheWholeMemoryPushesNothingOut() {
    CachingEncoder encoder = new CachingEncoder(new Counting(), 10, 4_000);
    encoder.encode("small");
    encoder.encode("large".repeat(1_000));
    encoder.encode("small");
    assertThat(asked).hasSize(2);
  }

  @Test
  void withoutMemoryItAsksEveryTime() {
    CachingEncoder encoder = new CachingEncoder(new Counting(), 0, 0);
    encoder.encode("a");
    encoder.encode("a");
    assertThat(asked).hasSize(2);
    assertThat(encoder.texts()).isZero();
    assertThat(encoder.bytes()).isZero();
  }

  @Test
  void passesOnDimensionAndCapacity() {
    CachingEncoder encoder = new CachingEncoder(new Counting());
    assertThat(encoder.dimension()).isEqualTo(8);
    assertThat(encoder.capacity()).isEqualTo(1);
  }

  /** One piece for every text; remembers what it was asked. */
  private final class Counting implements TokenEncoder {
    @Override
    public TokenVectors encode(String text) {
      asked.add(text);
      return TokenVectors.whole(
          8,
          new int[] {0},
          new int[] {text.length()},
          new int[] {1},
          new float[] {1, 0, 0, 0, 0, 0, 0, 0});
    }

    @Override
    public int dimension() {
      return 8;
    }

    @Override
    public int capacity() {
      return 1;
    }
  }
}

package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhraseLikenessTest {

  private static final int DIMENSION = 8;

  @Test
  void aStretchThatIsThePhraseComesAsNearAsCanBe() {
    PhraseLikeness phrase = new PhraseLikeness(pieces(1, 2));

    assertThat(phrase.in(pieces(5, 6, 1, 2, 7))).isCloseTo(1, within(1e-6));
  }

  @Test
  void theStretchMayBeLongerOrShorterThanThePhrase() {
    PhraseLikeness phrase = new PhraseLikeness(pieces(1, 2));

    assertThat(phrase.in(pieces(5, 1, 1, 2, 2, 6))).isCloseTo(1, within(1e-6));
    assertThat(phrase.in(pieces(5, 1, 6))).isCloseTo(Math.sqrt(0.5), within(1e-6));
  }

  @Test
  void wordsSpreadOverASentenceAreLessThanAPhrase() {
    PhraseLikeness phrase = new PhraseLikeness(pieces(1, 2));

    assertThat(phrase.in(pieces(1, 5, 6, 7, 2))).isLessThan(0.75);
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(new PhraseLikeness(pieces()).in(pieces(1))).isZero();
    assertThat(new PhraseLikeness(pieces(1)).in(pieces())).isZero();
    assertThat(new PhraseLikeness(pieces(1)).in(pieces(2, 3))).isZero();
  }

  // One piece for each axis named.
  private static TokenVectors pieces(int... axes) {
    float[] rows = new float[axes.length * DIMENSION];
    int[] places = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      rows[i * DIMENSION + axes[i]] = 1;
      places[i] = i;
    }
    return TokenVectors.whole(DIMENSION, places, places, axes, rows);
  }
}

package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenVectorsTest {
  private static final int DIMENSION = 16;

  @Test
  void dotIsTheSumOfProducts() {
    Random random = new Random(7);
    TokenVectors a = vectors(random, 3);
    TokenVectors b = vectors(random, 4);
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        double expected = 0;
        for (int k = 0; k < DIMENSION; k++) {
          expected += (double) a.row(i)[k] * b.row(j)[k];
        }
        assertThat((double) a.dot(i, b, j)).isCloseTo(expected, within(1e-6));
      }
    }
  }

  @Test
  void keepsItsOwnCopyOfWhatItWasGiven() {
    float[] rows = new float[8];
    rows[0] = 1;
    int[] starts = {0};
    TokenVectors vectors = TokenVectors.whole(8, starts, new int[] {3}, new int[] {42}, rows);
    rows[0] = 5;
    starts[0] = 2;
    vectors.row(0)[0] = 7;
    assertThat(vectors.row(0)[0]).isEqualTo(1f);
    assertThat(vectors.start(0)).isZero();
    assertThat(vectors.end(0)).isEqualTo(3);
    assertThat(vectors.id(0)).isEqualTo(42);
  }

  @Test
  void saysWhereALongTextWasCut() {
    float[] row = {1, 0, 0, 0, 0, 0, 0, 0};
    TokenVectors cut = TokenVectors.cut(8, new int[] {0}, new int[] {3}, new int[] {1}, row, 4);
    assertThat(cut.complete()).isFalse();
    assertThat(cut.cutAt()).hasValue(4);
    TokenVectors whole = TokenVectors.whole(8, new int[] {0}, new int[] {3}, new int[] {1}, row);
    assertThat(whole.complete()).isTrue();
    assertThat(whole.cutAt()).isEmpty();
  }

  @Test
  void refusesRowsThatAreNotOfLengthOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TokenVectors.whole(8, new int[] {0}, new int[] {1}, new int[] {1}, new float[8]))
        .withMessageContaining("row 0");
  }

  @Test
  void refusesColumnsOfDifferentLengths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            TokenVectors.whole(8, new int[] {0, 1}, new int[] {1}, new int[] {1}, new float[8]))
        .withMessageContaining("2 starts");
  }

  @Test
  void theEmptyLexiconKnowsNothingButTheWordItself() {
    Lexicon none = Lexicon.none();
    assertThat(none.link("station", "stations")).isEmpty();
    assertThat(none.antonyms("more", "less")).isFalse();
    assertThat(none.lemmas("children")).containsExactly("children");
  }

  private static TokenVectors vectors(Random random, int size) {
    float[] rows = new float[size * DIMENSION];
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = i;
      double squares = 0;
      for (int k = 0; k < DIMENSION; k++) {
        rows[i * DIMENSION + k] = (float) random.nextGaussian();
        squares += rows[i * DIMENSION + k] * rows[i * DIMENSION + k];
      }
      for (int k = 0; k < DIMENSION; k++) {
        rows[i * DIMENSION + k] /= (float) Math.sqrt(squares);
      }
    }
    return TokenVectors.whole(DIMENSION, places, places, places, rows);
  }
}

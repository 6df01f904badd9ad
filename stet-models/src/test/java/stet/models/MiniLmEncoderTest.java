package stet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.locate.TokenVectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmEncoderTest {
  private final OnnxEncoder encoder;

  MiniLmEncoderTest() throws IOException, OrtException {
    encoder = MiniLmEncoder.open(ModelFiles.inJars());
  }

  @AfterAll
  void close() throws OrtException {
    encoder.close();
  }

  @Test
  void givesOneVectorOfLengthOneForEachPiece() {
    TokenVectors vectors = encoder.encode("We gave the West a chance.");
    assertThat(vectors.size()).isEqualTo(7);
    assertThat(vectors.complete()).isTrue();
    for (int i = 0; i < vectors.size(); i++) {
      assertThat(vectors.row(i)).hasSize(encoder.dimension());
      assertThat(vectors.dot(i, vectors, i)).isCloseTo(1f, within(2e-4f));
    }
    assertThat(vectors.start(3)).isEqualTo(12);
    assertThat(vectors.end(3)).isEqualTo(16);
  }

  @Test
  void theSameTextGivesTheSameBytesWhateverWasAskedBefore() {
    String text = "Common sense dictates that they should step aside.";
    TokenVectors first = encoder.encode(text);
    encoder.encode("Something else, of another length, comes between.");
    TokenVectors second = encoder.encode(text);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.row(i)).containsExactly(first.row(i));
    }
  }

  @Test
  void threadsThatAskAtOnceGetTheSameBytes() {
    List<String> texts =
        List.of("A bridge too far.", "The talks have failed, and nobody is to blame.", "No.");
    List<TokenVectors> alone = texts.stream().map(encoder::encode).toList();
    List<TokenVectors> together =
        Stream.generate(() -> texts)
            .limit(8)
            .flatMap(List::stream)
            .parallel()
            .map(encoder::encode)
            .toList();
    for (int i = 0; i < together.size(); i++) {
      TokenVectors expected = alone.get(i % texts.size());
      for (int k = 0; k < expected.size(); k++) {
        assertThat(together.get(i).row(k)).containsExactly(expected.row(k));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "step aside | withdraw | banana",
        "overbearing pride | hubris | bicycle",
        "we gave them a chance | they got an opportunity | the soup is cold",
        "limit the number of missiles | restrict how many rockets | plant a row of trees",
        "he was naive | he was too trusting | he was tall",
        "the minister resigned | the secretary stepped down | the river froze",
      })
  void aRenderingIsNearerThanAStranger(String text, String rendering, String stranger) {
    assertThat(nearness(text, rendering)).isGreaterThan(nearness(text, stranger) + 0.05);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysWhere() {
    String text = "word ".repeat(400);
    TokenVectors vectors = encoder.encode(text);
    assertThat(vectors.size()).isEqualTo(encoder.capacity());
    assertThat(vectors.cutAt()).hasValue(5 * encoder.capacity() - 1);
  }

  @Test
  void aTextWithoutWordsHasNoVectors() {
    assertThat(encoder.encode(" \n ").size()).isZero();
  }

  /**
   * Mean over the pieces of a of the nearest piece of b (late interaction: Khattab, ColBERT, 2020).
   */
  private double nearness(String a, String b) {
    TokenVectors first = encoder.encode(a);
    TokenVectors second = encoder.encode(b);
    double sum = 0;
    for (int i = 0; i < first.size(); i++) {
      float nearest = -1;
      for (int j = 0; j < second.size(); j++) {
        nearest = Math.max(nearest, first.dot(i, second, j));
      }
      sum += nearest;
    }
    return sum / first.size();
  }
}

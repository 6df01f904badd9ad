package stet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @Test
  void readsPiecesAndNumbersOutOfTheTokenizerFile() throws IOException {
    Vocabulary vocabulary =
        Vocabulary.read(
            """
            {"model": {"type": "WordPiece", "vocab": {
              "[UNK]": 0, "\\"": 1, "\\\\": 2, "\\u00e9t\\u00E9" : 31,
              "##s":4}}}
            """);
    assertThat(vocabulary.size()).isEqualTo(5);
    assertThat(vocabulary.id("\"")).isEqualTo(1);
    assertThat(vocabulary.id("\\")).isEqualTo(2);
    assertThat(vocabulary.id("été")).isEqualTo(31);
    assertThat(vocabulary.id("##s")).isEqualTo(4);
    assertThat(vocabulary.id("s")).isEqualTo(-1);
    assertThat(vocabulary.longest()).isEqualTo(5);
  }

  @Test
  void holdsTheWholeVocabularyOfTheModel() throws IOException {
    Vocabulary vocabulary =
        Vocabulary.read(
            new String(ModelFiles.inJars().bytes(MiniLmEncoder.TOKENIZER), StandardCharsets.UTF_8));
    assertThat(vocabulary.size()).isEqualTo(30_522);
    assertThat(vocabulary.id("[PAD]")).isZero();
    assertThat(vocabulary.id("##～")).isEqualTo(30_521);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{\"vocab\": 3", "{\"vocab\": {\"a\": 1", "{\"vocab\": {\"a\": \"b\"}}"})
  void saysWhatIsWrongWithABrokenFile(String json) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Vocabulary.read(json))
        .withMessageMatching(".*(vocab|number).*");
  }

  @Test
  void namesThePieceThatMayNotBeMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(Map.of("a", 1)).required("[CLS]"))
        .withMessageContaining("[CLS]");
  }
}

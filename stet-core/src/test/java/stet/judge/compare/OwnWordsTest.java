package stet.judge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.judge.Laid;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;

class OwnWordsTest {

  private static final IndexedSource SOURCE =
      IndexedSource.of(
          Laid.source(
              "s", "The isles are not for sale. It rained. Not one boat came. They are to let."));

  @ParameterizedTest
  @CsvSource({
    "the isles are not for sale they are to let, true",
    "they are not to let, false",
    "the isles are to let, false",
    "not one boat left, false",
    "not one boat came, true",
  })
  void aNegationAndTheWordsBesideItAreTheSourcesOwn(String said, boolean own) {
    assertThat(OwnWords.haveNegation(List.of(said.split(" ")), SOURCE, SenseWords.standard()))
        .isEqualTo(own);
  }
}

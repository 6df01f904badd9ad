package stet.judge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.judge.Laid;

class QuotedClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She is a sober woman; one can count with her. | 2",
        "We are not here. We are at sea. Nobody is at home now. | 3",
        "The soup is cold, and nobody has a spoon | 1",
        "No. We shall not come again today. | 0",
        "We go at ten … and we come back at night. | 0",
      })
  void aSemicolonOrAStopPartsClausesOfSomeLength(String quotation, int clauses) {
    assertThat(QuotedClauses.of(Laid.pattern(quotation))).hasSize(clauses);
  }
}

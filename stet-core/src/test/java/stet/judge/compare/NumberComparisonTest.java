package stet.judge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberComparisonTest {

  private static Optional<NumberComparison> of(String said, String found) {
    return NumberComparison.of(List.of(said.split(" ")), List.of(found.split(" ")));
  }

  @Test
  void namesTheNumberThatWasExchanged() {
    assertThat(of("forty ships", "60 ships")).contains(new NumberComparison("40", "60"));
    assertThat(of("forty ships", "40 boats")).isEmpty();
    assertThat(of("forty ships", "the ships")).isEmpty();
  }

  @Test
  void aNumberSaidTwiceMayHideAnother() {
    assertThat(of("neither three nor three", "neither two nor three")).isPresent();
    assertThat(of("three and three", "three")).isEmpty();
  }

  @Test
  void oneIsOftenAPronounButTheFigureIsNot() {
    assertThat(of("one says 4 boats", "it says 4 boats")).isEmpty();
    assertThat(of("buoy 5", "buoy 1")).isPresent();
  }

  @Test
  void figuresInsideACodeCount() {
    assertThat(of("the k7b2 valve", "the k9b2 valve")).isPresent();
    assertThat(of("a board of 70x30", "a board of 90x30")).isPresent();
    assertThat(of("the k7b2 valve", "the m9 valve")).isEmpty();
  }
}

package stet.judge.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.judge.words.SenseWords;
import stet.locate.Lexicon;

class HiddenNegationsTest {

  @Test
  void aWordThatOnlyLooksNegatedIsNone() {
    HiddenNegations hidden = new HiddenNegations(SenseWords.standard(), Lexicon.none());
    assertThat(hidden.in(List.of("united", "imposing", "distance"), List.of("ships"))).isFalse();
    assertThat(hidden.in(List.of("refused"), List.of("ships"))).isTrue();
    assertThat(hidden.in(List.of("unfair"), List.of("not", "fair"))).isTrue();
  }
}

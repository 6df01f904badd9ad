package stet.judge.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.FunctionWords;

class NumberReaderTest {

  private static final NumberReader READER =
      new NumberReader(StatementWords.standard(), FunctionWords.standard());

  private static List<NumberFact> in(String text) {
    return READER.in(Lines.of(text));
  }

  private static NumberFact only(String text) {
    assertThat(in(text)).hasSize(1);
    return in(text).getFirst();
  }

  @Test
  void readsThePartsOfADateAsOne() {
    assertThat(only("It began on 3 March 2021."))
        .isEqualTo(new NumberFact.Date(4, "March 2021", 2021, 3, 3, 0));
    assertThat(only("It began on March 3, 2021.")).isInstanceOf(NumberFact.Date.class);
  }

  @Test
  void aYearIsADateAndACountIsNot() {
    assertThat(only("since 1998")).isInstanceOf(NumberFact.Date.class);
    assertThat(only("they sold 1998 boats")).isInstanceOf(NumberFact.Count.class);
  }

  @Test
  void wordsAndFiguresAgreeAboutTheSameThing() {
    assertThat(only("fourteen boats").agrees(only("14 boats"))).isTrue();
    assertThat(only("fourteen boats").agrees(only("14 boards"))).isTrue();
    assertThat(only("four boats").agrees(only("4 cows"))).isFalse();
  }

  @Test
  void roughNumbersHoldTheirRange() {
    assertThat(only("hundreds of years").agrees(only("the past 500 years"))).isTrue();
    assertThat(only("dozens of years").differs(only("the past 500 years"))).isTrue();
  }

  @Test
  void datesDifferWhereBothSayAPart() {
    assertThat(only("in December 2021").differs(only("in December 2019"))).isTrue();
    assertThat(only("in 2021").differs(only("in December 2021"))).isFalse();
    assertThat(only("on Monday").differs(only("on Friday"))).isTrue();
  }

  @Test
  void mayIsAMonthOnlyWithACapital() {
    assertThat(in("they may come")).isEmpty();
  }

  @Test
  void nineOfThemSaysNotOfWhat() {
    assertThat(only("Nine of them had a roof"))
        .matches(f -> f instanceof NumberFact.Count c && c.isBare());
  }
}

package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.judge.ContextFlag.NameGarbled;
import stet.judge.Pages;

class GarbledNamesTest {

  private static final String ARTICLE = "“I met Foreign Minister Jorge Tavira,” said Nils Aker.";

  @Test
  void flagsAnOfficeWithTwoFirstNamesWhereOneOfThemIsQuoted() {
    assertThat(
            Pages.flags(
                NameGarbled.class,
                ARTICLE,
                """
                Nils Aker: I met Foreign Minister Jorge Tavira. He was late.
                Nils Aker: Then Foreign Minister Julio Tavira left, and it rained.
                """))
        .singleElement()
        .satisfies(flag -> assertThat(flag.forms()).containsExactly("Jorge Tavira", "Julio Tavira"))
        .satisfies(flag -> assertThat(flag.place().text()).isEqualTo("Jorge Tavira"));
  }

  @Test
  void isSilentAboutANameElsewhereInTheSource() {
    assertThat(
            Pages.flags(
                NameGarbled.class,
                "“It rained all morning,” said Nils Aker.",
                """
                Nils Aker: I met Foreign Minister Jorge Tavira. It rained all morning.
                Nils Aker: Then Foreign Minister Julio Tavira left.
                """))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnInitial() {
    assertThat(
            Pages.flags(
                NameGarbled.class,
                ARTICLE,
                """
                Nils Aker: I met Foreign Minister Jorge Tavira. He was late.
                Nils Aker: Then Foreign Minister J. Tavira left, and it rained.
                """))
        .isEmpty();
  }

  @Test
  void isSilentAboutTwoBrothers() {
    assertThat(
            Pages.flags(
                NameGarbled.class,
                ARTICLE,
                """
                Nils Aker: I met Foreign Minister Jorge Tavira. He was late.
                Nils Aker: Then his brother Julio Tavira came, and it rained.
                """))
        .isEmpty();
  }
}

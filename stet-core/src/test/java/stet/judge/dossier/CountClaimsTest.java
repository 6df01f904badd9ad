package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.judge.ContextFlag.CountClaim;
import stet.judge.Pages;

class CountClaimsTest {

  private static final String ONCE =
      "Greta Molin: The pears need patience. So do the growers, and so does the bank.";
  private static final String THRICE =
      "Greta Molin: Patience, I say. Pears are patience. Who has no patience buys apples.";

  @Test
  void flagsAWordSaidToComeRepeatedlyThatComesOnce() {
    List<CountClaim> flags =
        flags("Molin is fond of “patience,” a term she uses repeatedly.", ONCE);
    assertThat(flags).singleElement().extracting(CountClaim::found).isEqualTo(1);
    assertThat(flags.getFirst().said()).isEqualTo("repeatedly");
    assertThat(flags.getFirst().evidence()).hasSize(1);
  }

  @Test
  void isSilentWhereTheWordComesAgainAndAgain() {
    assertThat(flags("Molin is fond of “patience,” a term she uses repeatedly.", THRICE)).isEmpty();
  }

  @Test
  void flagsAnExactNumberThatIsAnother() {
    assertThat(flags("Greta Molin used the word “patience” five times.", THRICE))
        .singleElement()
        .extracting(CountClaim::found)
        .isEqualTo(3);
  }

  @Test
  void countsInflectedForms() {
    String source = "Greta Molin: We plant trees. A tree is slow. We planted it for them.";
    assertThat(flags("Twice Greta Molin used the word “tree.”", source)).isEmpty();
    assertThat(flags("Four times Greta Molin used the word “plant.”", source))
        .singleElement()
        .extracting(CountClaim::found)
        .isEqualTo(2);
  }

  @Test
  void countsNobodyElsesWords() {
    assertThat(
            flags(
                "Greta Molin used the word “patience” only once.",
                ONCE + "\nNils Aker: Patience, patience! I hear of nothing but patience."))
        .isEmpty();
  }

  @Test
  void takesAtLeastAsALowerBound() {
    assertThat(flags("Greta Molin used the word “patience” at least two times.", THRICE)).isEmpty();
  }

  @Test
  void isSilentAboutWhatHappenedSeveralTimes() {
    assertThat(flags("The pears failed three times, and Molin asks for “patience.”", ONCE))
        .isEmpty();
    assertThat(flags("Molin said that the bank had “patience” three times a year.", ONCE))
        .isEmpty();
    assertThat(flags("“Patience,” Molin said three times as loudly as the others.", ONCE))
        .isEmpty();
  }

  @Test
  void isSilentAboutARoundNumber() {
    assertThat(flags("Greta Molin used the word “patience” about five times.", THRICE)).isEmpty();
  }

  @Test
  void isSilentWhereTheSourceIsAnExcerpt() {
    assertThat(
            flags(
                "Molin is fond of “patience,” a term she uses repeatedly.",
                "Excerpts from an interview with Greta Molin\n" + ONCE))
        .isEmpty();
  }

  @Test
  void readsOtherTongues() {
    assertThat(
            Pages.flagsIn(
                "de",
                CountClaim.class,
                "Gleich dreimal sprach Greta Molin von „Geduld“.",
                "Greta Molin: Birnen brauchen Geduld. Die Bank auch."))
        .singleElement()
        .extracting(CountClaim::found)
        .isEqualTo(1);
    assertThat(
            Pages.flagsIn(
                "ru",
                CountClaim.class,
                "Вера Лунина трижды повторила слово «терпение».",
                "Вера Лунина: Груши требуют терпения. Терпение нужно и банку."))
        .singleElement()
        .extracting(CountClaim::found)
        .isEqualTo(2);
  }

  private static List<CountClaim> flags(String article, String source) {
    return Pages.flags(CountClaim.class, article, source);
  }
}

package stet.judge.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.judge.Laid;
import stet.judge.words.SenseWords;

class SenseRulesTest {

  @Test
  void anEllipsisThatSwallowsTheVerbsNotLosesIt() {
    assertThat(
            Laid.flags(
                "The barge was … a danger to the swimmers",
                "The barge was not, as the papers wrote, a danger to the swimmers. It was green."))
        .containsExactly("NegationLost");
  }

  @Test
  void anAsideUnderTheEllipsisTakesItsOwnNotAlong() {
    assertThat(
            Laid.flags(
                "The barge was green … and the swimmers loved it",
                "The barge was green, which nobody had asked for, and the swimmers loved it."))
        .isEmpty();
  }

  @Test
  void aNegatedFrameThatReachesTheWordsKeptIsLost() {
    assertThat(
            Laid.flags(
                "We read the letters twice … we can live with the answer",
                "We read the letters twice, we slept on them, and I cannot say that we can live"
                    + " with the answer. Good night."))
        .containsExactly("NegationLost");
  }

  @Test
  void withForWithoutLosesANegation() {
    assertThat(
            Laid.flags(
                "Wir fahren heute mit den Kindern nach Mellin",
                "Wir fahren heute ohne den Kindern nach Mellin. Morgen auch."))
        .contains("NegationLost");
  }

  @Test
  void anArabicNotIsANot() {
    assertThat(Laid.flags("القارب يعبر البحيرة في الشتاء", "القارب لا يعبر البحيرة في الشتاء."))
        .containsExactly("NegationLost");
  }

  @Test
  void figuresForNumberWordsAreConvention() {
    assertThat(
            Laid.wording(
                "Мы купили 15 лодок для школы", "Мы купили пятнадцать лодок для школы. Вот."))
        .isEqualTo("Conventional");
    assertThat(
            Laid.wording(
                "Wir haben 25 Boote für die Schule gekauft",
                "Wir haben fünfundzwanzig Boote für die Schule gekauft."))
        .isEqualTo("Conventional");
  }

  @Test
  void anotherNumberWordIsAnotherNumber() {
    assertThat(
            Laid.flags(
                "Nous avons acheté douze barques pour les enfants",
                "Nous avons acheté deux barques pour les enfants."))
        .containsExactly("NumberChanged");
  }

  @Test
  void aShortenedTitleIsTheSameTitle() {
    assertThat(
            Laid.wording(
                "I met Prof Tamsin and Mr Ode at the pump",
                "I met Professor Tamsin and Mister Ode at the pump. It rained."))
        .isEqualTo("Conventional");
  }

  @Test
  void aGermanNounIsNoName() {
    assertThat(
            Laid.flags(
                "Der Bürgermeister hat uns den Kuchen versprochen",
                "Der Bürgermeister hat uns den Brunnen versprochen."))
        .doesNotContain("NameChanged");
  }

  @Test
  void onlyBeforeAnotherNounMovesTheScope() {
    assertThat(
            Laid.flags(
                "The pupils may feed only the old donkey",
                "Only the pupils may feed the old donkey. The horse eats alone."))
        .containsExactly("ScopeMoved");
    assertThat(
            Laid.flags(
                "They only feed the donkey on rainy mornings",
                "They feed the donkey only on rainy mornings."))
        .isEmpty();
  }

  @Test
  void fromAndToTurnedRoundExchangeTheRoles() {
    assertThat(
            Laid.flags(
                "We moved the clinic from the valley to the ridge",
                "We moved the clinic from the ridge to the valley. It took a week."))
        .contains("RolesExchanged");
    assertThat(
            Laid.flags(
                "We moved the clinic to the valley from the ridge",
                "We moved the clinic from the ridge to the valley. It took a week."))
        .isEmpty();
  }

  @Test
  void beforeForAfterIsAnotherSense() {
    assertThat(
            Laid.flags(
                "Nous avons fermé le port avant la tempête",
                "Nous avons fermé le port après la tempête."))
        .containsExactly("SenseChanged");
  }

  @Test
  void notOnlySaysYes() {
    assertThat(
            Laid.flags(
                "We were ready … to sign any paper in the house.",
                "We were ready not only to talk, but to sign any paper in the house."))
        .isEmpty();
    assertThat(
            Laid.flags(
                "We were ready … to sign any paper in the house.",
                "We were ready not to talk to them but to sign any paper in the house."))
        .contains("NegationLost");
  }

  @Test
  void wordsThatOnlyLookLikeDenialsAreNone() {
    SenseWords words = SenseWords.standard();
    assertThat(words.hasNegationInside("understood")).isFalse();
    assertThat(words.hasNegationInside("discussed")).isFalse();
    assertThat(words.hasNegationInside("important")).isFalse();
    assertThat(words.hasNegationInside("unlikely")).isTrue();
    assertThat(words.hasNegationInside("impossible")).isTrue();
  }
}

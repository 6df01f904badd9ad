package stet.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void aWordSoundsAlikeInTwoAlphabets() {
    assertThat(Letters.sounds("pereprava")).isEqualTo(Letters.sounds("переправа"));
    assertThat(Letters.sounds("hromada")).isEqualTo(Letters.sounds("громада"));
    assertThat(Letters.sounds("ferry")).isNotEqualTo(Letters.sounds("паром"));
  }

  @Test
  void namesOfUnrelatedScriptsCannotBeCompared() {
    assertThat(Letters.comparable("Лейла Хаддад", "ليلى حداد")).isFalse();
    assertThat(Letters.comparable("Leila Haddad", "Лейла Хаддад")).isTrue();
    assertThat(Letters.comparable("ليلى حداد", "سامي حداد")).isTrue();
    assertThat(Letters.comparable("Leila Haddad", "Mia Sand")).isTrue();
  }

  @Test
  void knowsNamesThatWereWrittenByEar() {
    assertThat(Letters.near("Thorne", "Thorn")).isTrue();
    assertThat(Letters.near("Dahl", "Dal")).isTrue();
    assertThat(Letters.near("Ruud", "Rud")).isTrue();
    assertThat(Letters.near("Lindholm", "Lindgolm")).isTrue();
    assertThat(Letters.near("Lund", "Lind")).isFalse();
    assertThat(Letters.near("Brandt", "Berg")).isFalse();
    assertThat(Letters.near("", "Berg")).isFalse();
  }
}

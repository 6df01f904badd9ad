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
}

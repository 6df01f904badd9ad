package stet.export.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlsTest {

  @Test
  void bidiControlsAndZeroWidthCharactersAreNamed() {
    assertThat(Controls.label("a\u202Eb", 1)).contains("RLO");
    assertThat(Controls.label("a\u200Bb", 1)).contains("ZWSP");
    assertThat(Controls.label("a\u200Db", 1)).contains("ZWJ");
    assertThat(Controls.label("\u200Cb", 0)).contains("ZWNJ");
    assertThat(Controls.label("\u0007", 0)).contains("U+0007");
    assertThat(Controls.label("\r", 0)).contains("U+000D");
  }

  @Test
  void joinersThatAScriptNeedsAreLeftAlone() {
    assertThat(Controls.label("می\u200Cخواهم", 2)).isEmpty();
    assertThat(Controls.label("👩\u200D🚀", 2)).isEmpty();
  }

  @Test
  void lettersLinesAndTabsAreLeftAlone() {
    for (char c : "aé—“ \n\tщع海".toCharArray()) {
      assertThat(Controls.name(c)).as("%04x", (int) c).isEmpty();
    }
  }
}

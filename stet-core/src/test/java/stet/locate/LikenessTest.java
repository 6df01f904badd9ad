package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.Spelling;

class LikenessTest {

  private final Likeness likeness = new Likeness(Spelling.standard(), Lexicon.none());

  private static final List<String> FORMS =
      List.of(
          "organise",
          "organize",
          "organised",
          "colour",
          "color",
          "colors",
          "do",
          "don't",
          "walk",
          "walked",
          "walking",
          "harbour",
          "harbor",
          "harper",
          "twenty",
          "20",
          "two",
          "tweak",
          "minister",
          "ministers",
          "ministry",
          "mister",
          "city",
          "cities",
          "the",
          "then",
          "оста",
          "город",
          "города",
          "городу");

  @Test
  void byLettersAloneItIsTheSameAsInFull() {
    for (String a : FORMS) {
      for (String b : FORMS) {
        boolean byLetters = likeness.onlyByLetters(a) && !a.equals(b);
        if (byLetters && a.charAt(0) == b.charAt(0)) {
          assertThat(likeness.byLetters(a, b)).as(a + " / " + b).isEqualTo(likeness.of(a, b));
        } else if (byLetters) {
          assertThat(likeness.of(a, b)).as(a + " / " + b).isZero();
        }
      }
    }
  }

  @Test
  void numbersAreLaidBesideOneAnotherSoThatTheDifferenceShows() {
    assertThat(likeness.of("twenty", "20")).isGreaterThan(0.9);
    assertThat(likeness.of("twenty", "two")).isBetween(0.5, 0.6);
    assertThat(likeness.of("twenty", "minister")).isZero();
  }
}

package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.judge.ContextFlag.EditionsDisagree;
import stet.judge.Pages;

class EditionComparisonTest {

  private static final String HEAD = "Growers' evening with Greta Molin, 4 March 2025\n";
  private static final String ARTICLE =
      "“We will plant 300 pears at Lindby,” Greta Molin told the growers.";
  private static final String FIRST =
      HEAD
          + "Greta Molin: Good evening to you. We will plant 300 pears at Lindby. "
          + "The spades are in the barn.";

  @Test
  void flagsAnotherNumber() {
    assertThat(flags("Good evening to you. We will plant 30 pears at Lindby. The spades are in."))
        .singleElement()
        .satisfies(flag -> assertThat(flag.evidence()).hasSize(2));
  }

  @Test
  void flagsAnotherPlace() {
    assertThat(flags("Good evening to you. We will plant 300 pears at Osthamn. The spades are in."))
        .hasSize(1);
  }

  @Test
  void flagsANegation() {
    assertThat(
            flags("Good evening to you. We will not plant 300 pears at Lindby. The spades are in."))
        .hasSize(1);
  }

  @Test
  void flagsASentenceThatOneEditionLacks() {
    assertThat(flags("Good evening to you. The spades are in the barn."))
        .singleElement()
        .satisfies(flag -> assertThat(flag.evidence()).hasSize(1));
  }

  @Test
  void isSilentAboutCommasAndSpellings() {
    assertThat(
            flags(
                "Good evening, to you! We will plant three hundred pears at Lindbye."
                    + " The spades are in the barn."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheWholePartIsAnother() {
    assertThat(flags("The barn burnt down last week. Nobody knows who did it.")).isEmpty();
  }

  @Test
  void isSilentAboutAnotherDay() {
    assertThat(
            Pages.flags(
                EditionsDisagree.class,
                ARTICLE,
                FIRST,
                "Growers' evening with Greta Molin, 5 March 2025\n"
                    + "Greta Molin: We will plant 30 pears at Lindby. Go home."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnotherNumberInAnotherPartOfTheSentence() {
    assertThat(
            Pages.flags(
                EditionsDisagree.class,
                "“The spades are in the barn,” Greta Molin told the growers.",
                FIRST,
                HEAD
                    + "Greta Molin: Good evening to you. We will plant 30 pears at Lindby."
                    + " The spades are in the barn."))
        .isEmpty();
  }

  private static List<EditionsDisagree> flags(String words) {
    return Pages.flags(EditionsDisagree.class, ARTICLE, FIRST, HEAD + "Greta Molin: " + words);
  }
}

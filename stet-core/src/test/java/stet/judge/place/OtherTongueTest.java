package stet.judge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.judge.Pages;
import stet.judge.Wording;

class OtherTongueTest {

  private static final String RUSSIAN =
      """
      Инна Гром: Зимой было тихо. В 1987 году Марк Хольт привёз в Тарск 16 коз и орган. Козы умерли.
      """;

  private static String wording(String quotation) {
    return Pages.across("en", "“%s” said Inna Grom.".formatted(quotation), "ru", RUSSIAN)
        .wording()
        .name();
  }

  @Test
  void numbersAndNamesPlaceASentence() {
    assertThat(wording("In 1987 Mark Holt brought 16 goats and an organ to Tarsk,"))
        .isEqualTo("Rendered");
  }

  @Test
  void oneNameOrNumberPlacesNothing() {
    assertThat(wording("Mark Holt never liked the sea or anybody who did,"))
        .isEqualTo("NotChecked");
    assertThat(wording("In 1987 nobody here had seen a lemon yet,")).isEqualTo("NotChecked");
  }

  @Test
  void whatMostlyDiffersIsNotPlaced() {
    assertThat(wording("In 1987 Peter Lam brought 31 cats and a drum to Tarsk,"))
        .isEqualTo("NotChecked");
  }

  @Test
  void theEvidenceIsNamed() {
    assertThat(
            Pages.across(
                    "en",
                    "“In 1987 Mark Holt brought 16 goats to Tarsk,” said Inna Grom.",
                    "ru",
                    RUSSIAN)
                .wording())
        .isInstanceOfSatisfying(
            Wording.Rendered.class,
            rendered -> assertThat(rendered.evidence()).contains("1987 = 1987", "Holt = Хольт"));
  }

  @Test
  void anyLettersAreRead() {
    Random random = new Random(20261124);
    String letters = "AbZ 197,. “”иЯ\u05d0\u0627\u4e2d";
    for (int round = 0; round < 60; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        noise.append(letters.charAt(random.nextInt(letters.length())));
      }
      String quotation = noise.toString().replace("“", "").replace("”", "");
      Pages.across("en", "He said: “We, %s!”".formatted(quotation), "ru", RUSSIAN);
    }
  }
}

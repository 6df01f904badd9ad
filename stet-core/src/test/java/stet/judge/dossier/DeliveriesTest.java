package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.judge.ContextFlag.NotAsDelivered;
import stet.judge.Pages;

class DeliveriesTest {

  private static final String ARTICLE =
      "“The orchard will stay open all winter,” Greta Molin told the growers.";
  private static final String PREPARED =
      """
      Speech by Greta Molin, 4 March 2025
      As prepared for delivery

      Friends and growers. The orchard will stay open all winter. We have bought blankets.
      """;

  @Test
  void flagsWordsThatOnlyThePreparedTextHas() {
    assertThat(
            flags(
                """
                Speech by Greta Molin, 4 March 2025
                As delivered

                Friends and growers. We have bought blankets, and a stove.
                """))
        .hasSize(1);
  }

  @Test
  void flagsAWordThatWasSpokenOtherwise() {
    assertThat(
            flags(
                """
                Speech by Greta Molin, 4 March 2025
                As delivered

                Friends and growers. The orchard will stay closed all winter. We have blankets.
                """))
        .hasSize(1);
  }

  @Test
  void isSilentWhereTheWordsWereSpoken() {
    assertThat(
            flags(
                """
                Speech by Greta Molin, 4 March 2025
                As delivered

                Dear friends! The orchard, well, will stay open all winter. (Laughter.) Yes.
                """))
        .isEmpty();
  }

  @Test
  void isSilentWithoutTheDeliveredText() {
    assertThat(Pages.flags(NotAsDelivered.class, ARTICLE, PREPARED)).isEmpty();
  }

  @Test
  void isSilentWhenTheDeliveredTextIsOfAnotherDay() {
    assertThat(
            flags(
                """
                Speech by Greta Molin, 9 April 2025
                As delivered

                The harvest was poor. We ate the blankets.
                """))
        .isEmpty();
  }

  @Test
  void isSilentWhenTheDeliveredTextIsAnExcerpt() {
    assertThat(
            flags(
                """
                Speech by Greta Molin, 4 March 2025
                Excerpts from the speech, as delivered

                We have bought blankets, and a stove.
                """))
        .isEmpty();
  }

  private static List<NotAsDelivered> flags(String delivered) {
    return Pages.flags(NotAsDelivered.class, ARTICLE, PREPARED, delivered);
  }
}

package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.judge.ContextFlag.LinkDropped;
import stet.judge.Pages;

class DroppedLinksTest {

  private static final String SOURCE =
      "Ida Moss: My uncle Kaspar told us that the cook had said, “The soup is cold.” We ate it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“The soup is cold,” Ida Moss said. | 1",
        "Ida Moss recalls that the cook said: “The soup is cold.” | 1",
        "Her uncle Kaspar, Ida Moss recalls, told them of the cook: “The soup is cold.” | 0",
        "Ida Moss thinks of the cook, who used to say that “the soup is cold.” | 0",
        "“We ate it,” Ida Moss said. | 0",
      })
  void aLinkIsDroppedWhereTheArticleDoesNotNameIt(String article, int flags) {
    assertThat(Pages.flags(LinkDropped.class, article, SOURCE)).hasSize(flags);
  }
}

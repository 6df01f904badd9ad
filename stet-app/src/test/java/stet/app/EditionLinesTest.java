package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.StatedEdition;
import stet.document.StatedEdition.Kind;

class EditionLinesTest {

  private static final List<String> SOURCES = List.of("record.txt", "paper.txt");

  @Test
  void readsNamesAndEditions() {
    assertThat(EditionLines.of("record.txt=original, in/paper.txt", "w", SOURCES))
        .containsExactly(
            new StatedEdition("record.txt", "w", Optional.of(Kind.ORIGINAL)),
            new StatedEdition("paper.txt", "w", Optional.empty()));
  }

  @Test
  void saysWhichNamesAndEditionsThereAre() {
    assertThatThrownBy(() -> EditionLines.of("papers.txt", "w", SOURCES))
        .hasMessage("No source is called papers.txt; there are record.txt, paper.txt");
    assertThatThrownBy(() -> EditionLines.of("paper.txt=hearsay", "w", SOURCES))
        .hasMessageContaining("as-delivered")
        .hasMessageEndingWith("not hearsay");
  }
}

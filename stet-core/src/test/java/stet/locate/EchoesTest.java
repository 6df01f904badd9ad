package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.align.Pattern;
import stet.align.Run;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Spelling;
import stet.text.Words;

class EchoesTest {

  private static final String TEXT =
      "The ferry left the old harbour at noon, and the pilot slept. We saw the ferry again.";

  @Test
  void aRunIsSureButForTheWordsAtItsInnerEnds() {
    assertThat(runs(TEXT, "the ferry left the old harbour at dawn"))
        .containsExactly(new Run(0, 0, 6));
    assertThat(runs(TEXT, "a ferry left the old harbour at dawn"))
        .containsExactly(new Run(2, 2, 4));
  }

  @Test
  void whatStandsTwiceIsNotSure() {
    String twice = "We sang all night long. They sang all night long.";
    assertThat(runs(twice, "you sang all night long")).isEmpty();
  }

  @Test
  void aMuchLongerRunIsSureBesideAShortRival() {
    String text = "They rowed the small grey boat over the bay. We mended the small grey sail.";
    assertThat(runs(text, "rowed the small grey boat over the bay at last"))
        .containsExactly(new Run(0, 1, 7));
  }

  @Test
  void anEllipsisEndsARun() {
    Echoes echoes = sought(TEXT, "the ferry left the old harbour", 3).echoes();
    assertThat(echoes.runs(0, 17)).containsExactly(new Run(0, 0, 2), new Run(4, 4, 2));
  }

  @Test
  void aStretchHoldsEachWordOnceAndItsOtherForms() {
    Sought sought = sought(TEXT, "pilots sleep");
    double most = sought.echoes().most(0, 17, 17);
    assertThat(most / sought.total()).isGreaterThan(0.4).isLessThan(0.6);
    assertThat(sought.echoes().holding(most, 0, 17, 3).last()).isEqualTo(10);
  }

  private static List<Run> runs(String text, String quote) {
    Sought sought = sought(text, quote);
    return sought.echoes().runs(0, sought.source().size());
  }

  private static Sought sought(String text, String quote, int... gaps) {
    Words words = Words.of(quote);
    boolean[] gapBefore = new boolean[words.size() + 1];
    for (int gap : gaps) {
      gapBefore[gap] = true;
    }
    Document document =
        new Document("t", Metadata.none(), text, List.of(), List.of(), List.of(), Optional.empty());
    Turn turn =
        new Turn(
            new Span(0, text.length()), Turn.Role.SPEAKER, Optional.empty(), "", Optional.empty());
    IndexedSource source =
        IndexedSource.of(
            new Source(document, Edition.original(Optional.empty()), List.of(turn), List.of()));
    return new Sought(
        new Pattern(words, new boolean[words.size()], gapBefore),
        source,
        new Weights(source, FunctionWords.standard()),
        new Likeness(Spelling.standard(), Lexicon.none()));
  }
}

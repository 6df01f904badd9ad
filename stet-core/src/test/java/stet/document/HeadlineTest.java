package stet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.text.Span;

class HeadlineTest {

  @Test
  void aHeadlineThatQuotesStandsAboveTheText() {
    Document page = page("Mayor: “The pier stays”", "The mayor spoke on Monday.");

    Document whole = Headline.above(page);

    assertThat(whole.text()).isEqualTo("Mayor: “The pier stays”\nThe mayor spoke on Monday.");
    assertThat(whole.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    assertThat(whole.text(whole.blocks().getLast().span())).isEqualTo(page.text());
    assertThat(whole.text(whole.emphases().getFirst().span())).isEqualTo("mayor");
    assertThat(whole.text(whole.origins().getFirst().span())).isEqualTo(page.text());
  }

  @Test
  void aHeadlineThatQuotesNobodyIsLeftWhereItIs() {
    Document page = page("The pier stays, says mayor", "The mayor spoke on Monday.");

    assertThat(Headline.above(page)).isSameAs(page);
  }

  @Test
  void aTextThatBeginsWithItsHeadlineDoesNotGetItTwice() {
    Document page = page("Mayor: “The pier stays”", "Mayor: \"The pier  stays\"");

    assertThat(Headline.above(page)).isSameAs(page);
  }

  private static Document page(String title, String text) {
    Metadata metadata =
        new Metadata(
            Optional.of(title), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Span all = new Span(0, text.length());
    return new Document(
        "page.html",
        metadata,
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, all)),
        List.of(new Emphasis(Emphasis.Kind.STRONG, new Span(4, 9), "")),
        List.of(new Document.Located(all, new Origin.Bytes(0, text.length()))),
        Optional.of("en"));
  }
}

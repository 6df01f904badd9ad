package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Words;

class MeaningSearchTest {

  private static final String TALK =
      "The orchard froze. We lost the pears. The ferry runs on Sundays. Nobody paid the baker. "
          + "Our bridge needs paint. The school has a new bell.";

  private final InteractionTest.OneAxisAWord encoder = new InteractionTest.OneAxisAWord();

  @Test
  void theSentenceWithTheWordsComesFirst() {
    assertThat(search(TALK, true).rank(pattern("nobody paid"), List.of(), 8).getFirst().from())
        .isEqualTo(3);
  }

  @Test
  void aQuotationAcrossTwoSentencesIsMetByBoth() {
    MeaningSearch.Match best =
        search(TALK, true).rank(pattern("orchard froze, lost pears"), List.of(), 8).getFirst();

    assertThat(best.from()).isZero();
    assertThat(best.to()).isEqualTo(1);
  }

  @Test
  void aSentenceThatAddsNothingIsNotTakenIn() {
    assertThat(search(TALK, true).rank(pattern("ferry runs"), List.of(), 8))
        .allSatisfy(m -> assertThat(m.to()).isEqualTo(m.from()));
  }

  @Test
  void whereTheSameWordsAreExpectedOnlyCandidatesAreEncoded() {
    search(TALK, false).rank(pattern("xylophone quartet"), List.of(), 8);
    int few = encoder.asked;
    search(TALK, true).rank(pattern("xylophone quartet"), List.of(), 8);

    assertThat(few).isEqualTo(1);
    assertThat(encoder.asked - few).isEqualTo(7);
  }

  @Test
  void aSentenceIsEncodedOnceForAllQuotations() {
    MeaningSearch search = search(TALK, true);
    search.rank(pattern("nobody paid"), List.of(), 8);
    int before = encoder.asked;
    search.rank(pattern("bridge needs paint"), List.of(), 8);

    assertThat(encoder.asked - before).isEqualTo(1);
  }

  @Test
  void aSentenceThatNeighboursPointAtIsTriedWhateverItSays() {
    assertThat(search(TALK, false).rank(pattern("xylophone quartet"), List.of(4), 8))
        .extracting(MeaningSearch.Match::from)
        .contains(4);
  }

  @Test
  void theWorkForOneQuotationDoesNotGrowWithALongSource() {
    StringBuilder talk = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      talk.append("The ferry number ").append(i).append(" runs on Sundays. ");
    }
    MeaningSearch search = search(talk.toString(), true);
    search.rank(pattern("ferry runs on Sundays"), List.of(), 8);

    assertThat(encoder.asked).isLessThan(40);
  }

  private MeaningSearch search(String text, boolean otherWords) {
    IndexedSource source = source(text);
    return new MeaningSearch(
        source, new Weights(source, FunctionWords.standard()), encoder, otherWords);
  }

  private static Pattern pattern(String quotation) {
    return Pattern.plain(Words.of(quotation));
  }

  /** A source of one turn. */
  static IndexedSource source(String text) {
    Document document =
        new Document(
            "talk", Metadata.none(), text, List.of(), List.of(), List.of(), Optional.of("en"));
    Turn turn =
        new Turn(
            new Span(0, text.length()), Turn.Role.SPEAKER, Optional.empty(), "", Optional.empty());
    return IndexedSource.of(
        new Source(document, Edition.original(Optional.of("en")), List.of(turn), List.of()));
  }
}

package stet.judge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.align.Pattern;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.document.Passage;
import stet.judge.Laid;
import stet.locate.IndexedSource;
import stet.locate.MeaningSearch;
import stet.locate.Place;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Words;

class NeighbourhoodTest {

  private static final String PARAGRAPH =
      "On the orchards the minister was brief. The harvest, he says, depends on the beekeepers and"
          + " their hives; a “fall into scarcity” is what he means to avoid, in apples as in pears.";

  private static final int TALK = 40;

  @Test
  void theSourceSpeaksOfTheSameWhereItsWordsAreThoseAroundTheQuotation() {
    IndexedSource source = source();
    Neighbourhood around = around(source);

    assertThat(around.chance(20)).isLessThanOrEqualTo(0.1);
    assertThat(around.shared(20, 9)).contains("orchards", "hives", "beekeepers", "apples");
  }

  @Test
  void elsewhereInTheSourceItDoesNot() {
    assertThat(around(source()).chance(5)).isEqualTo(1);
  }

  @Test
  void theQuotationsOwnWordsAreNoCompany() {
    assertThat(around(source()).shared(35, 9)).isEmpty(); // "scarcity" stands there
  }

  @Test
  void fewWordsArePlacedByThePassageInSuchCompanyAndSayWhy() {
    IndexedSource source = source();

    Optional<FewWords.InCompany> found = find(likely(source, 5, 0.7), likely(source, 20, 0.6));

    assertThat(found).isPresent();
    assertThat(found.get().likely().match().from()).isEqualTo(20);
    assertThat(found.get().evidence().getFirst()).contains("orchards");
    assertThat(found.get().probability()).isBetween(0.3, 0.5); // odds of one to nine, times five
  }

  @Test
  void companyAloneDoesNotPlaceWordsThatComeNearToNothing() {
    IndexedSource source = source();

    assertThat(find(likely(source, 20, 0.4))).isEmpty();
  }

  @Test
  void nearnessAloneDoesNotPlaceThemEither() {
    IndexedSource source = source();

    assertThat(find(likely(source, 5, 0.9))).isEmpty();
  }

  private static Optional<FewWords.InCompany> find(Renderings.Likely... likely) {
    Document article = article();
    Pattern pattern = Pattern.plain(Words.of(article.text(), quotation()));
    return new FewWords(Laid.TABLES)
        .inCompany(article, pattern, List.of(likely), l -> l.match().meaning());
  }

  // How near it comes to the phrase as a whole is told by its meaning here.
  private static Renderings.Likely likely(IndexedSource source, int sentence, double phrase) {
    int word = source.sentences().get(sentence).from();
    return new Renderings.Likely(
        new Place(source, new int[] {word, -1, word + 1}, 0.3),
        new MeaningSearch.Match(sentence, sentence, 0.2, phrase, 0.5, 0.3, 0.3),
        Passage.of(source.source().document(), source.sentences().get(sentence).span()),
        0.1);
  }

  private static Neighbourhood around(IndexedSource source) {
    return new Neighbourhood(article(), quotation(), source, FunctionWords.standard());
  }

  private static Document article() {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, PARAGRAPH.length()));
    return new Document(
        "article",
        Metadata.none(),
        PARAGRAPH,
        List.of(paragraph),
        List.of(),
        List.of(),
        Optional.of("en"));
  }

  private static Span quotation() {
    int at = PARAGRAPH.indexOf("fall into scarcity");
    return new Span(at, at + "fall into scarcity".length());
  }

  // Talk of roads and taxes; at 19 to 21 of orchards, at 35 of scarcity.
  private static IndexedSource source() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TALK; i++) {
      text.append(
          switch (i) {
            case 19 -> "Our orchards feed the valley, apples first. ";
            case 20 -> "We must not slip towards shortage there. ";
            case 21 -> "Beekeepers tell me that every second one of their hives stands empty. ";
            case 35 -> "Of scarcity in the budget I have spoken before. ";
            default -> "Road number " + i + " will be paid for by the new toll on lorries. ";
          });
    }
    return Laid.searched("talk", text.toString().strip()).index();
  }
}

package stet.judge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.CpuTime;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.judge.place.ArticleOrder.Choice;
import stet.judge.place.ArticleOrder.Option;
import stet.locate.IndexedSource;
import stet.text.Span;

class ArticleOrderTest {

  private static final IndexedSource TALK = source(150);

  @Test
  void ofTwoPassagesAsGoodTheOneBetweenTheNeighboursIsTaken() {
    List<Choice> choices =
        ArticleOrder.of(
            List.of(
                List.of(sure(40)),
                List.of(maybe(120, 0.8), maybe(43, 0.7)),
                List.of(sure(46)),
                List.of(sure(49))));

    assertThat(choices.get(1).option()).isEqualTo(1);
    assertThat(choices.get(1).support()).isPositive();
  }

  @Test
  void aPlainPassageIsNotGivenUpForItsPlace() {
    List<Choice> choices =
        ArticleOrder.of(
            List.of(
                List.of(sure(40)),
                List.of(maybe(120, 5), maybe(43, -4)),
                List.of(sure(46)),
                List.of(sure(49))));

    assertThat(choices.get(1)).isEqualTo(new Choice(0, 0));
  }

  @Test
  void whatIsUnlikelyStaysUnplaced() {
    List<Choice> choices =
        ArticleOrder.of(List.of(List.of(sure(40)), List.of(maybe(43, -8)), List.of(sure(46))));

    assertThat(choices.get(1).option()).isEqualTo(-1);
  }

  @Test
  void anArticleThatJumpsAboutSaysNothingByItsOrder() {
    Random random = new Random(3);
    List<List<Option>> article = new ArrayList<>();
    for (int q = 0; q < 80; q++) {
      article.add(List.of(sure(random.nextInt(150))));
    }
    article.add(40, List.of(maybe(70, 0.2)));

    assertThat(ArticleOrder.of(article).get(40).support()).isLessThan(0.8);
  }

  @Test
  void ofTwoPassagesAsGoodTheClaimedSpeakersIsTaken() {
    List<Choice> choices =
        ArticleOrder.of(
            List.of(List.of(new Option(TALK, 20, 1.1, 1.4), new Option(TALK, 90, 1, 0))));

    assertThat(choices.getFirst().option()).isEqualTo(1);
  }

  @Test
  void anotherSourceIsNeitherBeforeNorBehind() {
    IndexedSource other = source(30);
    List<Choice> choices =
        ArticleOrder.of(List.of(List.of(sure(40)), List.of(new Option(other, 3, 1, 0))));

    assertThat(choices.get(1)).isEqualTo(new Choice(0, 0));
  }

  @Test
  void noQuotationsHaveNoPlaces() {
    assertThat(ArticleOrder.of(List.of())).isEmpty();
    assertThat(ArticleOrder.of(List.of(List.of()))).containsExactly(new Choice(-1, 0));
  }

  // Articles made up: each quotation has its passage and a rival that is as likely by its words.
  @Test
  void articlesThatFollowTheirSourceAreReadBetterAndShuffledOnesNoWorse() {
    assertThat(right(false, true) - right(false, false)).isGreaterThan(0.1);
    assertThat(right(true, true) - right(true, false)).isGreaterThan(-0.03);
  }

  private static double right(boolean shuffled, boolean together) {
    Random random = new Random(17);
    int right = 0;
    int all = 0;
    for (int round = 0; round < 200; round++) {
      List<Integer> truth = new ArrayList<>();
      for (int q = 0; q < 20; q++) {
        truth.add(random.nextInt(150));
      }
      Collections.sort(truth);
      if (shuffled) {
        Collections.shuffle(truth, random);
      }
      List<List<Option>> article = new ArrayList<>();
      List<Integer> open = new ArrayList<>();
      for (int q = 0; q < 20; q++) {
        if (random.nextDouble() < 0.6) {
          article.add(List.of(sure(truth.get(q))));
          continue;
        }
        open.add(q);
        Option here = maybe(truth.get(q), 1 + random.nextGaussian());
        Option rival = maybe(random.nextInt(150), 0.5 + random.nextGaussian());
        article.add(here.odds() >= rival.odds() ? List.of(here, rival) : List.of(rival, here));
      }
      List<Choice> choices = ArticleOrder.of(article);
      for (int q : open) {
        int option = together ? Math.max(0, choices.get(q).option()) : 0;
        right += article.get(q).get(option).sentence() == truth.get(q) ? 1 : 0;
        all++;
      }
    }
    return (double) right / all;
  }

  @Test
  void eightTimesTheQuotationsCostAboutEightTimesAsMuch() {
    work(4000);
    double once = CpuTime.nanos(() -> work(4000));
    double eight = CpuTime.nanos(() -> work(32_000));

    assertThat(eight).isLessThan(28 * Math.max(once, 4e6));
  }

  private static void work(int quotations) {
    Random random = new Random(5);
    List<List<Option>> article = new ArrayList<>();
    for (int q = 0; q < quotations; q++) {
      List<Option> options = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        options.add(maybe(random.nextInt(150), random.nextGaussian()));
      }
      article.add(options);
    }
    assertThat(ArticleOrder.of(article)).hasSize(quotations);
  }

  private static Option sure(int sentence) {
    return new Option(TALK, sentence, 10, 0);
  }

  private static Option maybe(int sentence, double odds) {
    return new Option(TALK, sentence, odds, 0);
  }

  private static IndexedSource source(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      text.append("The ferry number ").append(s).append(" leaves. ");
    }
    Document document =
        new Document(
            "talk",
            Metadata.none(),
            text.toString(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("en"));
    Turn turn =
        new Turn(
            new Span(0, text.length()), Turn.Role.SPEAKER, Optional.empty(), "", Optional.empty());
    return IndexedSource.of(
        new Source(document, Edition.original(Optional.of("en")), List.of(turn), List.of()));
  }
}

package stet.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.locate.grams.Candidate;
import stet.locate.grams.Found;
import stet.locate.grams.GramSearch;
import stet.text.Span;
import stet.text.Words;

class RoundTripTest {

  @TempDir Path folder;

  @Test
  void everythingThatWasBuiltIsFound() throws IOException {
    Speeches.build(folder, new Speeches(1).library(0, 60, 400));
    Random random = new Random(2);
    try (MappedIndex index = MappedIndex.open(folder)) {
      GramSearch search = index.search();
      for (int round = 0; round < 600; round++) {
        int document = random.nextInt(index.documents());
        Words words = Words.of(index.text(document));
        int first = random.nextInt(words.size() - 30);
        Span span = words.span(first, first + 2 + random.nextInt(28));
        String quotation = index.text(document, span);
        Found found = search.search(quotation, 3);
        assertThat(found.places()).as(quotation).isNotEmpty();
        Candidate best = found.places().getFirst();
        assertThat(best.coverage()).as(quotation).isGreaterThan(0.999);
        assertThat(Words.of(index.text(best.document(), best.span())).size())
            .as(quotation)
            .isEqualTo(best.words().length());
        assertThat(found.equals() > 1 || best.document() == document && best.span().equals(span))
            .as("%s, %s times", quotation, found.equals())
            .isTrue();
      }
    }
  }

  @Test
  void wordsChangedInTheMiddleDoNotHideThePlace() throws IOException {
    Speeches.build(folder, new Speeches(3).library(0, 60, 400));
    Random random = new Random(4);
    try (MappedIndex index = MappedIndex.open(folder)) {
      GramSearch search = index.search();
      for (int round = 0; round < 300; round++) {
        int document = random.nextInt(index.documents());
        Words words = Words.of(index.text(document));
        int first = random.nextInt(words.size() - 14);
        String quotation =
            index.text(document, words.span(first, first + 5))
                + " utterly changed "
                + index.text(document, words.span(first + 8, first + 13));
        Candidate best = search.search(quotation, 1).places().getFirst();
        assertThat(best.document()).as(quotation).isEqualTo(document);
        assertThat(best.span()).isEqualTo(words.span(first, first + 13));
      }
    }
  }

  @Test
  void bothHalvesOfASpliceAreFound() throws IOException {
    Speeches.build(folder, new Speeches(5).library(0, 60, 400));
    Random random = new Random(6);
    try (MappedIndex index = MappedIndex.open(folder)) {
      GramSearch search = index.search();
      for (int round = 0; round < 200; round++) {
        int one = random.nextInt(30);
        int two = 30 + random.nextInt(30);
        Span half = Words.of(index.text(one)).span(20, 30);
        Span other = Words.of(index.text(two)).span(50, 62);
        Found found = search.search(index.text(one, half) + " " + index.text(two, other), 3);
        assertThat(found.pieces()).hasSize(2);
        assertThat(found.pieces().getFirst().document()).isEqualTo(one);
        assertThat(found.pieces().getFirst().span().overlaps(half)).isTrue();
        assertThat(found.pieces().getLast().document()).isEqualTo(two);
        assertThat(found.pieces().getLast().span().overlaps(other)).isTrue();
      }
    }
  }

  @Test
  void aStockPhraseComesWithItsNumber() throws IOException {
    StringBuilder lines = new StringBuilder();
    Speeches speeches = new Speeches(7);
    for (int d = 0; d < 40; d++) {
      lines.append(
          Speeches.line("d" + d, speeches.speech(40) + " thank you all " + speeches.speech(40)));
    }
    Speeches.build(folder, lines.toString());
    try (MappedIndex index = MappedIndex.open(folder)) {
      Found found = index.search().search("Thank you all!", 3);
      assertThat(found.equals()).isEqualTo(40);
      assertThat(found.places()).hasSize(3);
      assertThat(found.places().getFirst().document()).isZero();
    }
  }

  @Test
  void wordsThatNobodySaidAreFoundNowhere() throws IOException {
    Speeches.build(folder, new Speeches(8).library(0, 5, 100));
    try (MappedIndex index = MappedIndex.open(folder)) {
      assertThat(index.search().search("quixotic zephyrs jumping", 3).places()).isEmpty();
      assertThat(index.search().search("…", 3).places()).isEmpty();
      assertThat(index.search().search("", 3).pieces()).isEmpty();
    }
  }

  @Test
  void anIndexOfNothingAnswersNothing() throws IOException {
    Speeches.build(folder, "");
    try (MappedIndex index = MappedIndex.open(folder)) {
      assertThat(index.documents()).isZero();
      assertThat(index.search().search("thank you", 3).places()).isEmpty();
    }
  }
}

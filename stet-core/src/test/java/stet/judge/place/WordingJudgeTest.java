package stet.judge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.CpuTime;
import stet.judge.Laid;
import stet.judge.compare.Comparison;
import stet.judge.compare.Near;

class WordingJudgeTest {

  @Test
  void twoSentencesWithAThirdBetweenThemAreComposed() {
    assertThat(
            Laid.wording(
                "The pump is older than the mayor. The tower will be painted white",
                "The pump is older than the mayor. Nobody minds that. The tower will be painted"
                    + " white."))
        .isEqualTo("Composite");
  }

  @Test
  void piecesOfTwoDocumentsAreComposed() {
    assertThat(
            Laid.wording(
                "The pump is older than the mayor and the tower will be painted white",
                "The pump is older than the mayor. Nobody minds that.",
                "I can tell you that the tower will be painted white in June."))
        .isEqualTo("Composite");
  }

  @Test
  void aLongRunOfLittleWordsIsAPieceToo() {
    assertThat(
            Laid.wording(
                "I saw that the ropes were rotten, and I would do the same thing again",
                "Let me begin. I saw that the ropes were rotten. The report is in the annex. We"
                    + " sent the crew home early that morning with full pay. Some people laughed"
                    + " at us for it, and I would do the same thing again. That is all."))
        .isEqualTo("Composite");
  }

  @Test
  void aPhraseMovedWithinItsSentenceIsNotComposed() {
    assertThat(
            Laid.wording(
                "We moved the clinic to the valley from the ridge",
                "We moved the clinic from the ridge to the valley. It took a week."))
        .isEqualTo("Altered");
  }

  @Test
  void anExactExcerptOfAnyTextIsVerbatim() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String text = text(random, 40 + random.nextInt(300));
      String[] words = text.split(" ");
      int from = random.nextInt(words.length - 12);
      int length = 4 + random.nextInt(8);
      String excerpt =
          String.join(" ", java.util.Arrays.asList(words).subList(from, from + length));
      assertThat(Laid.wording(excerpt, text))
          .as("seed %d: %s", seed, excerpt)
          .isEqualTo("Verbatim");
    }
  }

  @Test
  void theStepsOfAComparisonRebuildBothSides() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String text = text(random, 60);
      StringBuilder changed = new StringBuilder();
      String[] words = text.split(" ");
      for (int i = 10; i < 30; i++) {
        int lot = random.nextInt(12);
        if (lot == 0) {
          continue;
        }
        changed.append(lot == 1 ? "zebra" : words[i]).append(' ');
        if (lot == 2) {
          changed.append("quagga ");
        }
      }
      Searched searched = Laid.searched("source", text);
      stet.align.Pattern pattern = Laid.pattern(changed.toString().strip());
      WordingJudge judge = new WordingJudge(Laid.TABLES);
      for (Near near :
          judge.aligned(
              pattern,
              java.util.List.of(searched),
              java.util.Comparator.comparingInt(stet.locate.Place::first))) {
        Comparison comparison = judge.compare(pattern, near.place());
        int quoted = 0;
        int source = comparison.blocks().getFirst().sourceFrom();
        for (Comparison.Block block : comparison.blocks()) {
          assertThat(block.quotedFrom()).as("seed %d", seed).isEqualTo(quoted);
          assertThat(block.sourceFrom()).as("seed %d", seed).isEqualTo(source);
          if (block.same()) {
            assertThat(comparison.quotedForms(block)).isEqualTo(comparison.sourceForms(block));
          }
          quoted = block.quotedTo();
          source = block.sourceTo();
        }
        assertThat(quoted).as("seed %d", seed).isEqualTo(pattern.size());
      }
    }
  }

  @Test
  void timeGrowsWithTheSourceNotWithItsSquare() {
    long[] nanos = new long[4];
    for (int round = 0; round < 3; round++) {
      for (int k = 0; k < 4; k++) {
        Random random = new Random(7);
        String text = text(random, 4000 << k);
        String quotation = "zebra " + text.substring(0, text.indexOf(' ', 90)) + " quagga";
        long took = CpuTime.nanos(() -> Laid.find(quotation, text));
        nanos[k] = round == 0 ? took : Math.min(nanos[k], took);
      }
    }
    // Eight times the words: linear is 8, a square would be 64.
    assertThat(nanos[3]).isLessThan(40 * Math.max(nanos[0], 1_000_000));
  }

  // Words of a small random vocabulary in sentences of four to fifteen words.
  private static String text(Random random, int words) {
    StringBuilder out = new StringBuilder();
    int left = 0;
    for (int i = 0; i < words; i++) {
      boolean first = left == 0;
      left = first ? 3 + random.nextInt(12) : left - 1;
      StringBuilder word = new StringBuilder();
      int number = random.nextInt(400);
      word.append((char) ((first ? 'A' : 'a') + number % 26)).append("o");
      for (int rest = number / 4 + 1; rest > 0; rest /= 5) {
        word.append((char) ('b' + rest % 5)).append('u');
      }
      out.append(word).append(left == 0 ? ". " : " ");
    }
    return out.toString().strip();
  }
}

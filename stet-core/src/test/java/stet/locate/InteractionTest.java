package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.align.Pattern;
import stet.text.FunctionWords;
import stet.text.Words;

class InteractionTest {

  private static final OneAxisAWord WORDS = new OneAxisAWord();

  private static final IndexedSource SOURCE =
      MeaningSearchTest.source("One pear tree, two plum trees. Three bears.");

  @Test
  void theSameWordsInAnyOrderAreMetWhole() {
    Interaction quoted = quoted("goats climb walls");
    Interaction.Laid laid = quoted.with(WORDS.encode("walls that goats climb"));

    assertThat(quoted.meaning(laid)).isCloseTo(1, within(1e-6));
    assertThat(quoted.unmet(laid)).isZero();
    assertThat(quoted.worst(laid)).isCloseTo(1, within(1e-6));
  }

  @Test
  void oneContentWordThatNothingComesNearToIsTheWorst() {
    Interaction quoted = quoted("goats climb walls");
    Interaction.Laid laid = quoted.with(WORDS.encode("goats climb ladders"));

    assertThat(quoted.worst(laid)).isZero();
    assertThat(quoted.unmet(laid)).isCloseTo(1.0 / 3, within(1e-6));
  }

  @Test
  void aStretchThatSaysMuchElseComesBackLess() {
    Interaction quoted = quoted("goats climb walls");

    assertThat(quoted.with(WORDS.encode("goats climb walls")).back())
        .isGreaterThan(quoted.with(WORDS.encode("goats who sing climb red walls")).back());
  }

  @Test
  void whatStandsFarOffDoesNotDisturbTheLikeliestStretch() {
    Interaction quoted = quoted("goats climb walls");
    Interaction.Laid laid =
        quoted.with(WORDS.encode("the mayor of our town says that in May goats climb walls"));

    assertThat(laid.local()).isCloseTo(1, within(1e-6));
    assertThat(laid.back()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void twoSentencesTogetherMeetWhatNeitherDoes() {
    Interaction quoted = quoted("goats climb walls");
    Interaction.Laid both =
        quoted.with(WORDS.encode("goats climb")).with(quoted.with(WORDS.encode("red walls")));

    assertThat(quoted.meaning(both)).isCloseTo(1, within(1e-6));
  }

  @Test
  void nothingMeetsAnEmptySentence() {
    assertThat(quoted("goats").with(WORDS.encode("")).local()).isZero();
    assertThat(quoted("goats").with(WORDS.encode("")).back()).isZero();
  }

  @Test
  void theBestOfEachStretchIsFoundAsIfEveryStretchWereLookedThrough() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      StringBuilder sentence = new StringBuilder();
      int m = 1 + random.nextInt(25);
      for (int j = 0; j < m; j++) {
        sentence.append("w").append((char) ('a' + random.nextInt(9))).append(' ');
      }
      Interaction quoted = quoted("wa wb wc wd");
      Interaction.Laid laid = quoted.with(WORDS.encode(sentence.toString().strip()));
      assertThat(laid.local()).isCloseTo(byLooking(sentence.toString().split(" ")), within(1e-6));
    }
  }

  // All four words weigh the same: the share of them within the likeliest stretch.
  private static double byLooking(String[] words) {
    double most = -1;
    double local = 0;
    for (double times : new double[] {1, 1.5, 2}) {
      int length = Math.min(words.length, (int) Math.round(times * 4) + 1);
      for (int from = 0; from + length <= words.length; from++) {
        int met = 0;
        for (String word : new String[] {"wa", "wb", "wc", "wd"}) {
          for (int j = from; j < from + length; j++) {
            if (words[j].equals(word)) {
              met++;
              break;
            }
          }
        }
        if (met / 4.0 - 0.02 * times > most) {
          most = met / 4.0 - 0.02 * times;
          local = met / 4.0;
        }
      }
    }
    return local;
  }

  private static Interaction quoted(String text) {
    return new Interaction(
        Pattern.plain(Words.of(text)), new Weights(SOURCE, FunctionWords.standard()), WORDS);
  }

  /** An encoder that gives each word an axis of its own. */
  static final class OneAxisAWord implements TokenEncoder {
    private static final int DIMENSION = 64;
    private final Map<String, Integer> axes = new HashMap<>();
    int asked;

    @Override
    public TokenVectors encode(String text) {
      asked++;
      Words words = Words.of(text);
      int n = words.size();
      int[] starts = new int[n];
      int[] ends = new int[n];
      int[] ids = new int[n];
      float[] rows = new float[n * DIMENSION];
      for (int i = 0; i < n; i++) {
        starts[i] = words.start(i);
        ends[i] = words.end(i);
        ids[i] = axes.computeIfAbsent(words.form(i), f -> axes.size() % DIMENSION);
        rows[i * DIMENSION + ids[i]] = 1;
      }
      return TokenVectors.whole(DIMENSION, starts, ends, ids, rows);
    }

    @Override
    public int dimension() {
      return DIMENSION;
    }

    @Override
    public int capacity() {
      return 254;
    }
  }
}

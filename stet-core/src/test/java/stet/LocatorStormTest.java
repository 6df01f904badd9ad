package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.Piece;
import stet.judge.Wording;
import stet.text.Span;
import stet.text.Words;

/** Random speeches and quotations made from them by rule. Every seed can be run again. */
class LocatorStormTest {

  private static final int SEEDS = 40;

  private final Stet stet = Stet.standard();

  @Test
  void everyExcerptIsFoundAndIsVerbatim() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 12);
      Locator locator = locator(speech);
      for (int q = 0; q < 5; q++) {
        Span excerpt = speech.excerpt(random, 3 + random.nextInt(25));
        Located located = locator.locate(excerpt.in(speech.text()));
        assertThat(located.wording()).as("seed %d", seed).isInstanceOf(Wording.Verbatim.class);
        assertThat(located.probability()).isEqualTo(1);
        assertThat(texts(located)).as("seed %d", seed).containsExactly(excerpt.in(speech.text()));
      }
    }
  }

  @Test
  void anEllipsisBetweenTwoExcerptsOfATurnGivesTwoPieces() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 12);
      Span whole = speech.excerpt(random, 24 + random.nextInt(10));
      Words words = Words.of(speech.text(), whole);
      String first = words.span(0, 8).in(speech.text());
      String second = words.span(words.size() - 8, words.size() - 1).in(speech.text());
      Located located = locator(speech).locate(first + " [...] " + second);
      assertThat(located.wording()).as("seed %d", seed).isInstanceOf(Wording.MarkedEdit.class);
      assertThat(texts(located)).as("seed %d", seed).containsExactly(first, second);
    }
  }

  @Test
  void excerptsOfTwoTurnsInOneBreathAreComposite() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 12);
      String first = speech.excerptOf(9, random, 9).in(speech.text());
      String second = speech.excerptOf(2, random, 9).in(speech.text());
      Located located = locator(speech).locate(first + " " + second);
      assertThat(located.wording()).as("seed %d", seed).isInstanceOf(Wording.Composite.class);
      assertThat(texts(located)).as("seed %d", seed).containsExactly(first, second);
    }
  }

  @Test
  void oneWordReplacedIsAlteredAtItsPlace() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 12);
      Span excerpt = speech.excerpt(random, 12);
      Words words = Words.of(speech.text(), excerpt);
      int changed = 4 + random.nextInt(4);
      String quote =
          words.span(0, changed - 1).in(speech.text())
              + " quagga "
              + words.span(changed + 1, 11).in(speech.text());
      Located located = locator(speech).locate(quote);
      assertThat(located.wording()).as("seed %d", seed).isInstanceOf(Wording.Altered.class);
      assertThat(texts(located)).as("seed %d", seed).containsExactly(excerpt.in(speech.text()));
      assertThat(located.probability()).isBetween(0.5, 1.0);
    }
  }

  @Test
  void wordsOfAnotherSpeechAreNotFound() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 12);
      StringBuilder quote = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        quote.append(i % 3 == 0 ? Speech.word(random) : Speech.word(random) + "x").append(' ');
      }
      Located located = locator(speech).locate(quote.toString());
      assertThat(located.wording()).as("seed %d", seed).isInstanceOf(Wording.NotFound.class);
      assertThat(located.pieces()).isEmpty();
      assertThat(located.probability()).isLessThan(0.5);
      assertThat(located.candidates()).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void pieceTextsStandAtTheirOffsetsWhateverIsAsked() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Speech speech = new Speech(random, 6);
      Locator locator = locator(speech);
      for (int q = 0; q < 10; q++) {
        StringBuilder quote = new StringBuilder();
        for (int part = 0; part < 3; part++) {
          quote.append(speech.excerpt(random, 1 + random.nextInt(8)).in(speech.text()));
          quote.append(new String[] {" ", " ... ", " [of it] ", "… ", " \n"}[random.nextInt(5)]);
        }
        Located located = locator.locate(quote.toString());
        for (Piece piece : located.pieces()) {
          assertThat(piece.passage().span().in(speech.text())).isEqualTo(piece.passage().text());
          assertThat(piece.quoted().end()).isLessThanOrEqualTo(quote.length());
        }
      }
    }
  }

  @Test
  void theWorkForAQuotationGrowsNoFasterThanTheSpeech() {
    long[] nanos = new long[4];
    for (int round = 0; round < 3; round++) {
      for (int size = 0; size < nanos.length; size++) {
        Random random = new Random(5);
        Speech speech = new Speech(random, 60 << size);
        Locator locator = locator(speech);
        List<String> quotes = new ArrayList<>();
        for (int q = 0; q < 20; q++) {
          quotes.add(
              speech.excerpt(random, 20).in(speech.text()) + " quagga " + Speech.word(random));
        }
        long took = CpuTime.nanos(() -> quotes.forEach(locator::locate));
        nanos[size] = round == 0 ? took : Math.min(nanos[size], took);
      }
    }
    assertThat(nanos[3]).as("eight times the text").isLessThan(24 * nanos[0]);
  }

  private Locator locator(Speech speech) {
    return stet.locator(List.of(speech.source()));
  }

  private static List<String> texts(Located located) {
    return located.pieces().stream().map(piece -> piece.passage().text()).toList();
  }

  /** A made-up speech: turns of sentences of words from a made-up vocabulary, common and rare. */
  private static final class Speech {

    private static final String[] LITTLE = {
      "the", "of", "and", "to", "a", "in", "that", "it", "we", "for"
    };

    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();

    Speech(Random random, int turns) {
      for (int t = 0; t < turns; t++) {
        int start = text.length();
        for (int s = 0; s < 3; s++) {
          sentence(random);
        }
        String name = t % 2 == 0 ? "Ada Quill" : "Bram Holt";
        this.turns.add(
            new Turn(
                new Span(start, text.length()),
                Turn.Role.SPEAKER,
                Optional.of(new Speaker(name)),
                name,
                Optional.empty()));
        text.append('\n');
      }
    }

    private void sentence(Random random) {
      int n = 14 + random.nextInt(10);
      for (int w = 0; w < n; w++) {
        String word = random.nextInt(3) == 0 ? LITTLE[random.nextInt(10)] : word(random);
        text.append(w == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        text.append(w == n - 1 ? ". " : random.nextInt(9) == 0 ? ", " : " ");
      }
    }

    static String word(Random random) {
      String syllables = "bakedilofumarenitosuvapegizo";
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        int at = 2 * random.nextInt(syllables.length() / 2);
        word.append(syllables, at, at + 2);
      }
      return word.append('k').toString();
    }

    String text() {
      return text.toString();
    }

    /** So many words in a row within one turn. */
    Span excerpt(Random random, int length) {
      return excerptOf(random.nextInt(turns.size()), random, length);
    }

    Span excerptOf(int turn, Random random, int length) {
      Words words = Words.of(text(), turns.get(turn).span());
      int from = random.nextInt(words.size() - length);
      return words.span(from, from + length - 1);
    }

    Source source() {
      Document document =
          new Document(
              "speech", Metadata.none(), text(), List.of(), List.of(), List.of(), Optional.empty());
      return new Source(document, Edition.original(Optional.empty()), turns, List.of());
    }
  }
}

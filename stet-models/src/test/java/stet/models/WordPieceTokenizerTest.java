package stet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected pieces were compared with the reference implementation's when they were written. */
class WordPieceTokenizerTest {
  private static final int PLENTY = 10_000;

  private static Vocabulary vocabulary = Vocabulary.of(Map.of());

  @BeforeAll
  static void readVocabulary() throws IOException {
    vocabulary =
        Vocabulary.read(
            new String(ModelFiles.inJars().bytes(MiniLmEncoder.TOKENIZER), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "step aside | step aside",
        "Hubris | hub ##ris",
        "unaffable | una ##ffa ##ble",
        "Blinken | blink ##en",
        "degradation | degradation",
        "the U.S. | the u . s .",
        "don't | don ' t",
        "don’t | don ’ t",
        "US$5.3m | us $ 5 . 3 ##m",
        "a^b~c | a ^ b ~ c",
        "“We were not blind,” | “ we were not blind , ”",
        "«никогда» | « н ##и ##к ##о ##г ##д ##а »",
        "Путин | п ##у ##т ##и ##н",
        "naïve | naive",
        "cafe\u0301s | cafes",
        "CAFÉ | cafe",
        "Ångström | ang ##strom",
        "Æsir øre | æ ##sir ø ##re",
        "ẞ | ß",
        "İstanbul | istanbul",
        "Ωμέγα | ω ##μ ##ε ##γ ##α",
        "soft\u00ADhyphen | soft ##hy ##ph ##en",
        "zero\u200Bwidth | zero ##wi ##dt ##h",
        "東京 | 東 京",
        "日本語テスト | 日 本 語 テ ##ス ##ト",
        "한국 | ᄒ ##ᅡ ##ᆫ ##ᄀ ##ᅮ ##ᆨ",
        "yes😀no | [UNK]",
        "yes 😀 no | yes [UNK] no",
        "no\u00A0break | no break",
        "1,000 km/h | 1 , 000 km / h",
        "co-operate | co - operate",
        "50% | 50 %",
        "½ | ½",
      })
  void cutsAsTheReferenceDoes(String text, String pieces) {
    List<Integer> expected = new ArrayList<>();
    for (String piece : pieces.split(" ")) {
      expected.add(vocabulary.required(piece));
    }
    assertThat(tokenizer().split(text, PLENTY).ids())
        .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void knowsWhereEachPieceStandsInTheText() {
    String text = "  Путин’s naïve\u00ADté, 😀 cafe\u0301s!";
    WordPieces pieces = tokenizer().split(text, PLENTY);
    List<String> covered = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      covered.add(text.substring(pieces.starts()[i], pieces.ends()[i]));
    }
    assertThat(covered)
        .containsExactly(
            "П", "у", "т", "и", "н", "’", "s", "naïve", "té", ",", "😀", "cafe\u0301s", "!");
  }

  @Test
  void aWordOfMoreThanAHundredCharactersIsOneUnknownPiece() {
    int unknown = vocabulary.required("[UNK]");
    assertThat(tokenizer().split("a".repeat(100), PLENTY).ids()).doesNotContain(unknown);
    WordPieces tooLong = tokenizer().split("so " + "a".repeat(101) + " be it", PLENTY);
    assertThat(tooLong.ids())
        .containsExactly(
            vocabulary.required("so"),
            unknown,
            vocabulary.required("be"),
            vocabulary.required("it"));
    assertThat(tooLong.starts()[1]).isEqualTo(3);
    assertThat(tooLong.ends()[1]).isEqualTo(104);
  }

  @Test
  void cutsAtTheCapacityAndSaysSo() {
    WordPieces cut = tokenizer().split("one two three four", 3);
    assertThat(cut.complete()).isFalse();
    assertThat(cut.ends()).containsExactly(3, 7, 13);
    assertThat(tokenizer().split("one two three   ", 3).complete()).isTrue();
  }

  @Test
  void readsNoFurtherThanTheCapacity() {
    String endless = "never ".repeat(5_000_000);
    assertThat(tokenizer().split(endless, 20).size()).isEqualTo(20);
  }

  @Test
  void nothingButSpacesAndControlsHasNoPieces() {
    assertThat(tokenizer().split("", PLENTY).size()).isZero();
    assertThat(tokenizer().split(" \u0000\t\u200B\uFFFD\n\u00A0\uD800", PLENTY).size()).isZero();
  }

  @Test
  void everyPieceLiesInsideTheTextInOrder() {
    Random random = new Random(20_26);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
      }
      WordPieces pieces = tokenizer().split(text.toString(), PLENTY);
      int before = 0;
      for (int i = 0; i < pieces.size(); i++) {
        assertThat(pieces.starts()[i]).isGreaterThanOrEqualTo(i == 0 ? 0 : pieces.starts()[i - 1]);
        assertThat(pieces.ends()[i]).isGreaterThan(pieces.starts()[i]);
        assertThat(pieces.ends()[i]).isBetween(before, text.length());
        before = pieces.ends()[i];
      }
    }
  }

  private static WordPieceTokenizer tokenizer() {
    return new WordPieceTokenizer(vocabulary);
  }
}

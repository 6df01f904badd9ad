package stet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnigramTokenizerTest {

  /** Pieces in the order of their numbers, with made-up log probabilities. */
  private static final String JSON =
      """
      {"added_tokens":[{"id":0,"content":"<s>"}],"normalizer":{"type":"Precompiled"},
       "model": {"type":"Unigram","unk_id":3,"vocab":[
         ["<s>",0.0],["<pad>",0.0],["</s>",0.0],["<unk>",0.0],
         ["\\u2581",-3.0],["\\u2581bridge",-6.5],["\\u2581bri",-5.0],["dge",-4.0],["s",-2.0],
         ["\\u2581мост",-7.0],["ы",-3.5],["e",-4.5],["é",-9.0],["r",-4.5],["[",-8],["\\"",-8.25]
       ]}}\
      """;

  private static final UnigramTokenizer TOKENIZER = tokenizer();

  private static UnigramTokenizer tokenizer() {
    try {
      return new UnigramTokenizer(UnigramVocabulary.read(JSON));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> pieces(String text) {
    WordPieces pieces = TOKENIZER.split(text, 100);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      out.add(pieces.id(i) + "=" + text.substring(pieces.starts()[i], pieces.ends()[i]));
    }
    return out;
  }

  @Test
  void takesTheMostProbablePieces() {
    assertThat(pieces("bridge bridges мосты"))
        .containsExactly("5=bridge", "5=bridge", "8=s", "9=мост", "10=ы");
  }

  @Test
  void joinsLettersThatTheModelDoesNotKnow() {
    assertThat(pieces("bridgexyz s")).containsExactly("5=bridge", "3=xyz", "4=", "8=s");
  }

  @Test
  void normalisesAndKeepsThePlaces() {
    assertThat(pieces("  ﬀe\u0301\u00A0ｓ")).containsExactly("4=", "3=ﬀ", "12=e\u0301", "4=", "8=ｓ");
  }

  @Test
  void readsNumbersAndEscapesOfTheList() {
    assertThat(pieces("[\"")).containsExactly("4=", "14=[", "15=\"");
    assertThat(TOKENIZER.openingMark()).isZero();
    assertThat(TOKENIZER.closingMark()).isEqualTo(2);
  }

  @Test
  void cutsAtTheCapacityAndSaysSo() {
    WordPieces pieces = TOKENIZER.split("bridge ".repeat(1_000), 7);
    assertThat(pieces.size()).isEqualTo(7);
    assertThat(pieces.complete()).isFalse();
  }

  @Test
  void everyPieceLiesInsideTheTextInOrderWhateverTheText() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(
            switch (random.nextInt(5)) {
              case 0 -> ' ';
              case 1 -> 0x300 + random.nextInt(0x50);
              case 2 -> 0x10000 + random.nextInt(0x1000);
              case 3 -> 0xFB00 + random.nextInt(0x500);
              default -> "bridges мосты".charAt(random.nextInt(13));
            });
      }
      WordPieces pieces = TOKENIZER.split(text.toString(), 50);
      int start = 0;
      for (int i = 0; i < pieces.size(); i++) {
        assertThat(pieces.starts()[i]).isBetween(start, pieces.ends()[i]);
        assertThat(pieces.ends()[i]).isLessThanOrEqualTo(text.length());
        start = pieces.starts()[i];
      }
    }
  }

  @Test
  void refusesWhatIsNoUnigramModel() {
    assertThatThrownBy(() -> UnigramVocabulary.read("{}"))
        .hasMessageContaining("no list of pieces");
    assertThatThrownBy(() ->
            UnigramVocabulary.read("{\"model\":{\"type\":\"Unigram\",\"vocab\":[[\"a\",b]]}}"))
        .hasMessageContaining("“b” is no number");
    assertThatThrownBy(() ->
            UnigramVocabulary.read("{\"model\":{\"type\":\"Unigram\",\"vocab\":[[\"a\",1]]}}"))
        .hasMessageContaining("<unk>");
  }
}

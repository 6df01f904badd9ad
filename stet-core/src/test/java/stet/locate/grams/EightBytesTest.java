package stet.locate.grams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class EightBytesTest {

  @Test
  void theFirstBytesOfAKindAreCountedAsOneByOne() {
    Random random = new Random(8);
    byte[] bytes = new byte[8];
    for (int round = 0; round < 200_000; round++) {
      for (int i = 0; i < 8; i++) {
        int any = random.nextInt(256);
        bytes[i] = (byte) (random.nextInt(4) > 0 ? 'A' + any % 58 : any);
      }
      long eight = EightBytes.at(bytes, 0);
      assertThat(EightBytes.plainLetters(eight))
          .isEqualTo(first(bytes, b -> b < 128 && Character.isLetterOrDigit(b)));
      assertThat(EightBytes.plainJson(eight))
          .isEqualTo(first(bytes, b -> b >= 0x20 && b < 128 && b != '"' && b != '\\'));
    }
  }

  private static int first(byte[] bytes, IntPredicate kind) {
    int n = 0;
    while (n < bytes.length && kind.test(bytes[n] & 0xFF)) {
      n++;
    }
    return n;
  }

  @Test
  void unitsAreCountedAcrossAllLengthsOfCharacters() {
    String text = "a\u00E9\u20AC\uD83D\uDE00xyz—ёлка und ferry".repeat(3);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.units(bytes, 0, bytes.length)).isEqualTo(text.length());
  }
}

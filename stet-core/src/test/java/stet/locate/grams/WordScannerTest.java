package stet.locate.grams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.text.Words;

class WordScannerTest {

  private static final String[] PIECES = {
    "we",
    "We",
    "don't",
    "don’t",
    "DON‘T",
    "naïve",
    "Straße",
    "ёлка",
    "йод",
    "中",
    "文字",
    "12,500",
    "12,50,3",
    "3.14",
    "1,2",
    "[W]e",
    "walk[ed]",
    "$5",
    "50%",
    "£3",
    "€",
    "&",
    "co-operate",
    "e\u0301lan",
    "soft\u00ADhyphen",
    "Æsir",
    "İstanbul",
    "ǆ",
    "𝒳y",
    "'tis",
    "rock'n'roll",
    "O`Neil",
    "1,000th",
    "ไทย",
    "क्षि",
    "a\u200Bb",
    "—",
    "…",
    ".",
    ",",
    " ",
    " ",
    " ",
    "\n",
    "‘",
    "’",
    "\"",
    "[",
    "]",
    "\uD83D\uDE00",
    "\uD800",
    "x.y",
    "1.",
    "ʼn",
    "x´y",
    "٣٤",
    "2’s"
  };

  @Test
  void findsTheSameWordsWithTheSameFormsAsTheWordsOfTheCore() {
    Random random = new Random(20260101);
    Map<String, Integer> hashes = new HashMap<>();
    WordScanner scanner = new WordScanner();
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      compare(text.toString(), scanner, hashes);
      compare(text.append(" and some more words").toString(), scanner, hashes);
    }
    assertThat(new java.util.HashSet<>(hashes.values())).hasSameSizeAs(hashes.keySet());
  }

  private static void compare(String text, WordScanner scanner, Map<String, Integer> hashes) {
    byte[] bytes = Utf8.bytes(text);
    scanner.scan(bytes, 0, bytes.length);
    Words words = Words.of(text);
    assertThat(scanner.size()).as(text).isEqualTo(words.size());
    for (int i = 0; i < words.size(); i++) {
      assertThat(Utf8.units(bytes, 0, scanner.start(i))).as(text).isEqualTo(words.start(i));
      assertThat(Utf8.units(bytes, 0, scanner.end(i))).as(text).isEqualTo(words.end(i));
      Integer hash = hashes.putIfAbsent(words.form(i), scanner.hash(i));
      if (hash != null) {
        assertThat(scanner.hash(i)).as("%s in %s", words.form(i), text).isEqualTo(hash);
      }
    }
  }

  @Test
  void keepsEveryCharacterOnTheWayThroughBytes() {
    String text = "a\u00E9\u20AC\uD83D\uDE00\uD800b\uDC00";
    byte[] bytes = Utf8.bytes(text);
    assertThat(Utf8.string(bytes, 0, bytes.length)).isEqualTo(text);
    assertThat(Utf8.units(bytes, 0, bytes.length)).isEqualTo(text.length());
  }
}

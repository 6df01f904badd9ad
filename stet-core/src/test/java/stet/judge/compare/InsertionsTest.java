package stet.judge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.judge.Pages;
import stet.text.Span;

class InsertionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Мы уходим, — говорит она, — но поздно | — говорит она, —",
        "Мы уходим. — Она встаёт. — Но поздно | none",
        "Мы уходим! — кричит он. — Но поздно | — кричит он. —",
        "Мы — и это важно — уходим | none",
        "Стихи при качке читать можно, прозу — нельзя | none",
        "We go, — he says, — but late | none",
      })
  void theAuthorsClauseStandsBetweenTwoDashes(String text, String clause) {
    assertThat(
            Insertions.in(text, new Span(0, text.length())).stream()
                .findFirst()
                .map(span -> span.in(text))
                .orElse("none"))
        .isEqualTo(clause);
  }

  @Test
  void theSpeakersWordsAreComparedWithoutIt() {
    assertThat(
            Pages.across(
                    "ru",
                    "«Мы уходим утром, — говорит Инна Гром, — но вернёмся к ужину».",
                    "ru",
                    "Инна Гром: Мы уходим утром, но вернёмся к ужину. Так вышло.")
                .wording()
                .name())
        .isIn("Verbatim", "Conventional");
  }

  @Test
  void anyLettersAreRead() {
    Random random = new Random(20261125);
    String letters = "абв, .—–!ABC";
    for (int round = 0; round < 400; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        noise.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = noise.toString();
      int last = 0;
      for (Span span : Insertions.in(text, new Span(0, text.length()))) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        last = span.end();
      }
    }
  }
}

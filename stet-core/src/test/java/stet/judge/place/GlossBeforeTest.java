package stet.judge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.judge.words.ReportingWords;
import stet.text.Span;
import stet.text.Words;

class GlossBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "He means the quiet (“shtil”) of the bay. | the quiet",
        "Quiet, “shtil” in his own Russian, is what he wants. | Quiet",
        "In Russian it is the quiet, “shtil”. | it is the quiet",
        "It was quiet, “shtil” even. | none",
        "It was “shtil” in Russian. | none",
        "He rang (“shtil” was the word). | none",
      })
  void aGlossStandsInFrontOfBracketsOrBesideTheNameOfALanguage(String text, String longest) {
    int open = text.indexOf('“');
    Span quotation = new Span(open, text.indexOf('”') + 1);
    assertThat(
            new GlossBefore(text, ReportingWords.standard())
                .of(quotation).stream()
                    .findFirst()
                    .map(words -> printed(words, text))
                    .orElse("none"))
        .isEqualTo(longest);
  }

  private static String printed(Words words, String text) {
    return words.span(0, words.size() - 1).in(text).replace("He means ", "");
  }
}

package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.CpuTime;

class LanguageGuessTest {

  private final LanguageGuess guess = LanguageGuess.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said that the bridge would be open to all of us by the end of the year.
          de | Der Minister sagte, dass die Brücke bis zum Ende des Jahres für alle offen sein wird.
          fr | Le ministre a dit que le pont serait ouvert à tous avant la fin de cette année.
          es | El ministro dijo que el puente estará abierto para todos antes de que termine el año.
          it | Il ministro ha detto che il ponte sarà aperto a tutti prima della fine di questo anno.
          pt | O ministro disse que a ponte não será aberta a todos até ao fim do ano, mas sim depois.
          nl | De minister zei dat de brug voor het einde van het jaar voor iedereen open zou zijn.
          pl | Minister powiedział, że most nie będzie otwarty dla wszystkich przed końcem roku, ale po nim.
          cs | Ministr řekl, že most bude otevřen pro všechny, ale ne před koncem tohoto roku a jen když to půjde.
          ru | Министр сказал, что мост не будет открыт для всех до конца этого года, но он уже построен.
          uk | Міністр сказав, що міст не буде відкрито для всіх до кінця цього року, але він уже є.
          zh | 部长说,这座桥将在年底前向所有人开放。
          ja | 大臣は、橋は年末までにすべての人に開かれると述べた。
          ko | 장관은 다리가 연말까지 모두에게 개방될 것이라고 말했다.
          ar | قال الوزير إن الجسر لم يكن مفتوحا في هذا العام، بل كان من المقرر أن يفتح بعد ذلك.
          he | השר אמר שהגשר ייפתח לכולם לפני סוף השנה.
          el | Ο υπουργός είπε ότι η γέφυρα θα ανοίξει για όλους πριν από το τέλος του έτους.
          hi | मंत्री ने कहा कि यह पुल साल के अंत तक सभी के लिए खोल दिया जाएगा और इस पर कोई शुल्क नहीं है।
          """)
  void tellsTheLanguageOfASentence(String language, String sentence) {
    assertThat(guess.of(sentence)).contains(language);
  }

  @Test
  void staysSilentWhenAFewNamesAreAllThereIs() {
    assertThat(guess.of("Anna Petrova, Karl Weiss, Jan Novak")).isEmpty();
    assertThat(guess.of("12 / 34 — 56")).isEmpty();
    assertThat(guess.of("")).isEmpty();
  }

  @Test
  void aQuotedForeignWordDoesNotTurnTheText() {
    assertThat(
            guess.of(
                "The president has said it before and he said it again: “никогда”, never, and that"
                    + " is how it was understood by all of them."))
        .contains("en");
  }

  @Test
  void looksOnlyAtTheBeginningOfAHugeText() {
    String huge = "It is the end of the day and we are here to stay. ".repeat(400_000);
    assertThat(CpuTime.millis(() -> assertThat(guess.of(huge)).contains("en"))).isLessThan(1_000);
  }
}

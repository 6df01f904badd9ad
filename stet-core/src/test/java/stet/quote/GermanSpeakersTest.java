package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.name.Names;
import stet.quote.Attributed.Use;

/** German sentences: before the verb, behind it, behind a source, in a passive, and going on. */
class GermanSpeakersTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  /** Where the text names whoever speaks last. */
  private static String last(String text) {
    Document page = Pages.page(text, "de");
    Optional<Attribution> speaker =
        new Attributor(CONTEXT)
            .read(page).stream()
                .filter(one -> one.use() == Use.SPEECH)
                .toList()
                .getLast()
                .speaker();
    return speaker.flatMap(Attribution::mention).map(span -> span.in(text)).orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Der Rat der Stadt Hill sagte, dass die Brücke sicher ist. | Der Rat der Stadt Hill",
        "Am Montag sagte der Rat, dass die Brücke sicher ist. | der Rat",
        "Am Montag hat der Rat erklärt, dass die Brücke sicher ist. | der Rat",
        "Die Brücke sei sicher, sagte am Montag die Bürgermeisterin. | die Bürgermeisterin",
        "Die Brücke ist laut Polizei gesperrt. | Polizei",
        "Nach Angaben der Feuerwehr wurde niemand verletzt. | der Feuerwehr",
        "Die Fähre ist Berichten der Fischer zufolge gesunken. | Berichten der Fischer",
        "Die Fähre sei gesunken, so der Sprecher des Hafens. | der Sprecher des Hafens",
        "Wie die Werft (Hill) mitteilte, ist die Fähre gesunken. | die Werft (Hill)",
        "Nachdem die Werft mitgeteilt hatte, dass die Fähre sinkt, kam Hilfe. | die Werft",
        "Die Gewerkschaft forderte mehr Geld für den Hafen. | Die Gewerkschaft",
        "Zudem forderte er mehr Geld für den Hafen. | er",
        "In dem Bericht heißt es, die Fähre sei alt. | dem Bericht",
        "Es wurde von der Werft behauptet, dass die Fähre neu ist. | der Werft",
        "„Wir fahren morgen“, sagte die Kapitänin. | die Kapitänin",
        "Die Kapitänin erklärte am Abend: „Wir fahren morgen.“ | Die Kapitänin",
        "Der Rat sagte, die Fähre sei alt. Sie habe viele Mängel. | Der Rat",
      })
  void findsWhoSpeaks(String text, String mention) {
    assertThat(last(text)).isEqualTo(mention);
  }
}

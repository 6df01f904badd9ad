package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.name.Names;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Manner;

class IndirectFinderTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  /** Speaker: what is reported; several with a semicolon between. */
  private static String read(String line, String language) {
    Document page = Pages.page(line, language);
    List<String> said =
        new Attributor(CONTEXT)
            .read(page).stream()
                .filter(one -> one.quotation() instanceof Indirect)
                .map(one ->
                    one.speaker().map(Attribution::name).orElse("nobody")
                        + ": "
                        + page.text(one.quotation().span()))
                .toList();
    return String.join("; ", said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Ann Hollis said the bridge was safe. | Ann Hollis: the bridge was safe",
        "Ann Hollis said that the bridge was safe. | Ann Hollis: that the bridge was safe",
        "Ann Hollis said Monday that it was safe. | Ann Hollis: that it was safe",
        "Ann Hollis said in a letter to the council that it was safe. | Ann Hollis: that it was safe",
        "Ann Hollis told the council that it was safe. | Ann Hollis: that it was safe",
        "Ann Hollis told reporters she would resign. | Ann Hollis: she would resign",
        "Ann Hollis promised to repair the bridge. | Ann Hollis: to repair the bridge",
        "Ann Hollis denied any delay. | Ann Hollis: any delay",
        "Ann Hollis called for an inquiry. | Ann Hollis: an inquiry",
        "Ann Hollis accused the builders of fraud. | Ann Hollis: the builders of fraud",
        "Ann Hollis asked why the bridge was closed. | Ann Hollis: why the bridge was closed",
        "Ann Hollis is sure that it is safe. | Ann Hollis: that it is safe",
        "The bridge, Ann Hollis said, is safe. | Ann Hollis: The bridge; Ann Hollis: is safe",
        "The bridge is safe, Ann Hollis said. | Ann Hollis: The bridge is safe",
        "The bridge is safe, said Ann Hollis, the mayor. | Ann Hollis: The bridge is safe",
        "The bridge is safe, according to Ann Hollis. | Ann Hollis: The bridge is safe",
        "According to Ann Hollis, the bridge is safe. | Ann Hollis: the bridge is safe",
        "Ann Hollis's claim that it is safe came late. | Ann Hollis: that it is safe came late",
        "Ann Hollis said it was safe and added that work goes on."
            + " | Ann Hollis: it was safe; Ann Hollis: that work goes on",
        "Ann Hollis said it was safe, but nobody came. | Ann Hollis: it was safe",
        "Ann Hollis said it was “safe as houses” now. | Ann Hollis: it was “safe as houses” now",
      })
  void readsWhatIsReportedAndByWhom(String line, String expected) {
    assertThat(read(line, "en")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Ann Hollis said on Monday.",
        "“We go,” Ann Hollis said in an interview.",
        "The claims were rejected by the court.",
        "Ann Hollis was accused of fraud.",
        "She bought the Washington Post on Monday.",
        "After months of debate the mayor, Ann Hollis, has shown her colours.",
        "Ann Hollis walked over the bridge."
      })
  void leavesAloneWhatNobodyIsSaidToHaveSaid(String line) {
    assertThat(read(line, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "de | Die Ministerin Ute Moor sagte, dass die Brücke sicher sei."
            + " | Ute Moor: dass die Brücke sicher sei",
        "de | Ute Moor erklärte, sie werde zurücktreten. | Ute Moor: sie werde zurücktreten",
        "de | Die Brücke ist laut Polizei gesperrt. | Polizei: Die Brücke ist; Polizei: gesperrt",
        "de | Die Brücke sei sicher. | nobody: Die Brücke sei sicher",
        "ru | Министр Ольга Маркова сообщила, что мост закрыт. | Ольга Маркова: что мост закрыт",
        "ru | По словам Ольги Марковой, мост закрыт. | Ольги Марковой: мост закрыт",
        "uk | Речниця Ольга Марко повідомила, що міст закрито. | Ольга Марко: що міст закрито",
        "fr | Claire Morel a affirmé que le pont était sûr. | Claire Morel: que le pont était sûr",
        "fr | Selon Claire Morel, le pont est sûr. | Claire Morel: le pont est sûr",
        "es | Elena Robles dijo que el puente es seguro. | Elena Robles: que el puente es seguro",
      })
  void readsOtherLanguages(String language, String line, String expected) {
    assertThat(read(line, language)).isEqualTo(expected);
  }

  @Test
  void aLanguageWithoutATableReportsNothingUnmarked() {
    assertThat(read("Anna Nováková řekla, že most je bezpečný.", "cs")).isEmpty();
  }

  @Test
  void markedWordsBelongToWhoeverReportsWhatTheyStandIn() {
    Document page =
        Pages.page("Franz Holm smiled after Britta Lind told him it was “late” and “cold.”");
    assertThat(
            new Attributor(CONTEXT)
                .read(page).stream().flatMap(one -> one.speaker().stream()).map(Attribution::name))
        .containsOnly("Britta Lind");
  }

  @Test
  void aTimeStampForgetsWhoSpokeLast() {
    String said = "“We go,” said Ann Hollis.\n";
    String more = "“Nobody knows why the ferry is late again.”";
    assertThat(last(said + more)).isEqualTo("Ann Hollis");
    assertThat(last(said + "9:21 p.m.\n" + more)).isEmpty();
    assertThat(last(said + "___\n" + more)).isEmpty();
  }

  /** Who is said, by the sentence itself or those before it, to speak last. */
  private static String last(String lines) {
    Document page = Pages.page(lines);
    return new Attributor(CONTEXT)
        .read(page)
        .getLast()
        .speaker()
        .flatMap(Attribution::mention)
        .map(page::text)
        .orElse("");
  }

  @Test
  void everybodyWhoIsQuotedIsOnePersonWithAllThatIsTheirs() {
    Document page =
        Pages.page(
            "“We go,” said Ann Hollis. Hollis added that it was late. “Never,” Peter Brandt said.");
    List<ArticleSpeaker> speakers = ArticleSpeaker.of(new Attributor(CONTEXT).read(page));
    assertThat(speakers).extracting(ArticleSpeaker::name).contains("Ann Hollis", "Peter Brandt");
    assertThat(speakers.getFirst().quotations()).hasSize(2);
    assertThat(speakers.getFirst().mentions())
        .extracting(page::text)
        .containsExactly("Ann Hollis", "Hollis");
    assertThat(speakers.getFirst().probability()).isBetween(.5, 1.0);
  }

  @Test
  void tellsWhatWasSaidFromWhatIsHeld() {
    assertThat(manner("Ann Hollis said that it was safe.")).isEqualTo(Manner.SAID);
    assertThat(manner("Ann Hollis supports the new bridge.")).isEqualTo(Manner.HELD);
  }

  private static Manner manner(String line) {
    return QuotationFinder.find(Pages.page(line)).stream()
        .map(Indirect.class::cast)
        .map(Indirect::manner)
        .findFirst()
        .orElseThrow();
  }
}

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
            .attribute(page, QuotationFinder.find(page, CONTEXT.cues())).stream()
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
        "Ann Hollis walked over the bridge."
      })
  void leavesAloneWhatNobodyIsSaidToHaveSaid(String line) {
    assertThat(read(line, "en")).isEmpty();
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

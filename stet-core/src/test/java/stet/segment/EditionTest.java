package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;
import static stet.segment.Pages.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Edition;
import stet.document.Edition.Delivery;
import stet.document.Edition.Translation;
import stet.document.Notice;
import stet.name.Names;

class EditionTest {

  private final Segmenter segmenter = new Segmenter(Names.standard());

  @Test
  void readsTheHeadOfAnExcerptInMachineTranslation() {
    Edition edition =
        segmenter
            .segment(
                page(
                    "Foreign Office",
                    "Excerpts from an interview with the Foreign Minister P.N. Orlov, March 2,"
                        + " 2025",
                    "Machine translation: https://example.org/ru/news/2000799/",
                    "P.N. Orlov: We saw it.",
                    "Question: When?",
                    "P.N. Orlov: Early."))
            .edition();
    assertThat(edition.excerpt()).isTrue();
    assertThat(edition.translation()).isEqualTo(Translation.MACHINE);
    assertThat(edition.originalLanguage()).contains("ru");
    assertThat(edition.date()).contains("2025-03-02");
    assertThat(edition.address()).contains("https://example.org/ru/news/2000799/");
    assertThat(edition.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.EXCERPT, Notice.Kind.MACHINE_TRANSLATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unofficial translation from Ukrainian     | HUMAN   | uk",
        "Translated from the Russian by A. Lee     | HUMAN   | ru",
        "Übersetzung aus dem Französischen         | HUMAN   | fr",
        "Машинный перевод с немецкого              | MACHINE | de",
        "Machine translation from Russian          | MACHINE | ru",
        "Traduit du russe                          | HUMAN   | ru",
      })
  void knowsTranslations(String notice, Translation translation, String from) {
    Edition edition =
        segmenter
            .segment(page("A speech", notice, "NORA QUIST: Yes.", "NORA QUIST: No."))
            .edition();
    assertThat(edition.translation()).isEqualTo(translation);
    assertThat(edition.originalLanguage()).contains(from);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As Prepared for Delivery            | AS_PREPARED",
        "Es gilt das gesprochene Wort        | AS_PREPARED",
        "Remarks as delivered                | AS_DELIVERED",
        "Remarks on the harbour              | UNSTATED",
      })
  void knowsPreparedFromDelivered(String notice, Delivery delivery) {
    Edition edition =
        segmenter.segment(page(notice, "NORA QUIST: Yes.", "NORA QUIST: No.")).edition();
    assertThat(edition.delivery()).isEqualTo(delivery);
  }

  @Test
  void findsARushNoticeInTheHeadAndAtTheFoot() {
    String notice = "THIS IS A RUSH TRANSCRIPT AND MAY BE UPDATED.";
    assertThat(
            segmenter
                .segment(page(notice, "NORA QUIST: Yes.", "NORA QUIST: No."))
                .edition()
                .notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.RUSH_TRANSCRIPT);
    assertThat(
            segmenter
                .segment(page("NORA QUIST: Yes.", "NORA QUIST: No.", notice))
                .edition()
                .notices())
        .hasSize(1);
    assertThat(
            segmenter
                .segment(
                    page("NORA QUIST: Yes.", "NORA QUIST: No.", "Rush transcript, may be updated."))
                .edition()
                .notices())
        .hasSize(1);
  }

  @Test
  void talkAboutATranslationIsNoNotice() {
    Edition edition =
        segmenter
            .segment(
                page(
                    "NORA QUIST: Who made the translation?",
                    "JONAS BRANDT: It is a machine translation from Russian, I am told.",
                    "NORA QUIST: I read excerpts from it.",
                    "JONAS BRANDT: So did I."))
            .edition();
    assertThat(edition.translation()).isEqualTo(Translation.NONE);
    assertThat(edition.excerpt()).isFalse();
  }

  @Test
  void anArticleIsASecondarySource() {
    Edition edition =
        segmenter
            .segment(
                titled(
                    "Harbour to stay closed",
                    "“The harbour stays closed,” Quist said on Monday.",
                    "“We are not amused,” the mayor added. “Not at all,” he told the paper.",
                    "“It will thaw,” said Brandt."))
            .edition();
    assertThat(edition.secondary()).isTrue();
    assertThat(edition.date()).contains("2021-05-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on March 2, 2025          | 2025-03-02",
        "2nd of March 2025         | 2025-03-02",
        "am 2. März 2025           | 2025-03-02",
        "2 марта 2025 года         | 2025-03-02",
        "le 1er mars 2025          | 2025-03-01",
        "19 JULY 1978              | 1978-07-19",
        "on 2025-03-02             | 2025-03-02",
        "on 25.03.2025             | 2025-03-25",
        "in room 7 of 9 in March   | ''",
        "03/04/2025                | ''",
      })
  void readsDates(String line, String date) {
    assertThat(Days.standard().in(line).orElse("")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Correction, 9 July 2031: a word was missing. | Nothing. | 2031-07-09",
        "Remarks at the lock, 5 July 2031 | Last updated: 8 August 2031 | 2031-08-08",
        "Rede an der Schleuse, 5. Juli 2031 | Zuletzt aktualisiert am 8. August 2031 | 2031-08-08",
      })
  void tellsTheDayItWasChanged(String head, String foot, String day) {
    Edition edition =
        segmenter
            .segment(page(head, "NORA QUIST: The ice is thin.", "NORA QUIST: It is.", foot))
            .edition();
    assertThat(edition.changed()).contains(day);
  }

  @Test
  void aDayOfCorrectionIsNotTheDayOfTheTalk() {
    Edition edition =
        segmenter
            .segment(
                page(
                    "Remarks at the lock, 5 July 2031",
                    "Correction, 9 July 2031: a word was missing.",
                    "NORA QUIST: The ice is thin.",
                    "NORA QUIST: I was corrected on 12 July 2031, and I did not mind."))
            .edition();
    assertThat(edition.date()).contains("2031-07-05");
    assertThat(edition.changed()).contains("2031-07-09");
  }

  @Test
  void aSpeakerWhoBringsExtractsGivesNoExtract() {
    Edition speech =
        segmenter
            .segment(
                page(
                    "Rede von Nora Quist",
                    "Das Eis ist dünn. Ich habe Auszüge aus dem Lotsenbuch."))
            .edition();
    assertThat(speech.excerpt()).isFalse();
    Edition cut =
        segmenter
            .segment(page("NORA QUIST: The ice is thin. <...>", "NORA QUIST: It broke. <...>"))
            .edition();
    assertThat(cut.excerpt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unofficial translation from Ukrainian | UNOFFICIAL_TRANSLATION",
        "Embargoed until 9 a.m., 12 May        | EMBARGO",
        "Sperrfrist: 12. Mai, 9 Uhr            | EMBARGO",
        "THIS IS A RUSH TRANSCRIPT             | RUSH_TRANSCRIPT",
        "Near-verbatim transcript              | NEAR_VERBATIM",
        "As prepared for delivery              | AS_PREPARED",
        "Stenographic transcript               | AS_DELIVERED",
        "This transcript has been corrected.   | CORRECTED",
      })
  void keepsEveryNoticeAsAFact(String line, Notice.Kind kind) {
    Edition edition =
        segmenter.segment(page("A speech", line, "NORA QUIST: Yes.", "NORA QUIST: No.")).edition();
    assertThat(edition.notices()).extracting(Notice::kind).containsExactly(kind);
  }

  @Test
  void aTextUnderEmbargoWasWrittenBeforeItWasSpoken() {
    Edition edition =
        segmenter
            .segment(
                page("A speech", "Embargoed until noon", "NORA QUIST: Yes.", "NORA QUIST: No."))
            .edition();
    assertThat(edition.delivery()).isEqualTo(Delivery.AS_PREPARED);
  }
}

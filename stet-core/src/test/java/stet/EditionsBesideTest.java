package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Metadata;
import stet.document.StatedEdition;
import stet.document.StatedEdition.Kind;
import stet.judge.Flag;
import stet.judge.InEdition;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.report.Finding;
import stet.text.Span;

class EditionsBesideTest {

  private static final Stet STET = Stet.standard();

  private static final String EN =
      "Speech of Mayor Ilse Brand, 3 May 2025\nTranslation from Russian\n\n"
          + "Ilse Brand: Good evening. We planted 400 limes in Varnik. Nobody watered them in July. Thank you.";
  private static final String SPOKEN = EN.replace("Translation from Russian\n", "");
  private static final String RU =
      "Речь мэра Ильзе Бранд, 3 мая 2025 года\n\n"
          + "Ильзе Бранд: Добрый вечер. Мы посадили в Варнике 400 лип. В июле их никто не поливал. Спасибо.";

  private static Document document(String id, String text, String language) {
    return new Document(
        id,
        Metadata.none(),
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        List.of(),
        List.of(),
        Optional.of(language));
  }

  private static Finding only(String article, List<StatedEdition> stated, Document... sources) {
    Dossier dossier =
        STET.dossier(document("article.txt", article, "en"), List.of(sources), List.of());
    List<Finding> findings = STET.check(dossier.stated(stated)).findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  @Test
  void showsTheSamePlaceInTheOriginal() {
    Finding finding =
        only(
            "“Nobody watered them in July,” Ilse Brand said.",
            List.of(),
            document("en.txt", EN, "en"),
            document("ru.txt", RU, "ru"));
    assertThat(finding.editions()).hasSize(2);
    assertThat(finding.editions().getFirst()).isInstanceOf(InEdition.Compared.class);
    assertThat(finding.editions().getLast()).isInstanceOf(InEdition.Beside.class);
    assertThat(finding.editions().getLast().text().orElseThrow().text())
        .isEqualTo("В июле их никто не поливал.");
  }

  @Test
  void comparesWithEachEditionInTheSameLanguage() {
    Finding finding =
        only(
            "“We planted 400 limes in Varnik,” Ilse Brand said.",
            List.of(),
            document("a.txt", SPOKEN, "en"),
            document("b.txt", SPOKEN.replace("400 limes", "40 limes"), "en"));
    assertThat(finding.editions())
        .extracting(there -> ((InEdition.Compared) there).wording().name())
        .containsExactly("Verbatim", "Altered");
    assertThat(finding.flags()).extracting(Flag::name).contains("EditionsDisagree");
  }

  @Test
  void saysWhereAnEditionHasNothing() {
    Finding finding =
        only(
            "“Nobody watered them in July,” Ilse Brand said.",
            List.of(),
            document("a.txt", EN, "en"),
            document("b.txt", EN.replace(" Nobody watered them in July.", ""), "en"));
    assertThat(finding.editions().getLast()).isEqualTo(new InEdition.Lacking("b.txt"));
  }

  @Test
  void hasNoColumnsForOneSource() {
    assertThat(
            only(
                    "“Nobody watered them in July,” Ilse Brand said.",
                    List.of(),
                    document("a.txt", EN, "en"))
                .editions())
        .isEmpty();
  }

  @Test
  void believesWhoSaysThatTwoSourcesBelongTogetherOrThatTheyDoNot() {
    Document here = document("a.txt", "Brand: Nobody watered them in July. We were ashamed.", "en");
    Document there = document("b.txt", "Бранд: В июле их никто не поливал. Нам было стыдно.", "ru");
    String article = "“Nobody watered them in July,” Brand said.";
    assertThat(only(article, List.of(), here, there).editions()).isEmpty();
    List<StatedEdition> one =
        List.of(
            new StatedEdition("a.txt", "w", Optional.of(Kind.TRANSLATION)),
            new StatedEdition("b.txt", "w", Optional.of(Kind.ORIGINAL)));
    assertThat(only(article, one, here, there).editions()).hasSize(2);
    List<StatedEdition> two =
        List.of(
            new StatedEdition("a.txt", "v", Optional.empty()),
            new StatedEdition("b.txt", "w", Optional.empty()));
    assertThat(only(article, two, here, there).editions()).isEmpty();
  }

  @Test
  void matchesOriginalWordsAgainstTheOriginal() {
    Finding finding =
        only(
            "The mayor, Ilse Brand, has a word for July: “nikto” (nobody).",
            List.of(),
            document("en.txt", EN, "en"),
            document("ru.txt", RU, "ru"));
    assertThat(finding.wording()).isInstanceOf(Wording.OriginalWord.class);
    assertThat(finding.wording().placement().orElseThrow().passages().getFirst().document())
        .isEqualTo("ru.txt");
    assertThat(finding.voice()).isNotEmpty().get().isNotInstanceOf(Voice.OtherSpeaker.class);
  }

  @Test
  void flagsASentenceThatTheDeliveredSpeechLacksInItsOwnLanguage() {
    String prepared =
        "Brand: In 1998 there were 40 ships here. We shall never sell the harbour. In 2024 there"
            + " were 112.";
    String delivered = "Бранд: В 1998 году здесь было 40 кораблей. В 2024 году их было 112.";
    String whole = delivered.replace("В 2024", "Мы никогда не продадим порт. В 2024");
    String article = "“We shall never sell the harbour,” Brand said.";
    List<StatedEdition> stated =
        List.of(
            new StatedEdition("a.txt", "w", Optional.of(Kind.AS_PREPARED)),
            new StatedEdition("b.txt", "w", Optional.of(Kind.AS_DELIVERED)));
    Document manuscript = document("a.txt", prepared, "en");
    assertThat(only(article, stated, manuscript, document("b.txt", delivered, "ru")).flags())
        .extracting(Flag::name)
        .contains("NotAsDelivered");
    assertThat(only(article, stated, manuscript, document("b.txt", whole, "ru")).flags())
        .extracting(Flag::name)
        .doesNotContain("NotAsDelivered");
  }
}

package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;
import static stet.segment.Pages.titled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.name.Names;

/** Questions, answers and offices: shapes in which transcripts say who speaks. */
class QuestionLabelsTest {

  private final Segmenter segmenter = new Segmenter(Names.standard());

  @Test
  void readsTheLetterQWithoutAColon() {
    assertThat(
            turns(
                titled(
                    "Press Briefing by Press Secretary Nora Quist",
                    "Harbour Room",
                    "12:40 P.M. EDT",
                    "MS. QUIST:  Hi, everyone.  Sit down.",
                    "Q    Hello. My question is: what now?",
                    "MS. QUIST:  Well, Jonas, we wait.",
                    "We have waited before.",
                    "Q    And after that?",
                    "MS. QUIST:  A good question.",
                    "1:19 P.M. EDT")))
        .containsExactly(
            "Nora Quist: Hi, everyone.  Sit down.",
            "?: Hello. My question is: what now?",
            "Nora Quist: Well, Jonas, we wait.\nWe have waited before.",
            "?: And after that?",
            "Nora Quist: A good question.");
  }

  @Test
  void doesNotTakeTheArticleAForAnAnswer() {
    assertThat(
            turns(
                page(
                    "Q    Is it so?",
                    "MR. BRANDT:  It is.",
                    "A bridge is a bridge.",
                    "Q    Was it so?",
                    "MR. BRANDT:  It was.")))
        .hasSize(4)
        .contains("Mr. Brandt: It is.\nA bridge is a bridge.");
  }

  @Test
  void readsQuestionsAndAnswersWithDashes() {
    assertThat(
            turns(
                titled(
                    "Entretien avec Paul Mercier",
                    "Q - Bonjour Monsieur le Ministre.",
                    "R - Bonjour.",
                    "Q - Partez-vous ?",
                    "R - Non, je reste.")))
        .containsExactly(
            "?: Bonjour Monsieur le Ministre.",
            "Paul Mercier: Bonjour.",
            "?: Partez-vous ?",
            "Paul Mercier: Non, je reste.");
  }

  @Test
  void readsAFrenchSpaceBeforeTheColon() {
    assertThat(
            turns(
                page(
                    "Question : Partez-vous demain ?",
                    "P. V. Mercier : Non.",
                    "Question\u00a0: Et pourquoi ?",
                    "Paul Mercier\u00a0: Parce que je reste.")))
        .containsExactly(
            "?: Partez-vous demain ?",
            "Paul Mercier: Non.",
            "?: Et pourquoi ?",
            "Paul Mercier: Parce que je reste.");
  }

  @Test
  void givesManyLabelsToOnePerson() {
    assertThat(
            turns(
                page(
                    "P.N. Orlov: We saw it coming.",
                    "Question: When?",
                    "P.N.Orlov: Early.",
                    "Question: How early?",
                    "Pavel Orlov: Very.")))
        .containsExactly(
            "Pavel Orlov: We saw it coming.",
            "?: When?",
            "Pavel Orlov: Early.",
            "?: How early?",
            "Pavel Orlov: Very.");
  }

  @Test
  void findsWhoHoldsTheOfficeInTheTitle() {
    assertThat(
            turns(
                titled(
                    "Press Gaggle by President Aldous Walden in Flight",
                    "THE PRESIDENT:  Hello.",
                    "Q    Hello.",
                    "THE PRESIDENT:  Who are you?",
                    "MR. STEEN:  A guest.")))
        .containsExactly(
            "Aldous Walden: Hello.",
            "?: Hello.",
            "Aldous Walden: Who are you?",
            "Mr. Steen: A guest.");
  }

  @Test
  void findsWhoHoldsTheOfficeInTheFilingName() {
    Document page =
        Pages.page(
            new Metadata(
                Optional.of("Interview with Neil Hartley Radio 9XY"),
                List.of("Aldous, John"),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty()),
            "HARTLEY:",
            "Good morning, Mr Aldous.",
            "PRIME MINISTER:",
            "Good morning.",
            "We are well.",
            "HARTLEY:",
            "Are you?",
            "PRIME MINISTER:",
            "Yes.",
            "CALLER:",
            "No.");
    assertThat(turns(page))
        .containsExactly(
            "Neil Hartley: Good morning, Mr Aldous.",
            "John Aldous: Good morning.\nWe are well.",
            "Neil Hartley: Are you?",
            "John Aldous: Yes.",
            "Caller: No.");
  }

  @Test
  void anOfficeNobodyExplainsStaysAnOffice() {
    assertThat(turns(page("THE PRESIDENT: Hello.", "Q: Hello.", "THE PRESIDENT: Goodbye.")))
        .contains("The President: Hello.");
  }

  private List<String> turns(Document page) {
    return Noted.turns(segmenter, page);
  }

  @Test
  void oneQuestionAboveOneAnswerIsATranscript() {
    Source source =
        segmenter.segment(page("Q Minister, is the ice thin?", "MINISTER QUIST: It was thinner."));
    assertThat(source.turns())
        .extracting(Turn::role)
        .containsExactly(Turn.Role.QUESTIONER, Turn.Role.SPEAKER);
  }

  @Test
  void aQuestionInBoldIsNotTheWordsOfWhoeverSpokeBefore() {
    Source source =
        segmenter.segment(
            page(
                "! Is the ice thin?",
                "Nora Quist: It was thinner.",
                "! And the lock?",
                "Nora Quist: Shut."));
    assertThat(source.turns())
        .extracting(Turn::role)
        .containsExactly(
            Turn.Role.QUESTIONER, Turn.Role.SPEAKER, Turn.Role.QUESTIONER, Turn.Role.SPEAKER);
  }
}

package stet.judge.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.CpuTime;
import stet.judge.Statement;
import stet.report.StatementFinding;

class StatementJudgeTest {

  private static final String LINDT =
      """
      Vera Lindt: We met the envoy in Tarsk in October 2019. He offered a ferry and no bridge.

      Question: Why?

      Vera Lindt: Every war on this coast began in Sudmark. I do not say this to offend.
      """;

  private static List<String> found(String article) {
    return Lines.statements(article, LINDT).stream().map(StatementFinding::statement).toList();
  }

  private static Statement verdict(String article) {
    List<StatementFinding> found = Lines.statements(article, LINDT);
    assertThat(found).hasSize(1);
    return found.getFirst().verdict();
  }

  @Test
  void findsAReportedClauseAndOneWithTheReportInBetween() {
    assertThat(found("Vera Lindt spoke. Lindt said that every war began in Sudmark."))
        .containsExactly("that every war began in Sudmark");
    assertThat(found("Vera Lindt spoke. The guest, Lindt recalls, offered a ferry line."))
        .containsExactly("The guest, Lindt recalls, offered a ferry line");
  }

  @Test
  void bothSidesOfAReportInBetweenAreOneStatement() {
    assertThat(
            found("Vera Lindt spoke. The trouble with the coast, Lindt holds, is that it floods."))
        .containsExactly("The trouble with the coast, Lindt holds, is that it floods");
  }

  @Test
  void findsWhatTheSpeakerDoesWithWords() {
    assertThat(found("Vera Lindt spoke. Lindt compares the coast with a quarrel in Tarsk."))
        .containsExactly("Lindt compares the coast with a quarrel in Tarsk");
    assertThat(found("Lindt spoke well. Lindt was stern, blaming Sudmark for every quarrel."))
        .containsExactly("blaming Sudmark for every quarrel");
  }

  @Test
  void whenAndWhereSomethingWasSaidIsNoStatement() {
    assertThat(found("“He offered a ferry.” Vera Lindt said during a press briefing in Kesten."))
        .isEmpty();
    assertThat(found("“He offered a ferry,” Vera Lindt said, and the hall laughed loudly."))
        .isEmpty();
  }

  @Test
  void whatSomebodyAsksForWantsOrAllowsIsNoStatement() {
    assertThat(found("Vera Lindt spoke. Lindt asked the hall to think of the coast of Sudmark."))
        .isEmpty();
    assertThat(found("Vera Lindt spoke. Asked about the war, Lindt allowed herself a long pause."))
        .isEmpty();
  }

  @Test
  void aWordOfItBesideAQuotationIsNotEnoughToSupportAStatement() {
    assertThat(
            verdict(
                "Vera Lindt spoke. Lindt spoke of “a ferry and no bridge” and said that the envoy"
                    + " wept before the mayors and the fishermen."))
        .isInstanceOf(Statement.NotLocated.class);
  }

  @Test
  void whatOthersSayIsNoStatementOfASpeaker() {
    assertThat(found("Critics say that every war began in Norland.")).isEmpty();
  }

  @Test
  void theQuestionersWordsSupportNothing() {
    assertThat(
            Lines.statements(
                    "Vera Lindt spoke. Lindt said that the bridge had burned in Kesten.",
                    "Question: The bridge has burned in Kesten?\n\nVera Lindt: I was asleep.")
                .getFirst()
                .verdict())
        .isInstanceOf(Statement.NotLocated.class);
  }

  @Test
  void showsThePassageOfOneSentence() {
    assertThat(
            verdict("Vera Lindt spoke. Lindt says that every war on the coast began in Sudmark."))
        .isInstanceOfSatisfying(
            Statement.Supported.class,
            s ->
                assertThat(s.passage().text())
                    .isEqualTo("Every war on this coast began in Sudmark."));
  }

  @Test
  void anotherYearContradicts() {
    assertThat(
            verdict(
                "Vera Lindt spoke. Lindt says that she met the envoy in Tarsk in October 2017."))
        .isInstanceOfSatisfying(
            Statement.Contradicted.class, c -> assertThat(c.why()).startsWith("number:"));
  }

  @Test
  void anArticleWithoutASourceMakesNoStatement() {
    assertThat(Lines.statements("Vera Lindt said that every war began in Sudmark.", "")).isEmpty();
  }

  /** Any run of words is answered, and every span lies in the article. */
  @Test
  void answersAnyJumbleOfWords() {
    Random random = new Random(11);
    String[] words =
        """
        Lindt says that , . : “ ” ( ) not 3 October 2019 Tarsk ferry compares she according to \
        the minister blaming in addition to even before after twice word uses\
        """
            .split(" ");
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder("Vera Lindt spoke. ");
      for (int w = 0; w < 40; w++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      String article = text.toString();
      for (StatementFinding finding : Lines.statements(article, LINDT)) {
        assertThat(article.substring(finding.span().start(), finding.span().end()))
            .isEqualTo(finding.statement());
      }
    }
  }

  /** Twice the source takes hardly more than twice the time. */
  @Test
  void growsWithTheSourceAlone() {
    time(200);
    double small = time(200);
    double large = time(1600);
    assertThat(large).isLessThan(8 * 3 * small + 0.5);
  }

  // Seconds of processor time for forty statements about so long a source.
  private static double time(int n) {
    StringBuilder article = new StringBuilder("Vera Lindt spoke. ");
    StringBuilder source = new StringBuilder("Vera Lindt: ");
    for (int i = 0; i < n; i++) {
      if (i < 40) {
        article.append("Lindt says that boat ").append(i).append(" sank near Tarsk. ");
      }
      source.append("In the year of storm ").append(i).append(" a boat sank near Tarsk. ");
    }
    return CpuTime.nanos(
            () -> assertThat(Lines.statements(article.toString(), source.toString())).hasSize(40))
        / 1e9;
  }
}

package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.CpuTime;
import stet.document.Document;
import stet.quote.EditorialMark.Bracket;
import stet.quote.EditorialMark.Ellipsis;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.text.Span;

class QuotationFinderTest {

  private static final CueBook BOOK = CueBook.ofProgram();

  private static List<Quotation> find(Document page) {
    return QuotationFinder.find(page, BOOK);
  }

  private static List<String> contents(String lines, String language) {
    Document page = Pages.page(lines, language);
    return find(page).stream()
        .filter(Marked.class::isInstance)
        .map(quotation -> page.text(quotation.content()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "She said “we go now,” and left. | we go now,",
        "She said \"we go now,\" and left. | we go now,",
        "She said ‘we go now’, and left. | we go now",
        "She said 'we go now', and left. | we go now",
        "She said ''we go now,'' and left. | we go now,",
        "She said ``we go now,'' and left. | we go now,",
        "Sie sagte: „Wir gehen jetzt.“ Dann ging sie. | Wir gehen jetzt.",
        "Sie sagte: »Wir gehen jetzt.« Dann ging sie. | Wir gehen jetzt.",
        "Sie sagte ‚ja‘ und ging. | ja",
        "Elle a dit : « Nous partons. » Puis rien. | Nous partons.",
        "Elle a dit « nous partons » hier. | nous partons",
        "Hon sade ”vi går nu” och gick. | vi går nu",
        "On powiedział „idziemy” i wyszedł. | idziemy",
        "Она сказала: «Мы идём», и ушла. | Мы идём",
        "彼は「行こう」と言った。 | 行こう",
        "He asked—“why?”—and left. | why?",
        "He asked—\"why?\"—and left. | why?",
        "A pro-\"free speech\" rally. | free speech",
        "The “word“ with a wrong mark. | word",
        "It was “mixed\" by hand. | mixed",
        "He said, \"wait,\"and left. | wait,",
        "They (\"the few\") left. | the few",
        "\"...and so on,\" he said. | ...and so on,",
        "He said “$5 is enough” twice. | $5 is enough",
      })
  void readsTheMarksOfManyConventions(String line, String content) {
    assertThat(contents(line, line.contains("Hon sade") ? "sv" : "")).containsExactly(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We don’t know, it's not ours.",
        "The workers’ rights and the boys' club.",
        "In the ’90s and the '80s, rock ’n’ roll was it.",
        "He is 6'2\" tall, the pipe is 12\" wide.",
        "“” and “ ” and \"...\" are empty.",
        "O’Brien and d'Artagnan met.",
        "Plain text.",
      })
  void apostrophesAndInchesAreNoMarks(String line) {
    assertThat(contents(line, "en")).isEmpty();
  }

  @Test
  void aPossessiveDoesNotCloseASingleQuotation() {
    assertThat(contents("‘The workers’ rights matter,’ she said.", "en"))
        .containsExactly("The workers’ rights matter,");
    assertThat(contents("He said 'the boys' club isn't ours' and left.", "en"))
        .containsExactly("the boys' club isn't ours");
  }

  @Test
  void aQuotationInsideAQuotationKnowsItsParent() {
    Document page = Pages.page("“He told me ‘go now,’ and I went,” she said.");
    List<Quotation> found = find(page);
    assertThat(found).hasSize(2);
    assertThat(((Marked) found.get(0)).parent()).isEmpty();
    assertThat(((Marked) found.get(1)).parent()).isEqualTo(OptionalInt.of(0));
    assertThat(page.text(found.get(1).content())).isEqualTo("go now,");
  }

  @Test
  void theSameMarksMayNest() {
    assertThat(contents("“I agree. We can’t let “petty words” win. We must go.” She left.", "en"))
        .containsExactly("I agree. We can’t let “petty words” win. We must go.", "petty words");
  }

  @Test
  void oneClosingGuillemetMayCloseTwo() {
    assertThat(contents("Он сказал: «Я читал «Войну и мир».", "ru"))
        .containsExactly("Я читал «Войну и мир", "Войну и мир");
  }

  @Test
  void aParagraphThatOpensAgainContinuesTheQuotation() {
    Document page = Pages.page("She said: “First one.\n“Then another.\n“Then the last.” He left.");
    List<Quotation> found = find(page);
    assertThat(found).hasSize(1);
    assertThat(page.text(found.getFirst().content()))
        .isEqualTo("First one.\n“Then another.\n“Then the last.");
  }

  @Test
  void aMarkNeverPairsAcrossParagraphs() {
    Document page = Pages.page("She said “this is it.\nThen came the rest” and he left.");
    List<Quotation> found = find(page);
    assertThat(found).hasSize(1);
    assertThat(page.text(found.getFirst().content())).isEqualTo("this is it.");
    assertThat(((Marked) found.getFirst()).closed()).isFalse();
  }

  @Test
  void blocksHeadlinesAndCaptionsAreToldApart() {
    Document page =
        Pages.page(
            "# A “bold” plan\nHe answered:\n> We go now.\n! The “bold” one\n> “All in marks.”\n> He"
                + " said “only this” to us today, and then much more that is his own.");
    assertThat(find(page))
        .filteredOn(Marked.class::isInstance)
        .extracting(q -> ((Marked) q).place() + " " + page.text(q.content()))
        .containsExactly(
            "HEADLINE bold",
            "BLOCK We go now.",
            "CAPTION bold",
            "BLOCK All in marks.",
            "BLOCK He said “only this” to us today, and then much more that is his own.",
            "BODY only this");
  }

  @Test
  void aSignatureIsNotPartOfABlock() {
    Document page = Pages.page("Text.\n> We go now. — Ann Lee (@annlee)");
    assertThat(page.text(find(page).getFirst().content())).isEqualTo("We go now.");
  }

  @Test
  void dashesLeadSpeechWhereThatIsTheHabit() {
    Document page =
        Pages.page("— Куда ты? — спросила она. — Домой?\n— Домой, — ответил он.\nОни ушли.", "ru");
    assertThat(find(page))
        .filteredOn(Marked.class::isInstance)
        .extracting(q -> page.text(q.content()))
        .containsExactly("Куда ты?", "Домой?", "Домой,");
    assertThat(contents("– Bread\n– Butter", "en")).isEmpty();
  }

  @Test
  void bracketsAndEllipsesAreEditorialMarks() {
    Document page =
        Pages.page("“[W]e gave [the West] a chance ... or . . . two [...] (…) … [sic] [12] (no).”");
    Marked marked = (Marked) find(page).getFirst();
    assertThat(marked.marks())
        .extracting(mark -> (mark instanceof Bracket ? "B" : "E") + page.text(mark.span()))
        .containsExactly("B[W]", "B[the West]", "E...", "E. . .", "E[...]", "E(…)", "E…", "B[sic]");
    assertThat(marked.marks()).filteredOn(Ellipsis.class::isInstance).hasSize(5);
  }

  @Test
  void reportedSpeechNeedsNoThatAndMayComeLater() {
    Document page =
        Pages.page(
            "Hall said he would pay.\nHall told the council on Monday that it was late.\nHall said"
                + " Monday was fine.\nHall wanted the bridge.");
    assertThat(find(page))
        .extracting(q -> page.text(q.span()))
        .containsExactly("he would pay", "that it was late", "the bridge");
  }

  @Test
  void reportedSpeechWithoutMarksIsIndirect() {
    Document page =
        Pages.page(
            "Hall said that the town would “never” pay.\nAccording to Hall, it is too late.\nThe"
                + " town is broke, Hall said.\nHe said “that is it.”");
    assertThat(find(page))
        .filteredOn(Indirect.class::isInstance)
        .extracting(q -> page.text(q.span()))
        .containsExactly("that the town would “never” pay", "it is too late", "The town is broke");
  }

  @Test
  void anyRubbishGivesSpansInsideTheTextAndChildrenInsideParents() {
    Random random = new Random(11);
    String signs = "“”\"‘’'«»„‚「」`—- \n.,aB3s…[]()>#";
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(70); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Document page = Pages.page(text.toString(), random.nextBoolean() ? "" : "sv");
      List<Quotation> found = find(page);
      int start = 0;
      for (Quotation quotation : found) {
        assertThat(quotation.span().start()).isGreaterThanOrEqualTo(start);
        assertThat(quotation.span().end()).isLessThanOrEqualTo(page.text().length());
        start = quotation.span().start();
        if (quotation instanceof Marked marked) {
          marked
              .parent()
              .ifPresent(parent -> {
                Span outer = found.get(parent).content();
                assertThat(outer.contains(marked.span())).as("%s", text).isTrue();
              });
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"a ", "‘a ", "«", "“a” ", "'", "“a", "[", "(", ". ", "— "})
  void timeGrowsWithLength(String piece) {
    find(Pages.page(piece.repeat(20_000)));
    long small = Math.max(5, cpuMillis(piece.repeat(40_000)));
    long large = cpuMillis(piece.repeat(320_000));
    assertThat(large).isLessThan(40 * small);
  }

  /** Eight times the length takes sixty-four times as long where a loop hides in a loop. */
  private static long cpuMillis(String text) {
    Document page = Pages.page(text);
    return CpuTime.millis(() -> find(page));
  }
}

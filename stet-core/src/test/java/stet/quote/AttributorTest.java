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
import stet.name.Names;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Marked;

class AttributorTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  /** Two people, so that every line below has a wrong answer at hand. */
  private static final String CAST =
      "Mayor Ann Hollis met Finance Minister Peter Brandt on Monday. Hollis spoke first.\n";

  private static List<Attributed> read(String lines, String... speakers) {
    Document page = Pages.page(lines);
    return new Attributor(CONTEXT.with(List.of(speakers)))
        .read(page).stream().filter(one -> one.quotation() instanceof Marked).toList();
  }

  @Test
  void aShipIsAShipWhenItComesAgain() {
    assertThat(
            read(
                "The ferry “Gull” left. An hour later a boy on “Gull” waved. “Gull,” said Hollis."))
        .extracting(Attributed::use)
        .containsExactly(Use.NAME, Use.NAME, Use.SPEECH);
  }

  private static String chain(Attributed one) {
    return one.speaker().map(speaker -> String.join(" > ", speaker.chain())).orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“We go,” said Brandt. | Peter Brandt",
        "“We go,” Brandt said. | Peter Brandt",
        "The head of the Harbour Forum, Peter Brandt, had called it “too late.” | Peter Brandt",
        "“We go,” said the beekeeper, Peter Brandt, at noon. | Peter Brandt",
        "A house without doors, said Brandt, is “too late.” | Peter Brandt",
        "“We go,” Brandt told the council. | Peter Brandt",
        "“We go,” Brandt, a former judge from the north, told reporters. | Peter Brandt",
        "“We go,” said the finance minister. | Peter Brandt",
        "“We go,” according to Brandt. | Peter Brandt",
        "“We go” was how Brandt put it. | Peter Brandt",
        "“Why go?” Brandt asked. | Peter Brandt",
        "Brandt, who had waited, said: “We go.” | Peter Brandt",
        "According to Brandt, it was “too late.” | Peter Brandt",
        "In the words of Peter Brandt: “We go.” | Peter Brandt",
        "Brandt had this to say: “We go.” | Peter Brandt",
        "Asked about it, Brandt replied: “We go.” | Peter Brandt",
        "Brandt went on: “We go.” | Peter Brandt",
        "To that Brandt answered: “We go.” | Peter Brandt",
        "What Brandt had in mind was “a clean slate,” as we know. | Peter Brandt",
        "One expression used by Brandt, “clean slate,” was new. | Peter Brandt",
        "There was talk from Brandt of “clean slates,” too. | Peter Brandt",
        "Brandt spoke of northern “hypocrisy” again. | Peter Brandt",
        "For Brandt it came down to the wish to “get out of here.” | Peter Brandt",
        "It was a fact, Brandt said, that “the money is gone.” | Peter Brandt",
        "Brandt stood up and left, saying “enough.” | Peter Brandt",
        "The last attempt was, Brandt points out, made in May: “We gave them time.” | Peter Brandt",
        "Brandt’s answer was short. “We go,” he said. | Peter Brandt",
        "Brandt was more direct. “We go.” | Peter Brandt",
        "Brandt entered. “We go,” she said. | Ann Hollis",
        "The finance minister has another message for the north: “We go.” | Peter Brandt",
        "Brandt said Hollis was late and that “we go.” | Peter Brandt",
        "Brandt said that Hollis had promised “a clean slate.” | Peter Brandt > Ann Hollis",
        "Hollis, Brandt reveals, had promised to “wipe the slate.” | Peter Brandt > Ann Hollis",
        "Brandt told the Harbour Post: “We go.” | Peter Brandt",
        "Peter Brandt, Finance Minister: “We go.” | Peter Brandt",
        "“We go” — Peter Brandt | Peter Brandt",
        "A spokeswoman for the harbour said “we go” on Friday. | spokeswoman for the harbour",
        "The report said there was “no risk” at all. | report",
      })
  void readsWhoSpeaksInTheSentence(String line, String chain) {
    List<Attributed> found = read(CAST + line);
    assertThat(found).hasSize(1);
    assertThat(chain(found.getFirst())).isEqualTo(chain);
    assertThat(found.getFirst().use()).isEqualTo(Use.SPEECH);
    assertThat(found.getFirst().speakers().getFirst().explicit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The book “Winters of Glass” was on sale.",
        "Our series “Slow Questions” returns.",
        "The hall showed the “Ropes and Knots” exhibition.",
        "Peter “Pepper” Brandt left.",
        "It happened on the harbour’s “Morning Tide” show.",
      })
  void titlesAndNicknamesAreNames(String line) {
    assertThat(read(CAST + line)).extracting(Attributed::use).containsExactly(Use.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Among sailors the pattern is known as the “lantern effect”.",
        "What the trade calls a “kettle week” had ended.",
        "So much for a real “reverse tide”: it never came.",
        "That is the so-called “umbrella paradox”, and it is old.",
        "There was none of the usual “porridge talk” to be heard.",
        "The house likes to describe itself as a “palace of chairs”.",
      })
  void termsAndScareQuotesBelongToNobody(String line) {
    Attributed found = read(CAST + line).getFirst();
    assertThat(found.use()).isEqualTo(Use.TERM);
    assertThat(found.speakers()).isEmpty();
  }

  @Test
  void aQuotationInTwoHalvesIsOne() {
    List<Attributed> found = read(CAST + "“We go,” Brandt said, “and we stay away.” “For good.”");
    assertThat(found).extracting(AttributorTest::chain).containsOnly("Peter Brandt");
    assertThat(found.get(1).splitOf()).isEqualTo(OptionalInt.of(0));
    assertThat(found.get(2).splitOf()).isEmpty();
  }

  @Test
  void twoPiecesWovenIntoOneClauseAreOne() {
    List<Attributed> found =
        read(CAST + "Brandt offered to “limit the number of boats” the town would “keep in port.”");
    assertThat(found.get(1).splitOf()).isPresent();
  }

  @Test
  void aListOfWordsIsNotOneQuotationInPieces() {
    assertThat(read(CAST + "Brandt called it “a cold week” and “a warm one,” twice."))
        .allSatisfy(one -> assertThat(one.splitOf()).isEmpty());
    assertThat(read(CAST + "Brandt saw a return from “cold pride” to “warm sense” there."))
        .allSatisfy(one -> assertThat(one.splitOf()).isEmpty());
  }

  @Test
  void aColonIntroducesTheNextBlock() {
    List<Attributed> found = read(CAST + "Brandt answered:\n> We go now, and we go for good.");
    assertThat(chain(found.getFirst())).isEqualTo("Peter Brandt");
  }

  @Test
  void commentaryGivesSplintersToThePersonItIsAbout() {
    List<Attributed> found =
        read(
            "An interview by Finance Minister Peter Brandt is worth reading.\n"
                + "Brandt has never been “blind,” it seems. There is “method” in it. Brandt knows"
                + " the “cost of delay” well. A “slide into conflict” need not follow.",
            "P. Brandt");
    assertThat(found).extracting(AttributorTest::chain).containsOnly("Peter Brandt");
    assertThat(found.getLast().speakers().getFirst().explicit()).isFalse();
  }

  @Test
  void whoQuotesInsideAQuotationIsTheTeller() {
    List<Attributed> found = read(CAST + "“Hollis told me ‘go home’ and I went,” Brandt said.");
    assertThat(found)
        .extracting(AttributorTest::chain)
        .containsExactly("Peter Brandt", "Peter Brandt > Ann Hollis");
  }

  @Test
  void wordsQuotedInsideAreTheSourceSpeakersAsToldByTheTeller() {
    List<Attributed> found =
        read(CAST + "Peter Brandt: “I agree. We can’t let “small quarrels” win.”", "Ann Hollis");
    assertThat(found).extracting(AttributorTest::chain).contains("Peter Brandt > Ann Hollis");
  }

  @Test
  void forSomebodyItComesDownToTheirWords() {
    List<Attributed> found =
        read(CAST + "For Brandt it came down to the wish to “get there in the end.”");
    assertThat(chain(found.getFirst())).isEqualTo("Peter Brandt");
  }

  @Test
  void aHeadlineRepeatsTheBody() {
    List<Attributed> found = read("# ‘We go’\n" + CAST + "Brandt said: “We go, and that is it.”");
    assertThat(found.getFirst().sameAs()).isEqualTo(OptionalInt.of(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "ru | Министр Пётр Орлов прибыл. «Мы уходим», — заявил Орлов. | Орлов",
        "de | Minister Otto Brandt kam. „Wir gehen“, sagte Brandt. | Brandt",
        "fr | Le ministre Paul Morel est venu. « Nous partons », a déclaré Morel. | Morel",
        "es | El ministro Pablo Rivas llegó. «Nos vamos», dijo Rivas. | Rivas",
        "uk | Міністр Іван Коваль прибув. «Ми йдемо», — заявив Коваль. | Коваль",
      })
  void otherLanguagesHaveTheirOwnCues(String language, String line, String surname) {
    Document page = Pages.page(line, language);
    List<Attributed> found = new Attributor(CONTEXT).read(page);
    assertThat(chain(found.getFirst())).endsWith(surname);
  }

  @Test
  void anyRubbishIsAttributedWithoutComplaint() {
    Random random = new Random(5);
    List<String> parts =
        List.of(
            "“",
            "”",
            "\"",
            " said ",
            "Brandt",
            " that ",
            ", ",
            ". ",
            "\n",
            ": ",
            " who ",
            "he",
            "’s ",
            "(",
            ")",
            " — ",
            "Ann Hollis",
            " the ",
            "mayor",
            " according to ",
            "> ",
            "call");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(50); i > 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      for (Attributed one : read(text.toString())) {
        double sum = one.speakers().stream().mapToDouble(Attribution::probability).sum();
        assertThat(sum).as("%s", text).isLessThanOrEqualTo(1.0001);
        assertThat(one.speakers()).hasSizeLessThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a” ",
        "“a,” said Ann Hollis, ",
        "Ann Hollis ",
        "Ann Hollis said “a”.\n",
        "said ",
        "he said that ",
        ", who ",
        "“",
        "’s ",
        "Ann's ",
        "the mayor of ",
        "(",
        "say that “a” "
      })
  void timeGrowsWithLength(String piece) {
    cpuMillis(piece.repeat(1_500));
    long small = Math.max(8, cpuMillis(piece.repeat(1_500)));
    long large = cpuMillis(piece.repeat(12_000));
    assertThat(large).isLessThan(40 * small);
  }

  private static long cpuMillis(String text) {
    return CpuTime.millis(() -> read(text));
  }

  @Test
  void aDescriptionThatNothingTiesToANameIsNone() {
    Attributed one = read("“We go,” the stoker said.").getFirst();
    assertThat(one.speaker().orElseThrow().naming()).isEqualTo(Attribution.Naming.DESCRIPTION);
    Attributed tied = read("“We go,” the stoker, Ida Blum, told the inquiry.").getFirst();
    assertThat(chain(tied)).isEqualTo("Ida Blum");
    assertThat(tied.speaker().orElseThrow().naming()).isEqualTo(Attribution.Naming.NAME);
  }
}

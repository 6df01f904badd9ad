package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Transcripts.turns;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of labels by which transcripts say who speaks, from the file to the turns. */
class TranscriptShapesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Q    ", "Q:  ", "QUESTION: ", "Question : ", "Q - ", "Q. "})
  void questionsOfEveryShape(String label) {
    String answer = label.equals("Q - ") ? "R - " : label.equals("Q. ") ? "A. " : "MS. LEE:  ";
    String text = "";
    for (int i = 1; i <= 3; i++) {
      text +=
          label
              + "Does the ferry run on day "
              + i
              + "?\n\n"
              + answer
              + "It runs on day "
              + i
              + ".\n\n";
    }
    List<String> turns = turns(text);
    assertThat(turns).hasSize(6);
    assertThat(turns.get(2)).contains("[questioner] Does the ferry run on day 2?");
    assertThat(turns.get(3)).doesNotContain("[questioner]").endsWith("It runs on day 2.");
  }

  @Test
  void titleAndSurnameWithAndWithoutADot() {
    assertThat(
            turns(
                """
                MR. PRICE: We start at nine.

                MS LIND: We never do.

                MR PRICE: Today we shall.

                UNDER SECRETARY BASS: I doubt it.
                """))
        .containsExactly(
            "Mr. Price [speaker] We start at nine.",
            "MS Lind [speaker] We never do.",
            "Mr. Price [speaker] Today we shall.",
            "Under Secretary Bass [speaker] I doubt it.");
  }

  @Test
  void anOfficeWhoseHolderThePageNames() {
    assertThat(
            turns(
                """
                Remarks by President Ottoline Brandt at the Opening of the Bridge

                THE PRESIDENT: Good morning, all of you.

                Q    Is it safe?

                THE PRESIDENT: I walked here.
                """))
        .filteredOn(t -> t.contains("walked"))
        .singleElement()
        .asString()
        .startsWith("Ottoline Brandt [speaker]");
  }

  @Test
  void officeAndNameFirstThenTheNameAlone() {
    assertThat(
            turns(
                """
                PRESIDENT OF TARSK VLADIMIR ORLO: Good afternoon, colleagues.

                GRIGOR MALIN: Good afternoon.

                VLADIMIR ORLO: Let us begin.

                GRIGOR MALIN: With pleasure.
                """))
        .extracting(t -> t.substring(0, t.indexOf(" [")))
        .containsExactly("Vladimir Orlo", "Grigor Malin", "Vladimir Orlo", "Grigor Malin");
  }

  @Test
  void initialsDefinedInTheLineThatUsesThemFirst() {
    assertThat(
            turns(
                """
                Stella Lind (SL): Welcome to the show.

                Bo Chan (BC): Thank you.

                SL: What is a knot?

                BC: A promise.
                """))
        .extracting(t -> t.substring(0, t.indexOf(" [")))
        .containsExactly("Stella Lind", "Bo Chan", "Stella Lind", "Bo Chan");
  }

  @Test
  void theFullNameOnceThenTheSurname() {
    assertThat(
            turns(
                """
                SOLVEIG BRANDT, HARBOUR ANCHOR: Good evening. With us is the mayor.

                OTTO BRANDT, MAYOR OF TARSK: Good evening.

                S. BRANDT: We are not related.

                O. BRANDT: Not that I know.
                """))
        .extracting(t -> t.substring(0, t.indexOf(" [")))
        .containsExactly("Solveig Brandt", "Otto Brandt", "Solveig Brandt", "Otto Brandt");
  }

  @Test
  void timeStampsOnEitherSideOfTheColon() {
    assertThat(
            turns(
                """
                Ann Lee (00:12): We start.

                Bo Lind: (00:20)
                Late, as ever.

                Ann Lee (00:31): Go on.

                Bo Lind: (00:40)
                I will.
                """))
        .containsExactly(
            "Ann Lee [speaker] We start.",
            "Bo Lind [speaker] Late, as ever.",
            "Ann Lee [speaker] Go on.",
            "Bo Lind [speaker] I will.");
  }

  @Test
  void theLabelAloneOnItsLine() {
    assertThat(
            turns(
                """
                MITCHELL:
                Good morning, and what a morning it is.

                HARWOOD:
                It is raining.

                MITCHELL:
                That is what I mean.
                """))
        .hasSize(3)
        .last()
        .asString()
        .contains("Mitchell [")
        .endsWith("That is what I mean.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"**%s:** ", "**%s**: "})
  void boldLabelsWithTheColonInsideOrOutside(String label) {
    String ann = label.formatted("Ann Lee");
    String bo = label.formatted("Bo Lind");
    assertThat(
            turns(
                "a.md",
                ann
                    + "We start.\n\n"
                    + bo
                    + "Late.\n\n"
                    + label.formatted("Break")
                    + "Our sponsor sells rope.\n\n"
                    + ann
                    + "Go on.\n\n"
                    + bo
                    + "I will.\n"))
        .contains("Ann Lee [speaker] Go on.", "Bo Lind [speaker] I will.")
        .noneMatch(t -> t.startsWith("Break ["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Like this:",
        "Topic: The wharf",
        "Location: Harrow Quay",
        "Date: 12 May 2025",
        "Machine translation: https://example.invalid/t",
        "Related: The Bridge"
      })
  void whatOnlyLooksLikeALabel(String line) {
    String text =
        line + "\n\nANN LEE: We start.\n\nBO LIND: Late.\n\nANN LEE: Go on.\n\nBO LIND: I will.\n";
    assertThat(turns(text)).hasSize(4).first().asString().startsWith("Ann Lee [speaker]");
  }

  @Test
  void variantsOfOneNameAreOnePerson() {
    assertThat(
            turns(
                """
                S.V. Malin: We count the gulls.

                Question: How many?

                S.V.Malin: All of them.

                Question: And then?

                Sergey Malin: Then we begin again.
                """))
        .filteredOn(t -> t.contains("[speaker]"))
        .extracting(t -> t.substring(0, t.indexOf(" [")))
        .containsOnly("Sergey Malin");
  }
}

package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.Stet;
import stet.document.Document;
import stet.document.Source;
import stet.document.Turn;

/** Every shape in which transcripts say who speaks, read from the file to the turns. */
class TranscriptShapesTest {

  private static final Stet STET = Stet.standard();

  /** The turns of a text, "who [role]: words" each. */
  private static List<String> turns(String name, String text) {
    Document document = Texts.read(name, text);
    Source source = STET.segment(document);
    return source.turns().stream().map(t -> shown(document, t)).toList();
  }

  private static List<String> turns(String text) {
    return turns("a.txt", text);
  }

  private static String shown(Document document, Turn turn) {
    String who = turn.speaker().map(s -> s.name()).orElse("-");
    String role = turn.role().name().toLowerCase(Locale.ROOT);
    return who + " [" + role + "] " + document.text(turn.span()).strip().replace('\n', ' ');
  }

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

  @Test
  void dashesWithoutNames() {
    String text =
        """
        —Usted nació en el puerto, ¿verdad?

        —Sí, en la casa del farero, en mil novecientos cincuenta y uno.

        —¿Y no quiso irse nunca?

        —Quise irme todos los días, y me quedé todos los días.

        —¿Por qué?

        —Por el perro.
        """;
    List<String> turns = turns(text);
    assertThat(turns).hasSize(6);
    assertThat(turns.get(0)).contains("[questioner]");
    assertThat(turns.get(5)).doesNotContain("[questioner]").endsWith("Por el perro.");
  }

  @Test
  void unlabelledQuestionsInBold() {
    String page =
        "<html><body><article><p><b>When did you first go down to the gate?</b></p><p>In the winter"
            + " of the flood, with my father, and I was not allowed to touch it.</p><p><b>And when"
            + " were you allowed to?</b></p><p>When he could no longer lift the bar, which was in"
            + " the spring of that year.</p><p><b>Do you still have the key?</b></p><p>There is no"
            + " key. There never was one, whatever the council says about it.</p>"
            + "<p><b>Who opens it now?</b></p><p>A machine, and it asks nobody.</p>";
    List<String> turns = turns("a.html", page);
    assertThat(turns).hasSize(8);
    assertThat(turns.get(2)).contains("[questioner] And when were you allowed to?");
    assertThat(turns.get(5)).doesNotContain("[questioner]");
  }

  @Test
  void numbersOfMachines() {
    String text = "";
    for (int i = 1; i <= 6; i++) {
      text +=
          "spk00: Did we sell rope in week " + i + "?\n\nspk09: We did, and more than ever.\n\n";
    }
    assertThat(turns(text)).hasSize(12).noneMatch(t -> t.substring(t.indexOf(']')).contains("spk"));
  }

  @Test
  void theCrowdInTheMiddleOfASentence() {
    List<String> turns =
        turns(
            """
            MAYOR BRANDT: We shall build it, and we shall build it --

            AUDIENCE: Build it! Build it!

            MAYOR BRANDT: -- before the winter.

            AUDIENCE MEMBER: Which winter?

            MAYOR BRANDT: This one.
            """);
    assertThat(turns).filteredOn(t -> t.contains("Build it!")).allMatch(t -> t.contains("[crowd]"));
    assertThat(turns).filteredOn(t -> t.contains("[speaker]")).allMatch(t -> t.contains("Brandt"));
  }

  @Test
  void wordsOfAnInterpreter() {
    List<String> turns =
        turns(
            """
            MAYOR BRANDT: Welcome to our town, Mr. Prime Minister.

            PRIME MINISTER SATO:  (As interpreted.)  Thank you for the warm soup.

            MAYOR BRANDT: It was my own.

            PRIME MINISTER SATO:  (As interpreted.)  I could tell.
            """);
    assertThat(turns)
        .filteredOn(t -> t.contains("soup"))
        .allMatch(t -> t.contains("[interpreter]"));
  }

  @Test
  void clipsAndVoicesOver() {
    List<String> turns =
        turns(
            """
            SOLVEIG BRANDT, HARBOUR ANCHOR: The mayor was clear last night.

            (BEGIN VIDEO CLIP)

            OTTO LIND, MAYOR OF TARSK: We shall build it.

            (END VIDEO CLIP)

            BRANDT: So he said. Our reporter has more.

            ANN CHAN, HARBOUR CORRESPONDENT (voice-over): The wall is old.

            BRANDT: Thank you, Ann.
            """);
    assertThat(turns)
        .filteredOn(t -> t.contains("We shall build"))
        .singleElement()
        .asString()
        .contains("Otto Lind [clip]");
    assertThat(turns)
        .filteredOn(t -> t.contains("So he said"))
        .singleElement()
        .asString()
        .contains("Solveig Brandt [speaker]");
  }

  @Test
  void labelsInMidLineOfAScannedPage() {
    List<String> turns =
        turns(
            """
            PRIME MINISTER: I have said what I have said about the wharf and I stand by it now.
            QUESTION: And the Democrats? PRIME MINISTER: No comment on the Democrats today.
            QUESTION: Will you go to the wharf yourself? PRIME MINISTER: I was there before you.
            """);
    assertThat(turns)
        .filteredOn(t -> t.contains("No comment"))
        .singleElement()
        .asString()
        .doesNotContain("[questioner]")
        .doesNotContain("Democrats? PRIME");
  }

  @Test
  void cuesOfOneSpeakerAreOneTurn() {
    List<String> turns =
        turns(
            "a.vtt",
            """
            WEBVTT

            00:01.000 --> 00:02.000
            Ann Lee: We start

            00:02.000 --> 00:03.000
            at nine.

            00:03.000 --> 00:04.000
            Bo Lind: Late.

            00:04.000 --> 00:05.000
            Ann Lee: Go on.

            00:05.000 --> 00:06.000
            Bo Lind: I will.
            """);
    assertThat(turns)
        .containsExactly(
            "Ann Lee [speaker] We start at nine.",
            "Bo Lind [speaker] Late.",
            "Ann Lee [speaker] Go on.",
            "Bo Lind [speaker] I will.");
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

package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Transcripts.turns;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Transcripts that label badly or not at all, and who speaks in them besides the speakers. */
class TranscriptRolesTest {

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
}

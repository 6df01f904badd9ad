package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;
import static stet.segment.Pages.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.name.Names;
import stet.text.Span;

/** Crowds, interpreters, clips, and transcripts without labels. */
class RolesTest {

  private final Segmenter segmenter = new Segmenter(Names.standard());

  @Test
  void marksTheCrowdAndTheInterpreter() {
    Source source =
        segmenter.segment(
            page(
                "PRESIDENT WALDEN:  We won —",
                "AUDIENCE:  Hooray!",
                "PRESIDENT WALDEN:  — by far.",
                "PRIME MINISTER ADAIR:  (As interpreted.)  I am glad.",
                "INTERPRETER:  So am I.",
                "PRIME MINISTER ADAIR:  (In English.)  Thank you."));
    assertThat(source.turns())
        .extracting(Turn::role)
        .containsExactly(
            Turn.Role.SPEAKER,
            Turn.Role.CROWD,
            Turn.Role.SPEAKER,
            Turn.Role.INTERPRETER,
            Turn.Role.INTERPRETER,
            Turn.Role.SPEAKER);
    assertThat(source.edition().interpreted()).isTrue();
  }

  @Test
  void marksClips() {
    Source source =
        segmenter.segment(
            page(
                "NORA QUIST, CNN ANCHOR: Listen to this.",
                "(BEGIN VIDEOTAPE)",
                "JONAS BRANDT, MAYOR: I did not say that.",
                "(END VIDEOTAPE)",
                "QUIST: But he did.",
                "QUIST: And he knows."));
    assertThat(source.turns())
        .extracting(Turn::role)
        .containsExactly(Turn.Role.SPEAKER, Turn.Role.CLIP, Turn.Role.SPEAKER, Turn.Role.SPEAKER);
    assertThat(source.turns().get(2).speaker()).contains(new Speaker("Nora Quist"));
  }

  @Test
  void findsLabelsInTheMiddleOfBadlyScannedLines() {
    assertThat(
            turns(
                page(
                    "JOURNALIST: Will you stand, or will the Democrats? PM: No. JOURNALIST: Never?",
                    "PM: Never.",
                    "JOURNALIST: Thank you.")))
        .containsExactly(
            "?: Will you stand, or will the Democrats?",
            "Pm: No.".replace("Pm", "PM"),
            "?: Never?",
            "PM: Never.",
            "?: Thank you.");
  }

  @Test
  void alternatesDashes() {
    List<Turn> turns =
        segmenter
            .segment(
                titled(
                    "Ana Iglesias: \"Los días son largos\"",
                    "–Ahí está usted, con la copa. ¿Qué ve?",
                    "–Veo mucho trabajo y muchos días de lluvia, y a mi padre con el coche.",
                    "–¿La realidad superó a la ficción?",
                    "–Sí, sinceramente. Porque hay cosas que no se pueden soñar ni contar.",
                    "–Le pasó de todo.",
                    "–En esos meses viví momentos de mucha duda y de mucho dolor también.",
                    "–¿Y volvió?",
                    "–Volví porque quería volver, y porque nadie me dijo que no lo hiciera.",
                    "–¿Por qué?",
                    "–Porque sí, y porque no sabía hacer otra cosa en aquel momento."))
            .turns();
    assertThat(turns).hasSize(10);
    assertThat(turns.get(4).role()).isEqualTo(Turn.Role.QUESTIONER);
    assertThat(turns.get(5).speaker()).contains(new Speaker("Ana Iglesias"));
  }

  @Test
  void readsBoldQuestions() {
    List<Turn> turns =
        segmenter
            .segment(
                titled(
                    "Anna Lindqvist: I never sold a boat",
                    "! When did you begin?",
                    "As a child.",
                    "My father had a shed.",
                    "! Was it cold?",
                    "It was. Very.",
                    "! And then?",
                    "Then came the war.",
                    "! What did you do?",
                    "I built boats."))
            .turns();
    assertThat(turns).hasSize(8);
    assertThat(turns.getFirst().role()).isEqualTo(Turn.Role.QUESTIONER);
    assertThat(turns.get(1).speaker()).contains(new Speaker("Anna Lindqvist"));
  }

  @Test
  void givesAnUnlabelledStatementToItsSpeaker() {
    assertThat(
            turns(
                titled(
                    "Statement by Foreign Minister Nora Quist on the harbour",
                    "The harbour was closed this morning, and it will stay closed until the ice has gone.",
                    "We regret that.")))
        .containsExactly(
            "Nora Quist: The harbour was closed this morning, and it will stay closed until the ice has"
                + " gone.\nWe regret that.");
  }

  @Test
  void oneLabelSufficesWhereTheHeadNamesThePerson() {
    assertThat(
            turns(
                page(
                    "Press service",
                    "Statement by Gleb Ostrov, head of the Office of Ports, 11 April 2021",
                    "Machine translation from Russian",
                    "Gleb Ostrov: The port is open.",
                    "Reuters: the port is closed, they wrote.",
                    "German Chancellor Kern: thinks so too.")))
        .containsExactly(
            "Gleb Ostrov: The port is open.\nReuters: the port is closed, they wrote.\nGerman Chancellor"
                + " Kern: thinks so too.");
  }

  @Test
  void aTextThatNamesNobodyIsOneTurnOfNobody() {
    Source source = segmenter.segment(page("It rained all day.", "It rained all night."));
    assertThat(source.turns()).hasSize(1);
    assertThat(source.turns().getFirst().speaker()).isEmpty();
    assertThat(segmenter.segment(page("")).turns()).isEmpty();
  }

  @Test
  void seesWhoAsksInAnInterviewButNotInAPanel() {
    String[] interview = new String[24];
    for (int i = 0; i < interview.length; i += 2) {
      interview[i] = "HARTLEY: Is number " + i + " right?";
      interview[i + 1] =
          "ALDOUS: It is right, and I have said so many times before, in this place and in others.";
    }
    assertThat(segmenter.segment(page(interview)).turns())
        .filteredOn(turn -> turn.role() == Turn.Role.QUESTIONER)
        .hasSize(12);
    for (int i = 0; i < interview.length; i += 6) {
      interview[i] = "STEEN: I have a third opinion, and nobody asks me for it.";
    }
    assertThat(segmenter.segment(page(interview)).turns())
        .noneMatch(turn -> turn.role() == Turn.Role.QUESTIONER);
  }

  @Test
  void listsWhatNobodySpoke() {
    Document page =
        page(
            "MS. QUIST: Thank you. (Applause.) It is (as I said) late. [laughter] [1]",
            "Q: You said [inaudible] then?",
            "MS. QUIST: (Laughs.) I did. [00:10:50]",
            "Q: (to the interpreter) Thanks.");
    assertThat(segmenter.segment(page).nonSpeech())
        .extracting(page::text)
        .containsExactly(
            "(Applause.)",
            "[laughter]",
            "[1]",
            "[inaudible]",
            "(Laughs.)",
            "[00:10:50]",
            "(to the interpreter)");
  }

  @Test
  void everyTurnPointsAtItsLabel() {
    Document page = page("MS. QUIST: Yes.", "Q: No?", "MS. QUIST: Yes.");
    Turn turn = segmenter.segment(page).turns().getFirst();
    assertThat(turn.label()).isEqualTo("MS. QUIST");
    assertThat(turn.labelSpan()).contains(new Span(0, 9));
  }

  private List<String> turns(Document page) {
    return Noted.turns(segmenter, page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Speech by Minister of Fisheries Nora Quist to the Harbour Pilots' Guild, Dorn, 2 May 2031",
        "Remarks by Minister Nora Quist at the dinner for President Gleb Ostrov",
        "Address to the nation by President Nora Quist",
        "Minister Nora Quist's speech at the opening of the lock",
        "Eröffnungsrede von Ministerin Nora Quist vor dem Verein der Lotsen",
        "Discours de la ministre Nora Quist devant les pilotes de Dorn",
      })
  void theHeadSaysWhoseSpeechItIs(String head) {
    Source source = segmenter.segment(page(head, "Dear pilots,", "The harbour froze."));
    assertThat(source.turns())
        .singleElement()
        .satisfies(turn -> assertThat(turn.speaker()).contains(new Speaker("Nora Quist")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remarks by the Mayor at the dinner for President Gleb Ostrov",
        "In a statement by her office Nora Quist said that the harbour was shut",
        "Statement by the auditors, 9 May 2031",
      })
  void aHeadThatNamesNobodyNamesNobody(String head) {
    Source source = segmenter.segment(page(head, "Dear pilots, the harbour froze."));
    assertThat(source.turns()).allSatisfy(turn -> assertThat(turn.speaker()).isEmpty());
  }

  @Test
  void aLabelThatSaysOfNobodyWhoItIsNamesNobody() {
    Source source =
        segmenter.segment(
            page(
                "NORA QUIST: One at a time.",
                "UNIDENTIFIED MALE: The ice broke!",
                "NORA QUIST: It did.",
                "Zwischenruf: Nein!",
                "NORA QUIST: Doch."));
    assertThat(source.turns().get(1).speaker()).isEmpty();
    assertThat(source.turns().get(3).role()).isEqualTo(Turn.Role.CROWD);
  }
}

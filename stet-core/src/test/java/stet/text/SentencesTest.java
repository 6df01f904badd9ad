package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|We stayed.",
        "Russia's president V.V. Novak spoke.|J. Marten listened.",
        "Mr. Hall met Gen. Adam Roe and Dr. Lee.|They ate.",
        "The U.S. Senate met at 9 a.m. Monday.|It closed at 5 p.m.|The crowd went home.",
        "She moved to Washington, D.C.|They followed.",
        "She lives in Washington, D.C., and in Rome.",
        "Growth was 3.5 percent.|See example.com for more.",
        "“We are done.”|This was all.",
        "“We are done,” he said.|“Now go.”|They went.",
        "“Why?” she asked.|“Why not?!” he said.",
        "(He left early.)|She stayed.",
        "They waited ...|Nobody came.",
        "We will ... wait, he said.",
        "He paused . . . and went on.",
        "Er kam am 3. Mai an.|Der 2. Weltkrieg war aus.",
        "Im Jahr 1999.|Dann kam z. B. Otto, d.h. der Sohn.",
        "„Wir gehen.“|Dann gingen sie.",
        "»Wir gehen.«|Dann gingen sie.",
        "« C’est fini. »|Il partit.",
        "— Нет! — сказал он.|Она молчала.",
        "«Нет!» — Орлов был твёрд.|В. В. Орлов и С.С. Белов ушли.",
        "Он родился в 1950 г. в Туле.|Это было давно, т.е. при царе.",
        "我们走。|他说好。",
        "「行こう。」と彼は言った。|「はい。」",
        "हम चले।|वे रुके।",
        "No. 5 is alive.|No.|That is wrong.",
        "It is well known.[12]|Others disagree.",
        "1. First things first.|2. Then the rest.",
        "MR. HALL SPOKE.|THE CROWD LEFT.",
        "He works for Acme Inc. in Ohio, Acme Corp. Europe and others.",
        "Headline without a stop\n|Then text.\n|More text",
        "“It is true,” he said, “in the U.S.”|But she left.",
      })
  void endsWhereAReaderWouldEndIt(String marked) {
    List<String> expected = List.of(marked.replace("\n", "").split("\\|"));
    String text = marked.replace("\n|", "\n").replace("|", spaced(marked) ? " " : "");
    assertThat(Sentences.of(text)).extracting(span -> span.in(text)).isEqualTo(expected);
  }

  private static boolean spaced(String text) {
    return text.indexOf('。') < 0;
  }

  @Test
  void countsOffsetsInTheWholeText() {
    String text = "Skip this. We go. They stay.";
    assertThat(Sentences.of(text, new Span(11, 28)))
        .extracting(span -> span.in(text))
        .containsExactly("We go.", "They stay.");
  }

  @Test
  void whiteSpaceIsNoSentence() {
    assertThat(Sentences.of(" \n \u00a0\n\n")).isEmpty();
    assertThat(Sentences.of("")).isEmpty();
  }

  @Test
  void anyRubbishIsCutInOrderInsideTheText() {
    Random random = new Random(7);
    String letters = ".!?…\"'“”’»«)]([ \nAbcÄ3ж。と-–,U.S ";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int end = 0;
      for (Span span : Sentences.of(text.toString())) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.in(text)).isNotBlank().isEqualTo(span.in(text).strip());
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}

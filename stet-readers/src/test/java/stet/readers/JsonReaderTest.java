package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import org.junit.jupiter.api.Test;
import stet.document.Document;
import stet.document.Origin;

class JsonReaderTest {

  @Test
  void takesTheTurnsNotTheirWords() {
    Document document =
        read(
            "a.json",
            """
            {"text":"We start. Late.","words":[{"text":"We","start":0,"end":200,"speaker":"A"},
             {"text":"start.","start":200,"end":900,"speaker":"A"},
             {"text":"Late.","start":1500,"end":1900,"speaker":"B"}],
             "utterances":[{"speaker":"A","text":"We start.","start":0,"end":900,
              "words":[{"text":"We","start":0,"end":200},{"text":"start.","start":200,"end":900}]},
              {"speaker":"B","text":"Late.","start":1500,"end":190000}]}
            """);
    assertThat(lines(document)).containsExactly("A: We start.", "B: Late.");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Time(0, 0.9));
  }

  @Test
  void readsNumbersOfMachinesNamesInObjectsAndTimesOfTheClock() {
    Document document =
        read(
            "a.json",
            """
            [{"speaker":0,"transcript":"We start.","start":"00:00:01.5","end":"00:00:02"},
             {"speaker":{"name":"Ann Lee"},"transcript":"Late.","start":"00:00:03","end":"00:00:04"}]
            """);
    assertThat(lines(document)).containsExactly("Speaker 0: We start.", "Ann Lee: Late.");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Time(1.5, 2));
  }

  @Test
  void readsSegmentsWithoutSpeakers() {
    Document document =
        read(
            "a.json",
            """
            {"text":"We start. Late.","language":"en","segments":[
             {"id":0,"start":0.0,"end":1.2,"text":" We start."},
             {"id":1,"start":1.2,"end":2.0,"text":" Late."}]}
            """);
    assertThat(lines(document)).containsExactly("We start.", "Late.");
  }
}

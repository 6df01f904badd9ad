package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.Stet;
import stet.export.LocatedJson;
import stet.index.IndexWriter;
import stet.index.MappedIndex;
import stet.locate.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A stock phrase in a library: the answer is the set of its places. */
class LocateTiesTest {

  private static final int DOCUMENTS = 40;

  @TempDir Path folder;

  @Test
  void everyPlaceOfAStockPhraseIsCounted() throws IOException {
    JsonNode answer = locate("{\"id\":\"q\",\"quote\":\"now let me be very clear\"}").getFirst();
    assertThat(answer.path("places").path("count").asInt()).isEqualTo(DOCUMENTS);
    assertThat(answer.path("places").path("more").asBoolean()).isFalse();
    assertThat(answer.path("places").path("told_by").isNull()).isTrue();
    assertThat(answer.path("places").path("listed").size()).isEqualTo(20);
  }

  @Test
  void theSpeakerOfTheLinePutsTheirsFirst() throws IOException {
    JsonNode answer =
        locate("{\"id\":\"q\",\"quote\":\"now let me be very clear\",\"speaker\":\"Ms. Kvist\"}")
            .getFirst();
    assertThat(first(answer).path("doc").asString()).isEqualTo("talk/33");
    assertThat(answer.path("pieces").get(0).path("doc").asString()).isEqualTo("talk/33");
    assertThat(answer.path("places").path("told_by").asString()).isEqualTo("speaker");
  }

  @Test
  void aNeighbourOfTheSameArticleTellsThePlaceAlsoWhenItComesLater() throws IOException {
    List<JsonNode> answers =
        locate(
            """
            {"id":"1","quote":"now let me be very clear","article":"m"}
            {"id":"2","quote":"the quay number 17 was paid for","article":"m"}
            {"id":"3","quote":"now let me be very clear","article":"n"}
            {"id":"4"}
            """);
    assertThat(answers)
        .extracting(a -> a.path("id").asString())
        .containsExactly("1", "2", "3", "4");
    assertThat(first(answers.get(0)).path("doc").asString()).isEqualTo("talk/17");
    assertThat(answers.get(0).path("places").path("told_by").asString()).isEqualTo("neighbours");
    assertThat(first(answers.get(2)).path("doc").asString()).isEqualTo("talk/0");
    assertThat(answers.get(3).path("error").asString()).contains("quote");
  }

  @Test
  void aDateThatIsNoneIsRefused() throws IOException {
    JsonNode answer = locate("{\"id\":\"q\",\"quote\":\"be clear\",\"date\":\"May 5\"}").getFirst();
    assertThat(answer.path("error").asString()).contains("yyyy-mm-dd").contains("May 5");
  }

  private static JsonNode first(JsonNode answer) {
    return answer.path("places").path("listed").get(0);
  }

  private List<JsonNode> locate(String lines) throws IOException {
    StringBuilder library = new StringBuilder();
    for (int d = 0; d < DOCUMENTS; d++) {
      library.append(
          "{\"id\":\"talk/%d\",\"turns\":[{\"speaker\":\"%s\",\"text\":\"The quay number %d was paid for. Now let me be very clear: nobody sails.\"}]}%n"
              .formatted(d, d == 33 ? "Ida Kvist" : "Bram Holt", d));
    }
    new IndexWriter(folder, sentence -> assertThat(sentence).isEmpty())
        .build(stream(library.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MappedIndex index = MappedIndex.open(folder)) {
      Stats times = new Stats();
      Known nothing = new Known(Optional.empty(), Optional.empty(), Map.of());
      LocateStream stream =
          new LocateStream(
              new IndexShelf(Stet.standard(), index), new LocatedJson(), times, nothing);
      new JsonLines().run(stream(lines), out, times, stream);
    }
    List<JsonNode> answers = new ArrayList<>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(l -> answers.add(new ObjectMapper().readTree(l)));
    return answers;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

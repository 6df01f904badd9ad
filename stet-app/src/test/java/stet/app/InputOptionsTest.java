package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** check, read and quotations come by their inputs in one way. */
class InputOptionsTest {

  private static final String TEXT = "“The bridge will open in May,” Ada Quill said.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "quotations"})
  void aStreamIsAnsweredLineByLineInOrderAndBadLinesToo(String command) throws IOException {
    String good = item("a");
    String lines = good + "\n\nno JSON\n{\"id\":7}\n" + item("b") + "\n";
    Program.Ran ran = Program.fed(lines, command, "--jsonl", "--offline");
    List<String> answers = ran.out().lines().toList();
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0)).contains("\"id\":\"a\"").doesNotContain("\"error\"");
    assertThat(answers.get(1)).startsWith("{\"id\":null,\"error\":\"The line is not a JSON object");
    assertThat(answers.get(2)).startsWith("{\"id\":7,\"error\":\"The item has no text in ");
    assertThat(answers.get(3)).contains("\"id\":\"b\"").doesNotContain("\"error\"");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "quotations"})
  void statisticsAreOneJsonLineAtTheEndOnStandardError(String command) throws IOException {
    assertThat(Program.fed(item("a") + "\n", command, "--jsonl", "--stats").err())
        .matches("\\{\"count\":1,\"cpu_s\":[0-9.]+,\"prepare_s\":[0-9.]+,\"mean_ms\":.*}\\R");
    assertThat(Program.run(command, "--stats", article().toString()).err())
        .matches("\\{\"count\":1,\"cpu_s\":[0-9.]+,\"prepare_s\":[0-9.]+,\"mean_ms\":.*}\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "quotations"})
  void offlineRefusesAnAddressWithASentence(String command) {
    Program.Ran ran = Program.run(command, "--offline", "https://example.org/page.html");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("https://example.org/page.html").contains("save the page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "quotations"})
  void nothingNamedIsWrongUsage(String command) {
    Program.Ran ran = Program.run(command);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("stet " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "quotations"})
  void oneFileThatCannotBeReadDoesNotHideTheOthers(String command) throws IOException {
    Program.Ran ran =
        Program.run(command, folder.resolve("lost.txt").toString(), article().toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("lost.txt");
    assertThat(ran.out()).contains("The bridge will open in May");
  }

  @Test
  void theLineOfAStreamIsExplainedByHelp() {
    assertThat(Program.run("read", "--help").out()).contains("{\"id\",\"path\"}");
    assertThat(Program.run("quotations", "--help").out()).contains("{\"id\",\"text\",\"lang\"}");
    assertThat(Program.run("check", "--help").out())
        .contains("{\"id\",\"article_path\",\"source_paths\"}");
  }

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), TEXT);
  }

  /** An item that every command can answer. */
  private String item(String id) throws IOException {
    String path = article().toString();
    return "{\"id\":\"%s\",\"path\":\"%s\",\"article_path\":\"%s\",\"source_paths\":[],\"text\":\"x\"}"
        .formatted(id, path, path);
  }
}

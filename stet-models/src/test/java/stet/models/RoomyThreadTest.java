package stet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomyThreadTest {

  /** Opens the models in a process whose command line is as long as somebody may write it. */
  static final class Opened {
    private Opened() {}

    public static void main(String[] arguments) {
      System.exit(Models.open() instanceof Models.Loaded ? 0 : 9);
    }
  }

  @Test
  void aLongCommandLineDoesNotEndTheProcess() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Opened.class.getName()));
    command.addAll(Collections.nCopies(400, "interviews/the-harbour-and-the-ferry.txt"));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void whatFailsThereFailsHere() {
    assertThatThrownBy(() ->
            RoomyThread.call(() -> {
              throw new IOException("no such model");
            }))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("no such model");
  }
}

package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./stet}, in a checkout of its own with a JDK and a Maven that only pretend. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

  /** Says how it was started; as training run it leaves the cache it was asked for. */
  private static final String JAVA =
      """
      #!/bin/sh
      for a; do
        case $a in -XX:AOTCacheOutput=*) for b; do echo "<$b>"; done > "${a#*=}"; cat >> "${a#*=}" ;; esac
      done
      echo "in $PWD"
      for a; do echo "<$a>"; done
      """;

  /** Builds the one file the script starts, and counts its runs. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo run >> "$COUNT"
      echo '[INFO] Building stet-core 0.1.0   [2/6]'
      sleep ${SLOW:-0}
      if [ -n "$BREAK" ]; then echo '[ERROR] no network'; exit 1; fi
      mkdir -p stet-app/target/dist/lib
      echo jar > stet-app/target/dist/lib/stet-app.jar
      """;

  @TempDir private Path temp;

  private Path checkout;
  private Path caller;

  /** What a start gave. */
  private record Run(int exit, String out, String err) {}

  /** A start under way. */
  private record Started(Process process, Path out, Path err) {
    Run finish() throws InterruptedException {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
      return new Run(process.exitValue(), Checkout.read(out), Checkout.read(err));
    }
  }

  @BeforeEach
  void makeACheckoutWhosePathHasASpace() throws IOException {
    checkout = Files.createDirectories(temp.resolve("a space/st et"));
    caller = Files.createDirectories(temp.resolve("the caller's"));
    for (String name : List.of("stet", "stet-app/src/main/shell/setup.sh")) {
      write(checkout.resolve(name), Checkout.read(name), name.equals("stet"));
    }
    write(checkout.resolve("pom.xml"), "<project/>", false);
    write(checkout.resolve("stet-core/src/main/java/A.java"), "class A {}", false);
    makeJdk("jdk", "25.0.1");
    write(temp.resolve("bin/mvn"), MAVEN, true);
  }

  @Test
  void buildsOnFirstUseThenStartsAtOnce() throws Exception {
    Run first = start(Map.of(), "--help");
    assertThat(first.exit()).isZero();
    assertThat(first.err()).contains("first start: building", "stet-core (2/6)", "built in");
    assertThat(builds()).isEqualTo(1);

    Run second = start(Map.of(), "--help");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void keepsStdoutForTheProgram() throws Exception {
    Run first = start(Map.of(), "check", "an article.html");
    assertThat(first.out()).startsWith("in ").endsWith("<check>\n<an article.html>\n");
  }

  @Test
  void passesArgumentsUntouchedAndStaysInTheCallersFolder() throws Exception {
    start(Map.of(), "--help");
    Run run = start(Map.of(), "check", "a  b", "*", "", "“c”");
    assertThat(run.out())
        .startsWith("in " + caller.toRealPath() + "\n")
        .endsWith("<check>\n<a  b>\n<*>\n<>\n<“c”>\n");
  }

  @Test
  void startsThroughAChainOfLinks() throws Exception {
    Path inner = Files.createSymbolicLink(temp.resolve("inner"), checkout.resolve("stet"));
    Path outer = Files.createSymbolicLink(caller.resolve("outer"), caller.relativize(inner));
    Run run = startScript(outer, Map.of(), "--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("<" + checkout.toRealPath() + "/stet-app/target/dist/lib/");
  }

  @Test
  void buildsAgainWhenASourceIsNewerThanTheBuild() throws Exception {
    start(Map.of(), "--help");
    Files.setLastModifiedTime(
        checkout.resolve("stet-core/src/main/java/A.java"),
        FileTime.from(Instant.now().plusSeconds(1)));
    Run again = start(Map.of(), "--help");
    assertThat(again.err()).contains("sources are newer");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    Map<String, String> slow = Map.of("SLOW", "0.5");
    Started one = launch(checkout.resolve("stet"), slow, "--help");
    Started two = launch(checkout.resolve("stet"), slow, "--help");
    assertThat(one.finish().exit()).isZero();
    assertThat(two.finish().exit()).isZero();
    assertThat(builds()).isEqualTo(1);
    assertThat(checkout.resolve(".stet-build.lock")).doesNotExist();
  }

  @Test
  void aLockWhoseHolderDiedStopsNobody() throws Exception {
    Files.createSymbolicLink(checkout.resolve(".stet-build.lock"), Path.of("999999999"));
    assertThat(start(Map.of(), "--help").exit()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aFailedBuildSaysWhyAndLeavesNoLock() throws Exception {
    Run run = start(Map.of("BREAK", "yes"), "--help");
    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] no network", "the build failed", "build.log");
    assertThat(checkout.resolve(".stet-build.lock")).doesNotExist();
  }

  @Test
  void aJdkTooOldIsRefusedInOneSentence() throws Exception {
    makeJdk("old", "21.0.4");
    Run run = start(Map.of("STET_JAVA_HOME", temp.resolve("old").toString()), "--help");
    assertThat(run.exit()).isEqualTo(69);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("STET_JAVA_HOME", "25");
  }

  @Test
  void withoutMavenABuildIsRefusedInOneSentence() throws Exception {
    Files.delete(temp.resolve("bin/mvn"));
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : List.of("bash", "dirname", "readlink", "find", "ln", "rm", "sleep")) {
      write(tools.resolve(tool), "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n", true);
    }
    Run run = start(Map.of("PATH", tools.toString()), "--help");
    assertThat(run.exit()).isEqualTo(69);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("Maven is missing");
  }

  @Test
  void aNewerJdkServesToo() throws Exception {
    makeJdk("next", "27-ea");
    Run run = start(Map.of("STET_JAVA_HOME", temp.resolve("next").toString()), "--help");
    assertThat(run.exit()).isZero();
  }

  @Test
  void longRunsGetTheSecondCompilerAndShortOnesDoNot() throws Exception {
    start(Map.of(), "--help");
    assertThat(start(Map.of(), "check", "a.txt").out()).contains("<-XX:TieredStopAtLevel=1>");
    assertThat(start(Map.of(), "check", "--jsonl").out()).doesNotContain("TieredStopAtLevel");
    assertThat(start(Map.of(), "read", "--jsonl").out()).contains("<-XX:TieredStopAtLevel=1>");
  }

  @Test
  void theTrainingRunChecksAllCasesAsOneStreamWithBothCompilers() throws Exception {
    for (String file :
        List.of("a/article.md", "a/source-1.txt", "a/source-2.txt", "b/article.html")) {
      write(checkout.resolve("cases/" + file), "text", false);
    }
    start(Map.of(), "--help");
    assertThat(Files.readString(checkout.resolve("stet-app/target/dist/stet.aot")))
        .doesNotContain("TieredStopAtLevel")
        .contains("<check>\n<--jsonl>\n")
        .endsWith(
            """
            {"id":"cases/a/","article_path":"cases/a/article.md","source_paths":["cases/a/source-1.txt","cases/a/source-2.txt"]}
            {"id":"cases/b/","article_path":"cases/b/article.html","source_paths":[]}
            """);
  }

  @Test
  void namesTheCacheOnlyWhenItIsThere() throws Exception {
    start(Map.of(), "--help");
    assertThat(start(Map.of(), "--help").out()).contains("<-XX:AOTCache=");
    Files.delete(checkout.resolve("stet-app/target/dist/stet.aot"));
    assertThat(start(Map.of(), "--help").out()).doesNotContain("AOTCache");
  }

  private Run start(Map<String, String> more, String... arguments) throws Exception {
    return startScript(checkout.resolve("stet"), more, arguments);
  }

  private Run startScript(Path script, Map<String, String> more, String... arguments)
      throws Exception {
    return launch(script, more, arguments).finish();
  }

  private Started launch(Path script, Map<String, String> more, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(caller.toFile());
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("HOME", caller.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("STET_JAVA_HOME", temp.resolve("jdk").toString());
    environment.put("COUNT", temp.resolve("count").toString());
    environment.putAll(more);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(temp, "start", ".out");
    Path err = Files.createTempFile(temp, "start", ".err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Started(process, out, err);
  }

  private static Path where(String tool) {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      Path file = Path.of(folder, tool);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IllegalStateException(tool + " is not on the PATH");
  }

  private int builds() throws IOException {
    return Files.readAllLines(temp.resolve("count")).size();
  }

  private void makeJdk(String name, String version) throws IOException {
    write(temp.resolve(name + "/release"), "JAVA_VERSION=\"" + version + "\"\n", false);
    write(temp.resolve(name + "/bin/java"), JAVA, true);
    write(temp.resolve(name + "/bin/javac"), "#!/bin/sh\n", true);
  }

  private static void write(Path path, String text, boolean executable) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    assertThat(path.toFile().setExecutable(executable)).isTrue();
  }
}

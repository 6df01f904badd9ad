package stet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.locate.TokenVectors;

class ModelsTest {

  @Test
  void opensOutOfTheJars() {
    assertThat(Models.open()).isInstanceOf(Models.Loaded.class);
  }

  @Test
  void withoutTheModelItSaysWhyAndKeepsTheLexicon() {
    ClassLoader nothing = new ClassLoader(null) {};
    assertThat(Opening.of(ModelFiles.inJars(nothing)))
        .isInstanceOfSatisfying(
            Models.Unavailable.class,
            unavailable ->
                assertThat(unavailable.reason())
                    .contains("no language model could be loaded on " + NativeLibraries.machine())
                    .contains(MiniLmEncoder.TOKENIZER)
                    .contains("may be reported as not found"));
  }

  @Test
  void onAMachineWithoutLibrariesItSaysSoInsteadOfFailing() throws Exception {
    String said = inAnotherJvm("-Dos.arch=mips64");
    assertThat(said).startsWith("Unavailable").contains("mips64").contains("pride");
  }

  @Test
  void unpackedItGivesTheSameVectorsAndWords(@TempDir Path folder) throws IOException {
    List<Path> written = Unpacking.into(folder);
    assertThat(written).hasSizeGreaterThanOrEqualTo(14).allMatch(Files::isRegularFile);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(written);
    }
    String text = "They gave us a chance.";
    TokenVectors jars = loaded(Models.open()).encoder().encode(text);
    Models.Loaded unpacked = loaded(Models.open(folder));
    TokenVectors mapped = unpacked.encoder().encode(text);
    for (int i = 0; i < jars.size(); i++) {
      assertThat(mapped.row(i)).containsExactly(jars.row(i));
    }
    assertThat(Models.lexicon(folder).link("hubris", "pride")).isPresent();
  }

  private static Models.Loaded loaded(Models models) {
    return switch (models) {
      case Models.Loaded loaded -> loaded;
      case Models.Unavailable unavailable -> throw new AssertionError(unavailable.reason());
    };
  }

  private static String inAnotherJvm(String option) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Asker.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  /** Run in a Java machine of its own, since ONNX Runtime loads its libraries once in each. */
  static final class Asker {
    private Asker() {}

    public static void main(String[] args) {
      Models models = Models.open();
      System.out.println(models.getClass().getSimpleName());
      System.out.println(models);
      System.out.println(Models.lexicon().link("hubris", "pride").orElseThrow().evidence());
    }
  }
}

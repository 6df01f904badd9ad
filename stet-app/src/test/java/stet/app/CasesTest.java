package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.export.Format;

/** The reports of the dossiers in cases/ are golden: the same words today as yesterday. */
class CasesTest {

  private static final Path CASES = Path.of(System.getProperty("stet.root", "..")).resolve("cases");

  private static final int WIDTH = 100;

  private static final boolean WRITE = "write".equals(System.getProperty("stet.golden"));

  @TestFactory
  Stream<DynamicTest> everyCaseReadsAsExpected() throws IOException {
    BookProgram program = new BookProgram();
    return cases().stream()
        .map(c -> dynamicTest(c.getFileName().toString(), () -> compare(program, c)));
  }

  private static void compare(BookProgram program, Path folder) throws IOException {
    Path golden = folder.resolve("expected.txt");
    String report = report(program, folder);
    assertThat(report(program, folder)).as("a second run of %s", folder).isEqualTo(report);
    if (WRITE) {
      Files.writeString(golden, report);
    }
    assertThat(report)
        .as("%s: if the change is right, write it with -Dstet.golden=write and read it", folder)
        .isEqualTo(Files.readString(golden));
  }

  private static String report(BookProgram program, Path folder) throws IOException {
    StringBuilder out = new StringBuilder();
    Format.TEXT
        .writer(new Format.Setting("golden", false, WIDTH, false))
        .write(program.check(folder, "none"), out);
    return out.toString();
  }

  /** Twelve kinds of dossier were promised, and each tells a person what to see. */
  @Test
  void everyCaseHasAnArticleAndSaysWhatToSee() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(12);
    for (Path folder : cases()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .as("%s", folder)
            .anyMatch(n -> n.startsWith("article."));
      }
      assertThat(folder.resolve("README.md")).isRegularFile();
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}

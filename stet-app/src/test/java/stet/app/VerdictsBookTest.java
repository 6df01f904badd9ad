package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.SenseFlag;
import stet.judge.Statement;
import stet.judge.Voice;
import stet.judge.Wording;

/** Runs the book of verdicts, docs/reference/verdicts.md, through the whole program. */
class VerdictsBookTest {

  private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));
  private static final Path BOOK = ROOT.resolve("docs/reference/verdicts.md");

  /**
   * Pairs of example and near miss that each wording or verdict, each voice and each flag needs.
   */
  private static final int PER_WORDING = 6;

  private static final int PER_VOICE_OR_FLAG = 4;

  /** all: every example must hold; write: the list of those that do not is written anew. */
  private static final String MODE = System.getProperty("stet.book", "");

  private static final List<String> FAILING = new ArrayList<>();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() throws IOException {
    BookProgram program = new BookProgram();
    Set<String> notYet = "all".equals(MODE) ? Set.of() : notYet();
    System.out.println("The book: " + notYet.size() + " examples do not hold yet.");
    return examples().stream()
        .map(e -> dynamicTest(e.title(), () -> run(program, e, notYet.contains(e.title()))));
  }

  private void run(BookProgram program, BookExample example, boolean notYet) throws IOException {
    Path here = Files.createTempDirectory(folder, "book");
    for (Map.Entry<String, String> file : example.files().entrySet()) {
      Files.writeString(here.resolve(file.getKey()), file.getValue() + "\n");
    }
    List<String> complaints = BookJudge.complaints(example, program.check(here, example.style()));
    if (!complaints.isEmpty()) {
      FAILING.add(example.title());
    }
    if ("write".equals(MODE)) {
      return;
    }
    if (notYet) {
      assertThat(complaints)
          .as(
              "%s holds and is no longer needed in book-not-yet.txt; -Dstet.book=write writes it",
              example.where())
          .isNotEmpty();
    } else {
      assertThat(complaints).as(example.where()).isEmpty();
    }
  }

  @AfterAll
  static void writeTheListIfAsked() throws IOException {
    if ("write".equals(MODE)) {
      String head =
          "# Titles of examples in docs/reference/verdicts.md that do not hold yet, one a";
      String text = head + " line. The aim is an empty list.\n" + String.join("\n", FAILING) + "\n";
      Files.writeString(ROOT.resolve("stet-app/src/test/resources/book-not-yet.txt"), text);
    }
  }

  @Test
  void everyNameHasItsSectionAndEnoughPairs() throws IOException {
    Map<String, List<BookExample>> bySection =
        examples().stream().collect(Collectors.groupingBy(BookExample::section));
    List<String> wanting = new ArrayList<>();
    names(Wording.class).forEach(n -> count(n, PER_WORDING, bySection, wanting));
    names(Voice.class).forEach(n -> count(n, PER_VOICE_OR_FLAG, bySection, wanting));
    flags().forEach(n -> count(n, PER_VOICE_OR_FLAG, bySection, wanting));
    names(Statement.class).forEach(n -> count(n, PER_WORDING, bySection, wanting));
    assertThat(wanting).isEmpty();
    Set<String> known = new TreeSet<>(flags());
    known.addAll(names(Wording.class));
    known.addAll(names(Voice.class));
    known.addAll(names(Statement.class));
    assertThat(known).containsAll(bySection.keySet());
  }

  private static void count(
      String name, int floor, Map<String, List<BookExample>> bySection, List<String> wanting) {
    List<BookExample> mine = bySection.getOrDefault(name, List.of());
    long examples = mine.stream().filter(e -> !e.nearMiss()).count();
    long nearMisses = mine.stream().filter(BookExample::nearMiss).count();
    if (examples < floor || nearMisses < examples) {
      wanting.add(name + ": " + examples + " examples, " + nearMisses + " near misses");
    }
  }

  @Test
  void titlesAreUniqueAndTheListOfFailuresNamesExamples() throws IOException {
    Set<String> titles = new HashSet<>();
    for (BookExample example : examples()) {
      assertThat(titles.add(example.title())).as("twice: %s", example.where()).isTrue();
    }
    assertThat(titles).containsAll(notYet());
  }

  /** Names changed, two dossiers would be one example: their words must differ. */
  @Test
  void noExampleDiffersFromAnotherInNamesOnly() throws IOException {
    Map<String, String> seen = new java.util.HashMap<>();
    for (BookExample example : examples()) {
      String bones =
          (example.nearMiss() + example.style() + String.join("|", example.files().values()))
              .replaceAll("\\p{Lu}\\p{L}*", "N");
      String twin = seen.put(bones, example.where());
      assertThat(twin).as("%s has the bones of another", example.where()).isNull();
    }
  }

  private static List<BookExample> examples() throws IOException {
    return BookParser.parse(Files.readString(BOOK));
  }

  private static Set<String> notYet() throws IOException {
    try (var in = VerdictsBookTest.class.getResourceAsStream("/book-not-yet.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("# "))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> flags() {
    return Stream.of(SenseFlag.class, ContextFlag.class, EditionFlag.class)
        .flatMap(family -> names(family).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Class<?> family) {
    return Stream.of(family.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}

package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.Located;
import stet.Locator;
import stet.Stet;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.judge.Flag;
import stet.judge.SenseFlag;

/**
 * The tables of changed-sense/: sentences of a translation, each with an honest other rendering and
 * one whose sense was changed. All sentences of a table are one source, in which both are sought.
 */
final class ChangedSense {

  /** What was changed; each has a table of its name. */
  enum Kind {
    NUMBER("NumberChanged"),
    NEGATION("Negation"),
    NAME("NameChanged"),
    HEDGE("HedgeChanged"),
    CONDITION("ConditionLost"),
    QUANTIFIER("QuantifierChanged"),
    ROLES("RolesExchanged"),
    SCOPE("ScopeMoved"),
    OPPOSITE("SenseChanged");

    private final String flag;

    /**
     * @param flag how the names of its flags begin
     */
    Kind(String flag) {
      this.flag = flag;
    }

    Path table() {
      return Checkout.root()
          .resolve("stet-app/src/test/resources/changed-sense")
          .resolve(toString() + ".txt");
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of a table with what Stet says of it.
   *
   * @param kept not looked at while the rules were made: each second line
   * @param honestFlags names of the sense flags that the honest rendering got
   * @param changedFlags those of the changed one
   */
  record Answer(
      Kind kind,
      boolean kept,
      String source,
      String honest,
      String changed,
      Set<String> honestFlags,
      Set<String> changedFlags) {
    boolean caught() {
      return changedFlags.stream().anyMatch(f -> f.startsWith(kind.flag));
    }

    boolean falseAlarm() {
      return !honestFlags.isEmpty();
    }
  }

  private ChangedSense() {}

  static List<Answer> all(Stet stet) throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (Kind kind : EnumSet.allOf(Kind.class)) {
      List<String[]> lines = lines(kind.table());
      String text = lines.stream().map(l -> l[0]).collect(Collectors.joining("\n"));
      Locator locator = stet.locator(List.of(translation(stet, text)));
      for (int i = 0; i < lines.size(); i++) {
        String[] line = lines.get(i);
        answers.add(
            new Answer(
                kind,
                i % 2 == 1,
                line[0],
                line[1],
                line[2],
                flags(locator, line[1]),
                flags(locator, line[2])));
      }
    }
    return answers;
  }

  /**
   * Each honest rendering sought in its own table, where its source stands, and in the next one,
   * where it does not.
   */
  static List<ReliabilityPlot.Answer> passages(Stet stet) throws IOException {
    List<ReliabilityPlot.Answer> answers = new ArrayList<>();
    List<Kind> kinds = List.copyOf(EnumSet.allOf(Kind.class));
    for (int k = 0; k < kinds.size(); k++) {
      List<String[]> lines = lines(kinds.get(k).table());
      String text = lines.stream().map(l -> l[0]).collect(Collectors.joining("\n"));
      Locator locator = stet.locator(List.of(translation(stet, text)));
      for (String[] line : lines) {
        Located here = locator.locate(line[1]);
        boolean right =
            here.candidates().stream()
                .limit(1)
                .anyMatch(c -> line[0].contains(c.passage().text().strip()));
        answers.add(new ReliabilityPlot.Answer(here.probability(), right));
      }
      for (String[] line : lines(kinds.get((k + 1) % kinds.size()).table())) {
        answers.add(new ReliabilityPlot.Answer(locator.locate(line[1]).probability(), false));
      }
    }
    return answers;
  }

  private static List<String[]> lines(Path file) throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" \\| ", -1);
        if (parts.length != 3) {
          throw new IOException(file + ": not three parts: " + line);
        }
        lines.add(parts);
      }
    }
    return lines;
  }

  private static Set<String> flags(Locator locator, String quote) {
    return locator.locate(quote).flags().stream()
        .filter(SenseFlag.class::isInstance)
        .map(Flag::name)
        .collect(Collectors.toSet());
  }

  private static Source translation(Stet stet, String text) {
    Document document =
        new Document(
            "translation",
            Metadata.none(),
            text,
            List.of(),
            List.of(),
            List.of(),
            Optional.of("en"));
    Edition edition =
        new Edition(
            Optional.of("en"),
            Optional.empty(),
            Edition.Translation.MACHINE,
            Edition.Delivery.UNSTATED,
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Source read = stet.segment(document);
    return new Source(document, edition, read.turns(), read.nonSpeech());
  }
}

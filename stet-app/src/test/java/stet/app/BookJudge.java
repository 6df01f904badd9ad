package stet.app;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import stet.app.BookExample.Expected;
import stet.app.BookExample.Fact;
import stet.document.Passage;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.report.Finding;
import stet.report.Report;
import stet.report.StatementFinding;
import stet.text.Span;

/** Compares a report with what the book expects, and says every difference in a sentence. */
final class BookJudge {

  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private BookJudge() {}

  /** Empty when everything holds. */
  static List<String> complaints(BookExample example, Report report) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < example.expected().size(); i++) {
      Expected expected = example.expected().get(i);
      String who = "“" + expected.quote() + "”: ";
      List<String> mine =
          expected.statement()
              ? aboutStatement(example, expected, i == 0, report)
              : aboutFinding(example, expected, i == 0, report);
      mine.forEach(m -> out.add(who + m));
    }
    return out;
  }

  private static List<String> aboutStatement(
      BookExample example, Expected expected, boolean first, Report report) {
    Optional<StatementFinding> found =
        report.statements().stream()
            .filter(s -> s.statement().contains(expected.quote()))
            .findFirst();
    if (found.isEmpty()) {
      return List.of("no such statement; statements: " + report.statements());
    }
    StatementFinding statement = found.orElseThrow();
    List<String> out = new ArrayList<>();
    for (String item : expected.items()) {
      if (!matches(item, statement.verdict().name(), statement.verdict(), "")) {
        out.add("expected " + item + ", got " + statement.verdict());
      }
    }
    if (first && statement.verdict().name().equals(example.section()) == example.nearMiss()) {
      out.add((example.nearMiss() ? "must not be " : "must be ") + example.section());
    }
    return out;
  }

  private static List<String> aboutFinding(
      BookExample example, Expected expected, boolean first, Report report) {
    List<Finding> same =
        report.findings().stream()
            .filter(f -> plain(f.quote()).equals(plain(expected.quote())))
            .toList();
    int index = expected.again() ? 1 : 0;
    if (same.size() <= index) {
      return List.of(
          "no such finding; findings: " + report.findings().stream().map(Finding::quote).toList());
    }
    Finding finding = same.get(index);
    List<String> out = new ArrayList<>();
    for (String item : expected.items()) {
      if (!holds(item, finding)) {
        out.add("expected " + item + ", got " + shown(finding));
      }
    }
    for (Flag flag : finding.flags()) {
      boolean weighs = flag instanceof SenseFlag || flag instanceof ContextFlag;
      if (weighs && expected.items().stream().noneMatch(i -> mentions(i, flag.name()))) {
        out.add("unexpected " + flag.name() + ": " + flag.sentence());
      }
    }
    if (first && bears(finding, example.section()) == example.nearMiss()) {
      out.add((example.nearMiss() ? "must not be " : "must be ") + example.section());
    }
    for (Fact fact : expected.facts()) {
      if (!holds(fact, finding, report)) {
        out.add("expected " + fact.kind() + ": " + fact.value() + ", got " + evidence(finding));
      }
    }
    return out;
  }

  private static boolean holds(String item, Finding finding) {
    if (item.startsWith("level ")) {
      return finding.level().name().equalsIgnoreCase(item.substring("level ".length()));
    }
    String rest = item.substring(1);
    return switch (item.charAt(0)) {
      case '+' -> anyFlag(rest, finding);
      case '-' -> !anyFlag(rest, finding);
      case '?' -> true;
      default ->
          Arrays.stream(item.split(" or "))
              .anyMatch(i ->
                  matches(i, finding.wording().name(), finding.wording(), severity(finding))
                      || finding.voice().filter(v -> matches(i, v.name(), v, "")).isPresent());
    };
  }

  private static boolean anyFlag(String item, Finding finding) {
    return Arrays.stream(item.split(" or "))
        .anyMatch(i -> finding.flags().stream().anyMatch(f -> matches(i, f.name(), f, "")));
  }

  private static boolean mentions(String item, String flag) {
    return Arrays.stream(item.replaceFirst("^[+?]", "").split(" or "))
        .anyMatch(i -> i.equals(flag) || i.startsWith(flag + "("));
  }

  /** {@code Name}, {@code Name severity} or {@code Name(fact, fact)}: facts are its own fields'. */
  private static boolean matches(String item, String name, Object verdict, String severity) {
    int open = item.indexOf('(');
    String head = open < 0 ? item : item.substring(0, open);
    if (!head.equals(name) && !head.equals(name + " " + severity)) {
      return false;
    }
    if (open < 0) {
      return true;
    }
    List<String> facts = new ArrayList<>();
    flatten(verdict, facts);
    return Arrays.stream(item.substring(open + 1, item.lastIndexOf(')')).split(","))
        .map(String::strip)
        .allMatch(wanted -> facts.stream().anyMatch(f -> says(f, wanted)));
  }

  private static boolean says(String fact, String wanted) {
    boolean number = wanted.chars().allMatch(Character::isDigit);
    return number
        ? Arrays.asList(fact.split("[^0-9]+")).contains(wanted)
        : plain(fact).contains(plain(wanted));
  }

  /** Every text and number a verdict carries, places left out. */
  private static void flatten(Object value, List<String> into) {
    switch (value) {
      case Span _ -> {}
      case Passage passage -> into.add(passage.text());
      case Placement placement -> placement.passages().forEach(p -> flatten(p, into));
      case Optional<?> optional -> optional.ifPresent(v -> flatten(v, into));
      case OptionalInt optional -> optional.ifPresent(v -> flatten(v, into));
      case Collection<?> values -> values.forEach(v -> flatten(v, into));
      case Record fields -> {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
          flatten(read(fields, component), into);
        }
      }
      default -> into.add(value.toString());
    }
  }

  private static Object read(Record fields, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + component, e);
    }
  }

  private static boolean bears(Finding finding, String name) {
    return finding.wording().name().equals(name)
        || finding.voice().map(Voice::name).filter(name::equals).isPresent()
        || finding.flags().stream().anyMatch(f -> f.name().equals(name));
  }

  private static boolean holds(Fact fact, Finding finding, Report report) {
    String wanted = plain(fact.value());
    return switch (fact.kind()) {
      case "at" -> evidence(finding).stream().anyMatch(t -> plain(t).contains(wanted));
      case "not at" -> evidence(finding).stream().noneMatch(t -> plain(t).contains(wanted));
      case "left out" ->
          finding.wording() instanceof Wording.MarkedEdit edit
              && edit.leftOut().stream().anyMatch(p -> plain(p.text()).equals(wanted));
      case "nearest" ->
          finding.wording() instanceof Wording.NotFound missing
              && missing.nearest().stream()
                  .anyMatch(c -> plain(c.passage().text()).contains(wanted));
      case "split of" -> refersTo(finding.splitOf(), wanted, report);
      case "same as" -> refersTo(finding.sameAs(), wanted, report);
      default -> throw new IllegalArgumentException("No such fact: " + fact.kind());
    };
  }

  private static boolean refersTo(Optional<String> id, String wanted, Report report) {
    return report.findings().stream()
        .anyMatch(f -> id.filter(f.id()::equals).isPresent() && plain(f.quote()).equals(wanted));
  }

  private static List<String> evidence(Finding finding) {
    return finding.wording().placement().stream()
        .flatMap(p -> p.passages().stream())
        .map(Passage::text)
        .toList();
  }

  private static String severity(Finding finding) {
    return switch (finding.wording()) {
      case Wording.Altered altered -> altered.severity().name().toLowerCase(java.util.Locale.ROOT);
      case Wording.ParaphraseInMarks p -> p.severity().name().toLowerCase(java.util.Locale.ROOT);
      default -> "";
    };
  }

  private static String shown(Finding finding) {
    return finding.wording().name()
        + finding.voice().map(v -> ", " + v).orElse("")
        + ", flags "
        + finding.flags().stream().map(Flag::name).toList()
        + ", level "
        + finding.level();
  }

  private static String plain(String text) {
    String folded = text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
    return EDGES.matcher(SPACE.matcher(folded).replaceAll(" ")).replaceAll("");
  }
}

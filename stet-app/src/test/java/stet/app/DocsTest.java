package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import stet.judge.Flag;
import stet.judge.Voice;
import stet.judge.Wording;

/** Documents that cannot rot: what they name exists, and what exists they name. */
class DocsTest {

  private static final Pattern BACKTICKS = Pattern.compile("`([^`\\n]+)`");

  /** {@code Type}, {@code Outer.Inner}, {@code Type.method} or {@code Type.method(...)}. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?![A-Z_]+$)([A-Z]\\w*(?:\\.[A-Z]\\w*)*)(?:\\.([a-z]\\w*))?(?:\\([^)]*\\))?");

  private static final Pattern PACKAGE = Pattern.compile("stet(?:\\.[a-z]+)+");

  /** A path inside the checkout; what a build makes is not there on a fresh clone. */
  private static final Pattern PATH = Pattern.compile("(?!.*target/)[\\w.-]+(?:/[\\w.-]+)*/?");

  private static final Pattern FILE = Pattern.compile(".*\\.(?:md|java|sh|xml|html|jte|json|txt)");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+)$");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  private static final String CLI = "docs/reference/cli.md";
  private static final String VERDICTS = "docs/reference/verdicts.md";

  @Test
  void namesInTheGuidesExist() {
    Map<String, String> types = typesAndTheirText();
    for (String guide : existing("ARCHITECTURE.md", "CONTRIBUTING.md")) {
      for (String name : backticks(guide)) {
        var type = TYPE.matcher(name);
        if (FILE.matcher(name).matches() || (name.contains("/") && PATH.matcher(name).matches())) {
          assertThat(isThere(name)).as("%s names the file `%s`", guide, name).isTrue();
        } else if (PACKAGE.matcher(name).matches()) {
          assertThat(packageExists(name)).as("%s names the package `%s`", guide, name).isTrue();
        } else if (type.matches()) {
          assertThat(exists(type.group(1), type.group(2), types))
              .as("%s names `%s`, and the code knows it", guide, name)
              .isTrue();
        }
      }
    }
  }

  @Test
  void linksBetweenPagesLeadSomewhere() {
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Checkout.read(page)).results().toList()) {
        if (!link.group(1).contains(":")) {
          assertThat(page.resolveSibling(link.group(1))).as("a link in %s", page).exists();
        }
      }
    }
  }

  @Test
  void everyCommandHasItsHeadingAndEveryOptionItsMention() {
    Map<String, String> sections = sections(Checkout.read(CLI));
    Map<String, Set<String>> commands = commands();
    assertThat(sections.keySet()).containsAll(commands.keySet());
    commands.forEach((command, options) ->
        assertThat(options(sections.getOrDefault(command, "")))
            .as("the options of `%s` in %s", command, CLI)
            .containsAll(options));
  }

  @Test
  void everyOptionThatIsMentionedExists() {
    Set<String> known = new TreeSet<>();
    commands().values().forEach(known::addAll);
    assertThat(known).containsAll(options(Checkout.read(CLI)));
  }

  @Test
  void everyVerdictHasItsPlaceInTheBook() {
    Set<String> headings = new TreeSet<>();
    HEADING.matcher(Checkout.read(VERDICTS)).results().forEach(h -> headings.add(h.group(1)));
    for (Class<?> family : List.of(Wording.class, Voice.class, Flag.class)) {
      Set<String> missing = members(family);
      missing.removeAll(headings);
      assertThat(missing).as("%s without a heading", family.getSimpleName()).isEmpty();
    }
  }

  /** The answers of a sealed family, by name. */
  private static Set<String> members(Class<?> family) {
    Class<?>[] permitted = family.getPermittedSubclasses();
    Set<String> names = new TreeSet<>();
    if (permitted == null) {
      names.add(family.getSimpleName());
    } else {
      for (Class<?> member : permitted) {
        names.addAll(members(member));
      }
    }
    return names;
  }

  /** Each command by its full name, such as {@code stet index build}, with its long options. */
  private static Map<String, Set<String>> commands() {
    Map<String, Set<String>> found = new TreeMap<>();
    collect(Main.commandLine(), found);
    return found;
  }

  private static void collect(CommandLine command, Map<String, Set<String>> found) {
    Set<String> options = new TreeSet<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden() && !option.longestName().matches("--help|--version")) {
        options.add(option.longestName());
      }
    }
    found.put(command.getCommandSpec().qualifiedName(), options);
    for (CommandLine inner : command.getSubcommands().values()) {
      if (!inner.getCommandSpec().usageMessage().hidden()) {
        collect(inner, found);
      }
    }
  }

  /** The text under each heading that names a command in backticks. */
  private static Map<String, String> sections(String page) {
    Map<String, String> sections = new TreeMap<>();
    for (String part : page.split("(?m)^(?=#+ )", -1)) {
      var name = Pattern.compile("#+ .*?`(stet(?: [a-z]+)*)").matcher(part);
      if (name.lookingAt()) {
        sections.put(name.group(1), part);
      }
    }
    return sections;
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    OPTION.matcher(text).results().forEach(option -> options.add(option.group()));
    options.removeAll(Set.of("--help", "--version"));
    return options;
  }

  private static Set<String> backticks(String guide) {
    Set<String> names = new TreeSet<>();
    BACKTICKS.matcher(Checkout.read(guide)).results().forEach(name -> names.add(name.group(1)));
    return names;
  }

  private static boolean exists(String type, @Nullable String member, Map<String, String> types) {
    String[] parts = type.split("\\.", -1);
    String text = types.get(parts[parts.length - 1]);
    return types.keySet().containsAll(List.of(parts))
        && text != null
        && (member == null || Pattern.compile("\\b" + member + "\\b").matcher(text).find());
  }

  private static boolean isThere(String name) {
    String path = name.startsWith("./") ? name.substring(2) : name;
    return Files.exists(Checkout.root().resolve(path)) || !named(path).isEmpty();
  }

  /** Files of that name anywhere in the modules. */
  private static List<Path> named(String name) {
    return modules().stream()
        .flatMap(module -> Checkout.files(module.resolve("src"), "/" + name).stream())
        .toList();
  }

  private static boolean packageExists(String name) {
    String folder = "src/main/java/" + name.replace('.', '/');
    return modules().stream().anyMatch(module -> Files.isDirectory(module.resolve(folder)));
  }

  /** Every type of ours by its simple name, and every type our code imports. */
  private static Map<String, String> typesAndTheirText() {
    Pattern declared = Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");
    Pattern imported = Pattern.compile("(?m)^import [\\w.]+\\.([A-Z]\\w*);");
    Map<String, String> types = new TreeMap<>();
    for (Path module : modules()) {
      for (Path file : Checkout.files(module.resolve("src"), ".java")) {
        String text = Checkout.read(file);
        declared
            .matcher(text)
            .results()
            .forEach(t -> types.merge(t.group(1), text, String::concat));
        imported.matcher(text).results().forEach(t -> types.putIfAbsent(t.group(1), ""));
      }
    }
    return types;
  }

  private static List<Path> modules() {
    return List.of(
            "stet-core", "stet-readers", "stet-models", "stet-index", "stet-export", "stet-app")
        .stream()
        .map(Checkout.root()::resolve)
        .toList();
  }

  private static List<Path> pages() {
    List<Path> pages = new ArrayList<>(Checkout.files(Checkout.root().resolve("docs"), ".md"));
    existing("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
        .forEach(page -> pages.add(Checkout.root().resolve(page)));
    return pages;
  }

  private static List<String> existing(String... names) {
    return List.of(names).stream()
        .filter(name -> Files.exists(Checkout.root().resolve(name)))
        .toList();
  }
}

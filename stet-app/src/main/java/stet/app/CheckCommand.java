package stet.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.Stet;
import stet.app.opinion.Opinions;
import stet.document.Dossier;
import stet.document.Reading;
import stet.export.Format;
import stet.export.JsonReport;
import stet.judge.Level;
import stet.judge.Wording;
import stet.report.Report;
import tools.jackson.databind.JsonNode;

/** The main job: an article against its sources. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says of every quotation in an article whose words they are said to be, the passage they rest on, how the wording"
          + " differs and why, and what of the sources the article never mentions.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 an input could not be read.",
      "",
      "With --jsonl each line is {\"id\",\"article_path\",\"source_paths\"}; where sources are editions of one source,",
      "\"editions\" lists them as --editions takes them: [\"record.txt=original,paper.txt=translation\"].",
      "",
      "Examples:",
      "  stet check story.md interview.txt",
      "  stet check cases/honest-quotation",
      "  stet check page.html                      the transcript stands on the page itself",
      "  stet check --format html -o out story.md interview.txt",
      "  stet check --jsonl < dossiers.jsonl"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      description =
          "The text that quotes: a file, an https address, or a folder with article.* and source*.*")
  private Optional<String> article = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "SOURCE",
      description =
          "What holds the words as spoken. Without one, a transcript appended to the page is looked for.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--format",
      split = ",",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description =
          "text, json, html, md, csv; several with -o, parted by commas. Default: ${DEFAULT-VALUE}")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write report.* into this folder instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--style",
      defaultValue = "none",
      paramLabel = "STYLE",
      description =
          "House style that decides what an editor may change silently: none, ap, chicago. Default: ${DEFAULT-VALUE}")
  private String style = "none";

  @Option(names = "--explain", description = "Print every tolerance that was used.")
  private boolean explain;

  @Option(
      names = "--fail-on",
      defaultValue = "sense",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 from this level on: none (never), minor, sense. Default: ${DEFAULT-VALUE}")
  private String failOn = "sense";

  @Option(
      names = "--fail-on-unchecked",
      description = "Exit with 1 also when a quotation could not be checked.")
  private boolean failOnUnchecked;

  @Mixin private EditionOptions editions = new EditionOptions();

  @Mixin private OpinionOptions opinions = new OpinionOptions();

  @Mixin private ModelOptions models = new ModelOptions();

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    Wiring wiring = models.wiring();
    Stet stet = wiring.stet().in(style);
    Inputs inputs = options.inputs(wiring.readers());
    Optional<Opinions> second = opinions.opinions(options.offline());
    if (options.stream()) {
      JsonReport report = new JsonReport(Version.NUMBER);
      return options.stream((item, out) -> line(stet, inputs, second, report, item, out));
    }
    Stats times = new Stats();
    long start = System.nanoTime();
    Level level = level();
    List<Format> chosen = formats();
    if (article.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name the article: stet check ARTICLE [SOURCE...]");
    }
    Inputs.Read read = inputs.read(article.get(), sources);
    for (Reading.Unreadable unreadable : read.unreadable()) {
      System.err.println("stet: " + unreadable.sentence());
    }
    if (read.article().isEmpty()) {
      return ExitCode.UNREADABLE.code();
    }
    Dossier dossier =
        editions.stated(
            stet.dossier(read.article().get(), read.sources(), read.unreadable()),
            inputs.editions(article.get(), sources));
    Report report = OpinionOptions.beside(second, stet.check(dossier));
    wiring.missingModel().ifPresent(why -> System.err.println("stet: " + why));
    write(report, chosen);
    times.add(System.nanoTime() - start);
    options.tell(times);
    return (read.unreadable().isEmpty() ? exit(report, level) : ExitCode.UNREADABLE).code();
  }

  private Level level() {
    return switch (failOn) {
      case "none" -> Level.NONE;
      case "minor" -> Level.MINOR;
      case "sense" -> Level.SENSE;
      default ->
          throw new ParameterException(
              spec.commandLine(), "--fail-on takes none, minor or sense, not " + failOn);
    };
  }

  private List<Format> formats() {
    List<Format> chosen = new ArrayList<>();
    for (String name : json ? List.of("json") : formats) {
      chosen.add(
          Format.named(name.strip().toLowerCase(Locale.ROOT))
              .orElseThrow(() ->
                  new ParameterException(
                      spec.commandLine(), "--format takes " + Format.names() + ", not " + name)));
    }
    if (chosen.size() > 1 && output.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Several formats need a folder: -o DIR");
    }
    return chosen;
  }

  private ExitCode exit(Report report, Level level) {
    boolean findings = level != Level.NONE && report.level().compareTo(level) >= 0;
    boolean unchecked =
        failOnUnchecked
            && report.findings().stream().anyMatch(f -> f.wording() instanceof Wording.NotChecked);
    return findings || unchecked ? ExitCode.FINDINGS : ExitCode.CALM;
  }

  private void write(Report report, List<Format> chosen) throws IOException {
    for (Format format : chosen) {
      if (output.isEmpty()) {
        Terminal terminal = Terminal.standard();
        StringBuilder text = new StringBuilder();
        format
            .writer(
                new Format.Setting(Version.NUMBER, terminal.colour(), terminal.width(), explain))
            .write(report, text);
        PrintStream data = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        data.print(text);
        data.flush();
      } else {
        Files.createDirectories(output.get());
        Path file = output.get().resolve("report." + format.extension());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          format
              .writer(new Format.Setting(Version.NUMBER, false, Terminal.PLAIN_WIDTH, explain))
              .write(report, out);
        }
        System.err.println("stet: wrote " + file);
      }
    }
  }

  private static void line(
      Stet stet,
      Inputs inputs,
      Optional<Opinions> second,
      JsonReport json,
      JsonNode item,
      Writer out)
      throws IOException, JsonLines.Refusal {
    String id = JsonLines.text(item, "id");
    List<String> paths = new ArrayList<>();
    JsonNode given = item.path("source_paths");
    if (!given.isArray() && !given.isMissingNode() && !given.isNull()) {
      throw new JsonLines.Refusal("\"source_paths\" is no list; write [] or [\"source.txt\"]");
    }
    for (JsonNode path : given) {
      if (!path.isString()) {
        throw new JsonLines.Refusal("\"source_paths\" holds " + path + ", which is no text");
      }
      paths.add(path.stringValue());
    }
    Inputs.Read read = inputs.read(JsonLines.text(item, "article_path"), paths);
    if (read.article().isEmpty()) {
      throw new JsonLines.Refusal(read.unreadable().getFirst().sentence());
    }
    StringBuilder answer = new StringBuilder();
    json.writeLine(
        id,
        OpinionOptions.beside(
            second,
            stet.check(
                stet.dossier(read.article().get(), read.sources(), read.unreadable())
                    .stated(EditionLines.inItem(item, read.sources())))),
        answer);
    out.write(answer.toString().stripTrailing());
  }
}

package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.Stet;
import stet.document.Document;
import stet.document.Reading;
import stet.document.Source;
import stet.export.DocumentJson;
import stet.export.DocumentText;
import tools.jackson.databind.JsonNode;

/** What Stet reads in a page. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what Stet reads in a page: what it says about itself, its text, its turns.",
      ""
    },
    footer = {
      "",
      "With --jsonl each line is {\"id\",\"path\"}, and \"part\" for a text in an archive.",
      "",
      "Examples:",
      "  stet read interview.html",
      "  stet read --json briefing.vtt",
      "  stet read --list minutes.zip",
      "  stet read --part day-2.html minutes.zip"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or https addresses.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a file.")
  private boolean json;

  @Option(names = "--list", description = "Only the names of the texts in an archive.")
  private boolean list;

  @Option(
      names = "--part",
      paramLabel = "NAME",
      description = "Of an archive, only the text that --list calls so.")
  private String part = "";

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    Inputs inputs = options.inputs(wiring.readers());
    DocumentJson lines = new DocumentJson();
    if (options.stream()) {
      return options.stream((item, out) -> {
        switch (one(inputs, item)) {
          case Reading.Read read ->
              out.write(lines.line(JsonLines.text(item, "id"), stet.segment(read.document())));
          case Reading.Unreadable unreadable -> throw new JsonLines.Refusal(unreadable.sentence());
        }
      });
    }
    if (list) {
      files.forEach(file -> inputs.parts(file).forEach(System.out::println));
      return ExitCode.CALM.code();
    }
    Consumer<Document> show = document -> show(stet.segment(document), lines);
    return part.isEmpty()
        ? options.files(files, inputs, show)
        : options.readings(files, file -> List.of(inputs.part(file, part)), show);
  }

  private static Reading one(Inputs inputs, JsonNode item) throws JsonLines.Refusal {
    String path = JsonLines.text(item, "path");
    return item.path("part").isString()
        ? inputs.part(path, JsonLines.text(item, "part"))
        : inputs.one(path);
  }

  private void show(Source source, DocumentJson lines) {
    System.out.print(
        json ? lines.line(source.id(), source) + "\n" : DocumentText.of(source) + "\n");
  }
}

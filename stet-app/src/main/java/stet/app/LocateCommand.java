package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.Located;
import stet.Locator;
import stet.Stet;
import stet.document.Reading;
import stet.document.Source;
import stet.export.LocatedJson;
import stet.export.LocatedText;
import stet.judge.Wording;
import tools.jackson.databind.JsonNode;

/** Where a quotation comes from. */
@Command(
    name = "locate",
    mixinStandardHelpOptions = true,
    description = {
      "Says where a quotation stands in the sources, word for word or changed, and how the words differ.",
      ""
    },
    footer = {
      "",
      "Put the quotation in marks for your shell; it may hold [brackets] and an ellipsis, which are taken for an",
      "editor's. A quotation that is not found comes back with the nearest passages.",
      "",
      "Exit codes: 0 found; 1 not found; 2 wrong usage; 3 a source could not be read.",
      "",
      "With --jsonl each line is {\"id\",\"quote\"}, and may name one source to look in: {\"id\",\"quote\",\"doc\"}.",
      "",
      "Examples:",
      "  stet locate \"The bridge opens in May\" --in interview.txt",
      "  stet locate \"We were [...] not blind\" --in briefing.html speech.md",
      "  stet locate --jsonl --in interview.txt < quotations.jsonl"
    })
final class LocateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "QUOTE", description = "The words to look for.")
  private Optional<String> quote = Optional.empty();

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Files or https addresses that may hold the words.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    if (names.isEmpty()) {
      throw wrong("Name where to look: stet locate QUOTE --in SOURCE...");
    }
    if (quote.isEmpty() && !options.stream()) {
      throw wrong("Say what to look for: stet locate QUOTE --in SOURCE...");
    }
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    Stats times = new Stats();
    List<Source> sources = new ArrayList<>();
    ExitCode exit = read(stet, options.inputs(wiring.readers()), sources);
    if (sources.isEmpty()) {
      return exit.code();
    }
    Shelf shelf = new Shelf(stet, sources);
    if (options.stream()) {
      return options.stream(times, (item, out) -> out.write(answer(shelf, item, times)));
    }
    long start = System.nanoTime();
    Located located = shelf.locator(Optional.empty(), times).orElseThrow().locate(quote.get());
    times.add(System.nanoTime() - start);
    show(located);
    wiring.missingModel().ifPresent(why -> System.err.println("stet: " + why));
    options.tell(times);
    boolean absent = located.wording() instanceof Wording.NotFound;
    return (exit == ExitCode.CALM && absent ? ExitCode.FINDINGS : exit).code();
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private ExitCode read(Stet stet, Inputs inputs, List<Source> sources) {
    ExitCode exit = ExitCode.CALM;
    for (String name : names) {
      switch (inputs.one(name)) {
        case Reading.Read read -> sources.add(stet.segment(read.document()));
        case Reading.Unreadable unreadable -> {
          System.err.println("stet: " + unreadable.sentence());
          exit = ExitCode.UNREADABLE;
        }
      }
    }
    return exit;
  }

  private static String answer(Shelf shelf, JsonNode item, Stats times) throws JsonLines.Refusal {
    String id = JsonLines.text(item, "id");
    String quote = JsonLines.text(item, "quote");
    boolean named = !item.path("doc").isMissingNode() && !item.path("doc").isNull();
    Optional<String> document = named ? Optional.of(JsonLines.text(item, "doc")) : Optional.empty();
    Locator locator =
        shelf
            .locator(document, times)
            .orElseThrow(() ->
                new JsonLines.Refusal(
                    "There is no source named " + document.orElse("") + " to look in"));
    return new LocatedJson().line(Optional.of(id), locator.locate(quote));
  }

  private void show(Located located) {
    System.out.println(
        json ? new LocatedJson().line(Optional.empty(), located) : new LocatedText().text(located));
  }
}

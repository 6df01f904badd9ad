package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.Stet;
import stet.document.Reading;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.export.DocumentJson;

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
      "With --jsonl each line is {\"id\",\"path\"}.",
      "",
      "Examples:",
      "  stet read interview.html",
      "  stet read --json briefing.vtt"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or https addresses.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a file.")
  private boolean json;

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    Inputs inputs = options.inputs(wiring.readers());
    DocumentJson lines = new DocumentJson();
    if (options.stream()) {
      return options.stream((item, out) -> {
        switch (inputs.one(JsonLines.text(item, "path"))) {
          case Reading.Read read ->
              out.write(lines.line(JsonLines.text(item, "id"), stet.segment(read.document())));
          case Reading.Unreadable unreadable -> throw new JsonLines.Refusal(unreadable.sentence());
        }
      });
    }
    return options.files(files, inputs, document -> show(stet.segment(document), lines));
  }

  private void show(Source source, DocumentJson lines) {
    if (json) {
      System.out.println(lines.line(source.id(), source));
      return;
    }
    System.out.println(source.id());
    source.document().metadata().title().ifPresent(t -> System.out.println("  title:     " + t));
    if (!source.document().metadata().authors().isEmpty()) {
      System.out.println(
          "  author:    " + String.join(", ", source.document().metadata().authors()));
    }
    source
        .document()
        .metadata()
        .published()
        .ifPresent(d -> System.out.println("  published: " + d));
    source.document().language().ifPresent(l -> System.out.println("  language:  " + l));
    source.document().metadata().address().ifPresent(a -> System.out.println("  address:   " + a));
    System.out.println("  turns:     " + source.turns().size());
    System.out.println();
    for (Turn turn : source.turns()) {
      String who =
          turn.speaker()
              .map(Speaker::name)
              .orElse(turn.label().isEmpty() ? "(no name)" : turn.label());
      System.out.println(who + " [" + turn.role().name().toLowerCase(Locale.ROOT) + "]");
      System.out.println("  " + source.document().text(turn.span()).strip().replace("\n", "\n  "));
      System.out.println();
    }
  }
}

package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
    footer = {"", "Examples:", "  stet read interview.html", "  stet read --json briefing.vtt"})
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or https addresses.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a file.")
  private boolean json;

  @Option(names = "--offline", description = "Refuse https addresses, too.")
  private boolean offline;

  @Option(
      names = "--jsonl",
      description =
          "Read one item a line on standard input: {\"id\",\"path\"}; answer one line each.")
  private boolean jsonl;

  @Option(
      names = "--stats",
      description = "At the end one JSON line with counts and times on standard error.")
  private boolean stats;

  @Override
  public Integer call() throws IOException {
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    Inputs inputs = new Inputs(wiring.readers(), offline);
    DocumentJson lines = new DocumentJson();
    if (jsonl) {
      new JsonLines()
          .run(
              System.in,
              System.out,
              System.err,
              stats,
              (item, out) -> {
                switch (inputs.one(JsonLines.text(item, "path"))) {
                  case Reading.Read read ->
                      out.write(
                          lines.line(JsonLines.text(item, "id"), stet.segment(read.document())));
                  case Reading.Unreadable unreadable ->
                      throw new JsonLines.Refusal(unreadable.sentence());
                }
              });
      return ExitCode.CALM.code();
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name a file: stet read FILE...");
    }
    ExitCode exit = ExitCode.CALM;
    for (String file : files) {
      switch (inputs.one(file)) {
        case Reading.Read read -> show(stet.segment(read.document()), lines);
        case Reading.Unreadable unreadable -> {
          System.err.println("stet: " + unreadable.sentence());
          exit = ExitCode.UNREADABLE;
        }
      }
    }
    return exit.code();
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
      System.out.println(who + " [" + turn.role().name().toLowerCase(java.util.Locale.ROOT) + "]");
      System.out.println("  " + source.document().text(turn.span()).strip().replace("\n", "\n  "));
      System.out.println();
    }
  }
}

package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.Stet;
import stet.document.Document;
import stet.document.Reading;
import stet.export.QuotationsJson;
import stet.quote.Attributed;

/** Who is quoted saying what. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    description = {"Lists who is quoted saying what in an article.", ""},
    footer = {
      "",
      "Examples:",
      "  stet quotations story.md",
      "  stet quotations --jsonl < texts.jsonl"
    })
final class QuotationsCommand implements Callable<Integer> {

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
          "Read one text a line on standard input: {\"id\",\"text\",\"lang\"}; answer one line each.")
  private boolean jsonl;

  @Option(
      names = "--stats",
      description = "At the end one JSON line with counts and times on standard error.")
  private boolean stats;

  @Override
  public Integer call() throws IOException {
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    QuotationsJson lines = new QuotationsJson();
    if (jsonl) {
      new JsonLines()
          .run(
              System.in,
              System.out,
              System.err,
              stats,
              (item, out) -> {
                Optional<String> language =
                    item.path("lang").isString()
                        ? Optional.of(item.get("lang").stringValue())
                        : Optional.empty();
                Document text = PlainText.document("text", JsonLines.text(item, "text"), language);
                out.write(
                    lines.line(JsonLines.text(item, "id"), text, stet.quotations(text, List.of())));
              });
      return ExitCode.CALM.code();
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name a file: stet quotations FILE...");
    }
    Inputs inputs = new Inputs(wiring.readers(), offline);
    ExitCode exit = ExitCode.CALM;
    for (String file : files) {
      switch (inputs.one(file)) {
        case Reading.Read read ->
            show(read.document(), stet.quotations(read.document(), List.of()), lines);
        case Reading.Unreadable unreadable -> {
          System.err.println("stet: " + unreadable.sentence());
          exit = ExitCode.UNREADABLE;
        }
      }
    }
    return exit.code();
  }

  private void show(Document document, List<Attributed> quotations, QuotationsJson lines) {
    if (json) {
      System.out.println(lines.line(document.id(), document, quotations));
      return;
    }
    for (Attributed quotation : quotations) {
      String who =
          quotation.use() == Attributed.Use.SPEECH
              ? quotation.speaker().map(a -> String.join(" → ", a.chain())).orElse("(nobody named)")
              : "(not reported speech)";
      System.out.println(
          who + "\n  " + document.text(quotation.quotation().span()).replace("\n", " "));
    }
  }
}

package stet.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.Stet;
import stet.document.Document;
import stet.export.QuotationsJson;
import stet.quote.Attributed;

/** Who is quoted saying what. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    description = {"Lists who is quoted saying what in an article.", ""},
    footer = {
      "",
      "With --jsonl each line is {\"id\",\"text\",\"lang\"}.",
      "",
      "Examples:",
      "  stet quotations story.md",
      "  stet quotations --jsonl < texts.jsonl"
    })
final class QuotationsCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or https addresses.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a file.")
  private boolean json;

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    Wiring wiring = new Wiring();
    Stet stet = wiring.stet();
    QuotationsJson lines = new QuotationsJson();
    if (options.stream()) {
      return options.stream((item, out) -> {
        Optional<String> language =
            item.path("lang").isString()
                ? Optional.of(item.get("lang").stringValue())
                : Optional.empty();
        Document text = PlainText.document("text", JsonLines.text(item, "text"), language);
        out.write(lines.line(JsonLines.text(item, "id"), text, stet.quotations(text, List.of())));
      });
    }
    return options.files(
        files,
        options.inputs(wiring.readers()),
        document -> show(document, stet.quotations(document, List.of()), lines));
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

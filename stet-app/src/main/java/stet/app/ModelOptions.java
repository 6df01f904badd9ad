package stet.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which language model compares meanings: the one that comes with Stet, or somebody's own. */
final class ModelOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--model",
      paramLabel = "DIR",
      defaultValue = "${env:STET_MODEL:-}",
      description = {
        "Compare meanings with your own ONNX sentence model: a folder with model.onnx and tokenizer.json or vocab.txt"
            + " (WordPiece or unigram), a larger or a multilingual one. It runs on this machine; nothing is fetched.",
        "Also by the variable STET_MODEL. Default: the model that comes with Stet"
      })
  private String folder = "";

  /** The program put together with this model. */
  Wiring wiring() {
    if (folder.isBlank()) {
      return new Wiring();
    }
    Wiring wiring = new Wiring(Optional.of(Path.of(folder.strip())));
    wiring
        .open()
        .ifPresent(why -> {
          throw new ParameterException(command.commandLine(), "--model: " + why);
        });
    return wiring;
  }
}

package stet.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the program starts. */
@Command(
    name = "stet",
    mixinStandardHelpOptions = true,
    version = "stet 0.1.0",
    description = "Does the source really say that?",
    footer = {
      "",
      "Start with:  stet check ARTICLE SOURCE...",
      "Every command explains itself with --help. Nothing leaves this machine: the network is used"
          + " only for an",
      "https address you name."
    },
    subcommands = {
      CheckCommand.class,
      ReadCommand.class,
      QuotationsCommand.class,
      LocateCommand.class,
      IndexCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return LastWord.said(e).code();
    }
  }

  /**
   * The commands and their options, as picocli knows them; the documents are checked against it.
   */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(new LastWord());
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

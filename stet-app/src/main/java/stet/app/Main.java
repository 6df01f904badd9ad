package stet.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(
    name = "stet",
    mixinStandardHelpOptions = true,
    version = "stet 0.1.0",
    description = "Does the source really say that?")
public final class Main implements Runnable {

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The commands and their options, as picocli knows them; the documents are checked against it.
   */
  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}

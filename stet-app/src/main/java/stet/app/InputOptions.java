package stet.app;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.document.Document;
import stet.document.Reading;
import stet.readers.Readers;

/**
 * How a command comes by its inputs: named files, or one item a line on standard input; with the
 * network or without. The commands that read something share these options and these two loops.
 */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--offline", description = "Refuse https addresses, too.")
  private boolean offline;

  @Option(
      names = "--jsonl",
      description = "Read one item a line on standard input, as below; answer one line each.")
  private boolean jsonl;

  @Option(
      names = "--stats",
      description = "At the end one JSON line with counts and times on standard error.")
  private boolean stats;

  /** Whether the items come on standard input. */
  boolean stream() {
    return jsonl;
  }

  /** Whether the network is forbidden. */
  boolean offline() {
    return offline;
  }

  Inputs inputs(Readers readers) {
    return new Inputs(readers, offline);
  }

  /** Answers every line of standard input. */
  int stream(JsonLines.Answer answer) throws IOException {
    return stream(new Stats(), answer);
  }

  /** The same, where an answer notes what it spends on making documents ready. */
  int stream(Stats times, JsonLines.Answer answer) throws IOException {
    new JsonLines().run(System.in, System.out, times, answer);
    tell(times);
    return ExitCode.CALM.code();
  }

  /** Shows every file that can be read, and says of the others why not. */
  int files(List<String> names, Inputs inputs, Consumer<Document> show) {
    return readings(names, inputs::all, show);
  }

  /** The same for whatever is read under a name. */
  int readings(List<String> names, Function<String, List<Reading>> read, Consumer<Document> show) {
    if (names.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Name a file: " + command.qualifiedName() + " FILE...");
    }
    Stats times = new Stats();
    ExitCode exit = ExitCode.CALM;
    for (String name : names) {
      long start = System.nanoTime();
      for (Reading reading : read.apply(name)) {
        switch (reading) {
          case Reading.Read(var document) -> show.accept(document);
          case Reading.Unreadable unreadable -> {
            System.err.println("stet: " + unreadable.sentence());
            exit = ExitCode.UNREADABLE;
          }
        }
      }
      times.add(System.nanoTime() - start);
    }
    tell(times);
    return exit.code();
  }

  /** The last line of a run, if it was asked for. */
  void tell(Stats times) {
    if (stats) {
      System.err.println(times.line());
    }
  }
}

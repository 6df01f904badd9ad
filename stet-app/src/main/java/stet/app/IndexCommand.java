package stet.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stet.index.IndexCheck;
import stet.index.IndexWriter;

/** The index over many documents. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {"Makes and keeps an index over many documents, for stet locate.", ""},
    subcommands = {IndexCommand.Build.class, IndexCommand.Add.class, IndexCommand.Check.class})
final class IndexCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What build and add share. */
  abstract static class Write implements Callable<Integer> {

    @Option(
        names = "--index",
        required = true,
        paramLabel = "DIR",
        description = "The folder of the index.")
    private Path index = Path.of("");

    @Option(
        names = "--jsonl",
        required = true,
        paramLabel = "FILE",
        description = "The documents, one JSON object a line; - for standard input.")
    private Path documents = Path.of("");

    @Option(names = "--stats", description = "One JSON line with counts and times at the end.")
    private boolean stats;

    abstract IndexWriter.Written write(IndexWriter writer, InputStream documents)
        throws IOException;

    @Override
    public Integer call() throws IOException {
      Stats times = new Stats();
      long start = System.nanoTime();
      IndexWriter writer =
          new IndexWriter(index, sentence -> System.err.println("[" + documents + "] " + sentence));
      IndexWriter.Written written;
      try (InputStream in =
          documents.toString().equals("-") ? System.in : Files.newInputStream(documents)) {
        written = write(writer, in);
      }
      if (stats) {
        times.add(System.nanoTime() - start);
        String line = times.line();
        System.err.printf(
            Locale.ROOT,
            "{\"count\":%d,\"text_bytes\":%d,\"index_bytes\":%d,%s%n",
            written.documents(),
            written.textBytes(),
            written.indexBytes(),
            line.substring(line.indexOf(',') + 1));
      } else {
        System.err.printf(
            Locale.ROOT,
            "%,d documents, %.1f MB of text, %.1f MB of index in %s%n",
            written.documents(),
            written.textBytes() / 1e6,
            written.indexBytes() / 1e6,
            index);
      }
      return (written.leftOut() > 0 ? ExitCode.UNREADABLE : ExitCode.CALM).code();
    }
  }

  /** A new index. */
  @Command(
      name = "build",
      mixinStandardHelpOptions = true,
      description = {
        "Makes an index; one that is there already is replaced when the new one is whole."
      })
  static final class Build extends Write {
    @Override
    IndexWriter.Written write(IndexWriter writer, InputStream documents) throws IOException {
      return writer.build(documents);
    }
  }

  /** More documents. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {"Adds documents to an index; nothing is built again."})
  static final class Add extends Write {
    @Override
    IndexWriter.Written write(IndexWriter writer, InputStream documents) throws IOException {
      return writer.add(documents);
    }
  }

  /** Whether the files are as they were written. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Reads every byte of an index and compares it with its checksums.",
        "",
        "Exit codes: 0 all is as it was written; 3 something is not, or there is no index."
      })
  static final class Check implements Callable<Integer> {

    @Option(
        names = "--index",
        required = true,
        paramLabel = "DIR",
        description = "The folder of the index.")
    private Path index = Path.of("");

    @Override
    public Integer call() throws IOException {
      IndexCheck check = IndexCheck.of(index);
      check.faults().forEach(System.out::println);
      System.err.printf(
          Locale.ROOT,
          "%,d documents in %d segments, %.1f MB read: %s%n",
          check.documents(),
          check.segments(),
          check.bytes() / 1e6,
          check.faults().isEmpty() ? "as it was written" : check.faults().size() + " faults");
      return (check.faults().isEmpty() ? ExitCode.CALM : ExitCode.UNREADABLE).code();
    }
  }
}

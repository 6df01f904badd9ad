package stet.app;

import java.io.IOException;
import picocli.CommandLine;

/** What the program says when something outside it fails: one sentence, never a stack trace. */
final class LastWord implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof IOException) {
      line.getErr().println("stet: " + e.getMessage());
      return ExitCode.UNREADABLE.code();
    }
    if (e instanceof IllegalArgumentException) {
      line.getErr().println("stet: " + e.getMessage());
      return ExitCode.USAGE.code();
    }
    throw e;
  }
}

package stet.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;

/** What the program says when something fails: one sentence, never a stack trace. */
final class LastWord implements CommandLine.IExecutionExceptionHandler {

  /** With it, a fault of the program itself is shown with its stack, for those who mend it. */
  private static final String TRACE = "stet.trace";

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    return said(e).code();
  }

  /** Says what happened on standard error. */
  static ExitCode said(Throwable failure) {
    return switch (failure) {
      case FileAlreadyExistsException e ->
          say(
              ExitCode.UNREADABLE,
              "[" + e.getFile() + "] is there already, and is no folder; name another");
      case AccessDeniedException e ->
          say(
              ExitCode.UNREADABLE,
              "[" + e.getFile() + "] must not be written or read; check its permissions");
      case FileSystemException e ->
          say(
              ExitCode.UNREADABLE,
              "["
                  + e.getFile()
                  + "] cannot be written or read: "
                  + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
      case IOException e ->
          say(ExitCode.UNREADABLE, "reading or writing failed: " + e.getMessage());
      case IllegalArgumentException e -> say(ExitCode.USAGE, String.valueOf(e.getMessage()));
      case OutOfMemoryError _ ->
          say(
              ExitCode.BROKEN,
              "memory ran out at "
                  + (Runtime.getRuntime().maxMemory() >> 20)
                  + " MB; give more with STET_JAVA_OPTS=-Xmx4g, or check fewer sources at once");
      default -> fault(failure);
    };
  }

  private static ExitCode fault(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    if (Boolean.getBoolean(TRACE)) {
      failure.printStackTrace();
    }
    return say(
        ExitCode.BROKEN,
        "broke on a fault of its own: "
            + failure
            + (stack.length == 0 ? "" : " at " + stack[0])
            + "; please report it with the texts. STET_JAVA_OPTS=-D"
            + TRACE
            + "=true shows more");
  }

  private static ExitCode say(ExitCode code, String sentence) {
    System.err.println("stet: " + sentence + ".");
    return code;
  }
}

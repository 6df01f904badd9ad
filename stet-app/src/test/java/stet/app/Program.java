package stet.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program run in this process, its three streams held: what {@code ./stet} does, without the
 * script and its build lock.
 */
final class Program {

  private Program() {}

  /** What came of one run. */
  record Ran(int code, String out, String err) {}

  /** Runs the program with nothing on standard input. */
  static Ran run(String... arguments) {
    return fed("", arguments);
  }

  /** Runs the program with a text on standard input. */
  static Ran fed(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream talk = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(data, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(talk, true, StandardCharsets.UTF_8));
    try {
      int code = Main.commandLine().execute(arguments);
      System.out.flush();
      System.err.flush();
      return new Ran(
          code, data.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}

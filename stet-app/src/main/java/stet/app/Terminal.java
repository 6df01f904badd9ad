package stet.app;

import java.io.Console;

/**
 * Where the text report goes.
 *
 * @param colour whether colours are wanted: a terminal, and NO_COLOR is not set
 * @param width columns
 */
record Terminal(boolean colour, int width) {

  /** Columns where there is no terminal. */
  static final int PLAIN_WIDTH = 100;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;

  @SuppressWarnings("SystemConsoleNull") // the two checkers contradict each other here
  static Terminal standard() {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    boolean refused = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    return new Terminal(
        terminal && !refused && !"dumb".equals(System.getenv("TERM")),
        width(System.getenv("COLUMNS")));
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    if (columns == null || !columns.strip().matches("[0-9]{1,4}")) {
      return PLAIN_WIDTH;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns.strip())));
  }
}

package stet.app;

/** What the process ends with; a gate must tell "bad quotation" from "broken tool". */
enum ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  CALM(0),
  /** Findings. */
  FINDINGS(1),
  /** The command line is wrong. */
  USAGE(2),
  /** An input could not be read; beats {@link #FINDINGS}. */
  UNREADABLE(3),
  /** The program itself is broken, as ./stet says when it does not build (sysexits.h). */
  BROKEN(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

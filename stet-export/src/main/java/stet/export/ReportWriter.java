package stet.export;

import java.io.IOException;
import stet.report.Report;

/** One way to write a report down: for a terminal, a program, a table, a page. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes the whole report. The same report gives the same characters.
   *
   * @param out takes the text; lines end with {@code \n} (in CSV, by its standard, with {@code
   *     \r\n}); where it goes as bytes it is UTF-8
   * @throws IOException only when {@code out} cannot take it
   */
  void write(Report report, Appendable out) throws IOException;
}

package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import stet.report.Report;

/** The whole program in this process, on a folder: article.* and every source*.*. */
@FunctionalInterface
interface BookProgram {

  /** Checks the folder's article in a house style: none, ap or chicago. */
  Report check(Path folder, String style) throws IOException;

  /** The program as it is wired; empty while it is being built. */
  static Optional<BookProgram> wired() {
    return Optional.empty();
  }
}

package stet.app;

import java.nio.file.Path;
import java.util.List;
import stet.Stet;
import stet.report.Report;

/** The whole program in this process, on a folder: article.* and every source*.*. */
final class BookProgram {

  private final Stet stet;
  private final Inputs inputs;

  BookProgram() {
    Wiring wiring = new Wiring();
    stet = wiring.stet();
    inputs = new Inputs(wiring.readers(), true);
  }

  /** Checks the folder's article in a house style: none, ap or chicago. */
  Report check(Path folder, String style) {
    Inputs.Read read = inputs.read(folder.toString(), List.of());
    return stet.in(style)
        .check(stet.dossier(read.article().orElseThrow(), read.sources(), read.unreadable()));
  }
}

package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stet.Stet;
import stet.report.Report;

/** The whole program in this process, on a folder: article.* and every source*.*. */
@FunctionalInterface
interface BookProgram {

  /** Checks the folder's article in a house style: none, ap or chicago. */
  Report check(Path folder, String style) throws IOException;

  /** The program as it is wired. */
  static Optional<BookProgram> wired() {
    Wiring wiring = new Wiring();
    Inputs inputs = new Inputs(wiring.readers(), true);
    return Optional.of((folder, style) -> {
      Inputs.Read read = inputs.read(folder.toString(), List.of());
      Stet stet = wiring.stet().in(style);
      return stet.check(
          stet.dossier(read.article().orElseThrow(), read.sources(), read.unreadable()));
    });
  }
}

package stet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds this project's files, for tests of scripts and documents. */
final class Checkout {

  private Checkout() {}

  static Path root() {
    String given = System.getProperty("stet.root");
    Path here = Path.of(given == null ? "" : given).toAbsolutePath();
    while (!Files.isDirectory(here.resolve("stet-core"))) {
      Path parent = here.getParent();
      if (parent == null) {
        throw new IllegalStateException("no stet-core above " + Path.of("").toAbsolutePath());
      }
      here = parent;
    }
    return here;
  }

  static String read(String name) {
    return read(root().resolve(name));
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Files under a folder whose name ends so, sorted; none if the folder is missing. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}

package stet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of this checkout, for the tests that guard the house. */
final class Sources {

  /** The modules in the order in which they may know each other. */
  static final List<String> MODULES =
      List.of("stet-core", "stet-readers", "stet-models", "stet-index", "stet-export", "stet-app");

  /** A comment or a text literal: what looks like code in them is none. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)++'"
              + "|//[^\\n]*|/\\*(?s:.*?)\\*/");

  private Sources() {}

  /** One Java file: its place in the checkout, and its text. */
  record Source(String module, Path path, String text) {

    /** The package it stands in. */
    String packageName() {
      Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
      return matcher.find() ? matcher.group(1) : "";
    }

    /** The code alone, comments and literals blanked, so that a javadoc link is no dependency. */
    String code() {
      return NO_CODE.matcher(text).replaceAll("\"\"");
    }

    @Override
    public String toString() {
      return root().relativize(path).toString();
    }
  }

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

  /** All Java files under {@code src/main} or {@code src/test} of one module. */
  static List<Source> of(String module, String kind) {
    Path folder = root().resolve(module).resolve("src").resolve(kind).resolve("java");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .map(path -> new Source(module, path, read(path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}

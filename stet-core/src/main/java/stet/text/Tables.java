package stet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside the classes: lines of text, {@code #} begins a comment line. */
public final class Tables {

  private Tables() {}

  /**
   * The lines of a table, trimmed, without comments and empty lines.
   *
   * @param beside a class of the package in which the table lies
   * @param name its file name
   */
  public static List<String> lines(Class<?> beside, String name) {
    InputStream bytes = beside.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalArgumentException("No table " + name + " beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Table " + name + " could not be read", e);
    }
  }
}

package stet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that travels with the program: lines of text, {@code #} begins a comment line. */
public final class Table {

  private Table() {}

  /**
   * The lines of a table without comments and empty lines.
   *
   * @param beside a type of the package in whose folder the table lies
   * @throws IllegalArgumentException if there is no such table
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No table " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Table " + name + " beside " + beside.getName(), e);
    }
  }
}

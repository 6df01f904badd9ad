package stet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that travels with the program: lines of text, {@code #} begins a comment line. */
public final class Table {

  private Table() {}

  /** The words of a line between spaces, without a pattern: a start reads ten thousand of them. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int space = line.indexOf(' ', from);
      int to = space < 0 ? line.length() : space;
      if (to > from) {
        words.add(line.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }

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

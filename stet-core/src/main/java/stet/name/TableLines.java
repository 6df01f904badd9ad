package stet.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a table on the class path, without comments and empty lines. */
final class TableLines {

  private TableLines() {}

  static List<String> of(String table) {
    try (InputStream in = TableLines.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("The table " + table + " is missing from the program");
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
  }

  /** A table's words by the heading in brackets above them. */
  record Sections(String table, Map<String, Set<String>> byHeading) {

    Set<String> under(String heading) {
      Set<String> words = byHeading.get(heading);
      if (words == null) {
        throw new IllegalStateException("The table " + table + " has no heading [" + heading + "]");
      }
      return words;
    }
  }

  /** The words under each heading in brackets, separated by commas. */
  static Sections sections(String table) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (String line : of(table)) {
      if (line.startsWith("[")) {
        words = new HashSet<>();
        sections.put(line.substring(1, line.length() - 1), words);
      } else {
        words.addAll(List.of(line.split(", ")));
      }
    }
    sections.replaceAll((heading, list) -> Set.copyOf(list));
    return new Sections(table, Map.copyOf(sections));
  }
}

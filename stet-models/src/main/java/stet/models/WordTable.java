package stet.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads Stet's own small word lists: one entry a line, words apart by spaces, # before remarks. */
final class WordTable {
  private WordTable() {}

  /** The lines of a resource of this package, each as its words. */
  static List<List<String>> lines(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Stet was built without its word list " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.trim().split("[ \\t]+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read Stet's word list " + resource, e);
    }
  }
}

package stet.readers;

import java.util.List;

/** What came of opening an archive. */
sealed interface Unpacked {

  /**
   * The files in it, in its own order.
   *
   * @param warnings what was left out, one sentence each
   */
  record Parts(List<Part> parts, List<String> warnings) implements Unpacked {
    public Parts {
      parts = List.copyOf(parts);
      warnings = List.copyOf(warnings);
    }
  }

  /** It cannot be opened; the reason is a sentence without its name and full stop. */
  record Broken(String reason) implements Unpacked {}
}

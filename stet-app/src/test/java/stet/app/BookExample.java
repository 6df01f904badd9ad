package stet.app;

import java.util.List;
import java.util.Map;

/**
 * One block of the book: a tiny dossier and what Stet must say about it.
 *
 * @param section the verdict whose section it stands in: an example gets it, a near miss does not
 * @param title unique in the book
 * @param line where the block starts in the page, from 1
 * @param files text by file name, the article first; names decide how they are read
 */
record BookExample(
    String section,
    String title,
    boolean nearMiss,
    int line,
    String style,
    Map<String, String> files,
    List<Expected> expected) {

  /**
   * What must be said about one quotation.
   *
   * @param again whether the second finding with these words is meant
   * @param statement whether it is about a statement outside marks
   * @param items the verdicts, as written: "Altered sense", "SameSpeaker", "+NumberChanged(40)"
   * @param facts evidence by kind: "at", "left out", "split of" ...
   */
  record Expected(
      String quote, boolean again, boolean statement, List<String> items, List<Fact> facts) {
    Expected {
      items = List.copyOf(items);
      facts = List.copyOf(facts);
    }
  }

  /** One piece of evidence that must be shown. */
  record Fact(String kind, String value) {}

  BookExample {
    expected = List.copyOf(expected);
  }

  String where() {
    return "verdicts.md:" + line + " " + title;
  }
}

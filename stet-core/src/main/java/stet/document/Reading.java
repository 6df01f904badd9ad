package stet.document;

/** What came of reading one input: a document, or a sentence that says why not. */
public sealed interface Reading {

  /** The name under which people know this input. */
  String name();

  /** It was read. */
  record Read(Document document) implements Reading {
    @Override
    public String name() {
      return document.id();
    }
  }

  /**
   * It could not be read.
   *
   * @param reason one sentence: where, what, the value, the limit, the remedy
   */
  record Unreadable(String name, String reason) implements Reading {}
}

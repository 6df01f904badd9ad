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
   * @param reason what, the value, the limit, the remedy; without the name and the full stop
   */
  record Unreadable(String name, String reason) implements Reading {

    /** The whole sentence, with the name in front: "[minutes.txt] is empty; ...". */
    public String sentence() {
      return "[" + name + "] " + reason + ".";
    }
  }
}

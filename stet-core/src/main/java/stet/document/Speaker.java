package stet.document;

/**
 * The person, office or body who said something.
 *
 * @param name as people would write it: the fullest form the document gives
 */
public record Speaker(String name) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A speaker needs a name");
    }
  }
}

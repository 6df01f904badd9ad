package stet.name;

/**
 * An office or calling found in a text: "Foreign Minister", "US Secretary of State".
 *
 * @param id the office, whatever the language: {@code foreign-minister}
 * @param words as printed
 */
public record Office(String id, String words) {

  public Office {
    if (id.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException("An office needs an id and words: " + id + ", " + words);
    }
  }
}

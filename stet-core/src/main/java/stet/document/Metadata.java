package stet.document;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself. {@code published} and {@code modified} start with yyyy-mm-dd; the
 * latter is the day of its last change. {@code language} is a BCP 47 code; {@code address} is where
 * the page was found, without credentials.
 */
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> language,
    Optional<String> address) {

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** A page that does not say when it was changed. */
  public Metadata(
      Optional<String> title,
      List<String> authors,
      Optional<String> published,
      Optional<String> language,
      Optional<String> address) {
    this(title, authors, published, Optional.empty(), language, address);
  }

  /** A page that says nothing about itself. */
  public static Metadata none() {
    return new Metadata(
        Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}

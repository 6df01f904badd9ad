package stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself. {@code published} and {@code modified} start with yyyy-mm-dd; the
 * latter is the day of its last change. {@code language} is a BCP 47 code; {@code address} is where
 * the page was found, without credentials.
 *
 * @param publisher the newspaper, the site, the institution
 * @param section the part of the newspaper or site, e.g. "Politics"
 * @param told where each of these was read; the value that is used comes first, others that differ
 *     from it follow
 */
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> language,
    Optional<String> address,
    Optional<String> section,
    List<Told> told) {

  /** What can be known about a page. */
  public enum Field {
    TITLE,
    AUTHOR,
    PUBLISHER,
    PUBLISHED,
    MODIFIED,
    LANGUAGE,
    ADDRESS,
    SECTION
  }

  /**
   * One place where a page says something about itself.
   *
   * @param where the place, as somebody who looks for it would name it: "JSON-LD headline", "meta
   *     og:title", "the byline"
   */
  public record Told(Field field, String value, String where) {}

  public Metadata {
    authors = List.copyOf(authors);
    told = List.copyOf(told);
  }

  /** A page of which neither the publisher nor the places are known. */
  public Metadata(
      Optional<String> title,
      List<String> authors,
      Optional<String> published,
      Optional<String> modified,
      Optional<String> language,
      Optional<String> address) {
    this(
        title,
        authors,
        Optional.empty(),
        published,
        modified,
        language,
        address,
        Optional.empty(),
        List.of());
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

  /** The same, found at this address unless the page names one itself. */
  public Metadata foundAt(String where, String by) {
    if (address.isPresent()) {
      return this;
    }
    List<Told> all = new ArrayList<>(told);
    all.add(new Told(Field.ADDRESS, where, by));
    return new Metadata(
        title, authors, publisher, published, modified, language, Optional.of(where), section, all);
  }
}

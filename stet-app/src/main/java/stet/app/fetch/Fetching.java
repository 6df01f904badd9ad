package stet.app.fetch;

import java.util.Optional;

/** What came of fetching an address. */
public sealed interface Fetching {

  /**
   * The page, as its server sent it.
   *
   * @param contentType the media type its server declares
   * @param finalAddress where it stood in the end, without credentials and tokens
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // up to 64 MB that are read once: copies would double it
  record Fetched(byte[] bytes, Optional<String> contentType, String finalAddress)
      implements Fetching {}

  /**
   * It was not fetched.
   *
   * @param reason where, what, the value, the limit, the remedy; without the address itself
   */
  record Refused(String reason) implements Fetching {}
}

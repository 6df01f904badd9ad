package stet.readers;

import java.util.Optional;

/** One file inside an archive, unpacked. */
final class Part {

  private final String name;
  private final byte[] bytes;
  private final Optional<String> type;
  private final Optional<String> address;

  /**
   * @param name its path in the archive, or the address it was found at
   * @param type the media type its server declared
   * @param address where a web archive found it
   */
  Part(String name, byte[] bytes, Optional<String> type, Optional<String> address) {
    this.name = name;
    this.bytes = bytes;
    this.type = type;
    this.address = address;
  }

  /** A file of which nothing but its name is known. */
  Part(String name, byte[] bytes) {
    this(name, bytes, Optional.empty(), Optional.empty());
  }

  String name() {
    return name;
  }

  /** The bytes themselves: nobody changes them. */
  byte[] bytes() {
    return bytes;
  }

  Optional<String> type() {
    return type;
  }

  Optional<String> address() {
    return address;
  }
}

package stet.readers;

/**
 * How much a reader takes on. Every limit is named in the sentence that refuses what exceeds it.
 */
final class Limits {

  /** Bytes of one text, also after decompression: 64 MB, as people count them. */
  static final int BYTES = 64_000_000;

  /** Elements nested deeper than this are read as if they were not nested any further. */
  static final int DEPTH = 512;

  private Limits() {}

  /** The limit as people write it. */
  static String shown() {
    return BYTES / 1_000_000 + " MB";
  }
}

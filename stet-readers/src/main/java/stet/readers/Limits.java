package stet.readers;

/**
 * How much a reader takes on. Every limit is named in the sentence that refuses what exceeds it.
 */
final class Limits {

  /** Bytes of one text, also after decompression: 64 MB, as people count them. */
  static final int BYTES = 64_000_000;

  /** Bytes that come out of one archive with all that is packed inside it. */
  static final long UNPACKED = 256_000_000;

  /** Files of one archive that are looked at. */
  static final int PARTS = 2_000;

  /** Archives inside archives: a packed web archive inside a zip file is three. */
  static final int NESTED = 3;

  /** Pages of one PDF file. */
  static final int PAGES = 5_000;

  /** Seconds of CPU time for a file that another library reads, and seconds more for each MB. */
  static final int CPU_SECONDS = 10;

  static final int CPU_SECONDS_PER_MB = 2;

  /** Elements nested deeper than this are read as if they were not nested any further. */
  static final int DEPTH = 512;

  private Limits() {}

  /** The limit as people write it. */
  static String shown() {
    return BYTES / 1_000_000 + " MB";
  }
}

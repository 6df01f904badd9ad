package stet.readers;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much may still come out of one archive and all that is packed inside it. Counting what comes
 * out, not how well it was packed, stops every kind of bomb.
 */
final class Budget {

  private long bytes = Limits.UNPACKED;
  private int parts = Limits.PARTS;

  /** More was packed into a file than Stet unpacks. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    Exceeded(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /** All that comes out of a stream. */
  byte[] unpack(InputStream in) throws IOException {
    int most = (int) Math.min(Limits.BYTES, bytes);
    byte[] content = in.readNBytes(most + 1);
    bytes -= content.length;
    if (content.length > Limits.BYTES) {
      throw new Exceeded("unpacks to more than %s, the most Stet reads".formatted(Limits.shown()));
    }
    check();
    return content;
  }

  private void check() throws Exceeded {
    if (bytes < 0) {
      throw new Exceeded(
          "unpacks to more than %d MB in all, the most Stet takes out of one archive"
              .formatted(Limits.UNPACKED / 1_000_000));
    }
  }

  /** Passes over what comes out of a stream, which costs as much as taking it. */
  void skip(InputStream in) throws IOException {
    byte[] passed = new byte[1 << 14];
    for (int n = in.read(passed); n >= 0; n = in.read(passed)) {
      bytes -= n;
      check();
    }
  }

  /** Whether one more file may be taken out. */
  boolean another() {
    return parts-- > 0;
  }

  /** The sentence for files that were not taken out. */
  static String tooMany() {
    return "The archive holds more than %d files; the others were not looked at"
        .formatted(Limits.PARTS);
  }
}

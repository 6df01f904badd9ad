package stet.readers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import stet.document.Origin;

/**
 * Tells from which bytes of a file a stretch of its text was decoded. Stretches must be asked for
 * in text order: the bytes are counted once, from front to back.
 */
public final class BytePlaces {

  private final String text;
  private final int unitBytes;
  private int at;
  private long bytes;

  /**
   * @param unitBytes bytes of a UTF-16 unit: 0 when it varies as in UTF-8, -1 when it is not known
   */
  private BytePlaces(String text, int unitBytes, long skipped) {
    this.text = text;
    this.unitBytes = unitBytes;
    this.bytes = skipped;
  }

  /**
   * Places in a text that was decoded without a fault, after so many bytes of a byte order mark.
   */
  static BytePlaces of(String text, Charset charset, int skipped) {
    return new BytePlaces(text, unitBytes(charset), skipped);
  }

  /** No place is known: the bytes had faults, or there were none. */
  static BytePlaces unknown() {
    return new BytePlaces("", -1, 0);
  }

  private static int unitBytes(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return 0;
    }
    if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
      return 2;
    }
    boolean single = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
    return single ? 1 : -1;
  }

  /** The bytes of text[start, end). */
  Optional<Origin> of(int start, int end) {
    if (unitBytes < 0 || start < at || end > text.length()) {
      return Optional.empty();
    }
    long from = advance(start);
    return Optional.of(new Origin.Bytes(from, advance(end)));
  }

  private long advance(int to) {
    if (unitBytes > 0) {
      bytes += (long) unitBytes * (to - at);
      at = to;
    }
    for (; at < to; at++) {
      char c = text.charAt(at);
      // A pair of surrogates takes 4 bytes of UTF-8, so each half counts 2.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}

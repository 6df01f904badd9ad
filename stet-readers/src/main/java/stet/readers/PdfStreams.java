package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Looks into the packed streams of a PDF file before the library unpacks each of them into memory:
 * a small file can hold gigabytes of nothing.
 */
final class PdfStreams {

  private static final String STREAM = "stream";

  /** Streams packed several times over are unpacked as often, up to this. */
  private static final int DEEPEST = 4;

  private PdfStreams() {}

  /**
   * Counts what comes out of all streams.
   *
   * @throws Budget.Exceeded if that is more than Stet takes out of one file
   */
  static void check(byte[] bytes) throws Budget.Exceeded {
    Budget budget = new Budget();
    for (int i = 0; i + STREAM.length() + 4 < bytes.length; i++) {
      if (bytes[i] != 's' || !Signatures.startsAt(bytes, i, STREAM)) {
        continue;
      }
      int start = i + STREAM.length();
      start += bytes[start] == '\r' ? 1 : 0;
      start += bytes[start] == '\n' ? 1 : 0;
      if (isPacked(bytes[start], bytes[start + 1])) {
        count(bytes, start, budget);
      }
    }
  }

  private static void count(byte[] bytes, int start, Budget budget) throws Budget.Exceeded {
    try (InputStream in = unpacked(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      budget.skip(in);
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException e) {
      return; // broken streams are the library's matter: it keeps what it can
    }
  }

  private static InputStream unpacked(InputStream packed) throws IOException {
    InputStream in = packed;
    for (int depth = 0; depth < DEEPEST; depth++) {
      PushbackInputStream inner = new PushbackInputStream(new InflaterInputStream(in), 2);
      byte[] head = inner.readNBytes(2);
      inner.unread(head);
      in = inner;
      if (head.length < 2 || !isPacked(head[0], head[1])) {
        break;
      }
    }
    return in;
  }

  /** The first two bytes of what zlib packs. */
  private static boolean isPacked(byte first, byte second) {
    return (first & 0x0F) == 8 && ((first & 0xFF) << 8 | (second & 0xFF)) % 31 == 0;
  }
}

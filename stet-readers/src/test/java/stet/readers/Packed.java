package stet.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs small files for tests: the samples of binary formats are made when they are needed. */
final class Packed {

  private Packed() {}

  /** A zip file of names and bytes, by turns; a name that ends in a slash is a folder. */
  static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        ZipEntry entry = new ZipEntry((String) namesAndBytes[i]);
        entry.setTime(0); // the same bytes at every run
        out.putNextEntry(entry);
        out.write((byte[]) namesAndBytes[i + 1]);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** A page as a web archive keeps it, with what its server said. */
  static String response(String address, String status, String type, String body) {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, length(body), body);
    return """
    WARC/1.0\r
    WARC-Type: response\r
    WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012x>\r
    WARC-Date: 2025-05-12T10:00:00Z\r
    WARC-Target-URI: %s\r
    Content-Type: application/http;msgtype=response\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(address.hashCode() & 0xffffff, address, length(http), http);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

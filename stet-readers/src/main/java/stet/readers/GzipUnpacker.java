package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens gzip, which packs one file. */
final class GzipUnpacker implements Unpacker {

  private static final int MAGIC = 0x1f8b;

  @Override
  public Optional<Unpacked> open(String name, byte[] bytes, Budget budget) {
    if (!isGzip(bytes)) {
      return Optional.empty();
    }
    boolean suffix = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    String inner = suffix ? name.substring(0, name.length() - ".gz".length()) : name;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] content = budget.unpack(in);
      if (isGzip(content)) {
        return Optional.of(new Unpacked.Broken("is packed twice; unpack it once with gzip"));
      }
      return Optional.of(new Unpacked.Parts(List.of(new Part(inner, content)), List.of()));
    } catch (Budget.Exceeded e) {
      return Optional.of(new Unpacked.Broken(e.sentence()));
    } catch (IOException e) {
      return Optional.of(new Unpacked.Broken("is a broken gzip file: " + e.getMessage()));
    }
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == MAGIC;
  }
}

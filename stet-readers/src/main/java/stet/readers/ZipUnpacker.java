package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens zip files. Office files are zip files, too: they are asked for first. */
final class ZipUnpacker implements Unpacker {

  static final String MAGIC = "PK\u0003\u0004";

  @Override
  public Optional<Unpacked> open(String name, byte[] bytes, Budget budget) {
    if (!Signatures.startsAt(bytes, 0, MAGIC)) {
      return Optional.empty();
    }
    try {
      return Optional.of(entries(bytes, StandardCharsets.UTF_8, budget));
    } catch (IllegalArgumentException e) {
      // Old programs write the names of files in the letters of their own country.
      return Optional.of(entries(bytes, StandardCharsets.ISO_8859_1, budget));
    }
  }

  private static Unpacked entries(byte[] bytes, Charset names, Budget budget) {
    List<Part> parts = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        if (!budget.another()) {
          warnings.add(Budget.tooMany());
          break;
        }
        parts.add(new Part(entry.getName(), budget.unpack(in)));
      }
    } catch (Budget.Exceeded e) {
      return new Unpacked.Broken(e.sentence());
    } catch (IOException e) {
      if (parts.isEmpty()) {
        return new Unpacked.Broken("is a broken zip file: " + e.getMessage());
      }
      warnings.add(
          "The zip file is broken after its %d. file: %s".formatted(parts.size(), e.getMessage()));
    }
    return parts.isEmpty()
        ? new Unpacked.Broken("is a zip file with no files in it")
        : new Unpacked.Parts(parts, warnings);
  }
}

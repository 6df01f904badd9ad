package stet.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The checksums of a segment's two files, and the file that holds them. */
final class Checksums {

  private static final int MAGIC = 0x53_54_53_31; // STS1

  private Checksums() {}

  /** The file: each list with its length before it, and a checksum of all that at the end. */
  static byte[] bytes(int[] texts, int[] grams) {
    ByteBuffer out = ByteBuffer.allocate(4 * (texts.length + grams.length + 4));
    out.putInt(MAGIC).putInt(texts.length).putInt(grams.length);
    for (int sum : texts) {
      out.putInt(sum);
    }
    for (int sum : grams) {
      out.putInt(sum);
    }
    return out.putInt(crc(out.array(), out.position())).array();
  }

  private static int crc(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  /** Everything about the segment that is not as it was written, a sentence each. */
  static List<String> faults(Path folder, Manifest.Entry entry) throws IOException {
    Path file = folder.resolve(entry.sums());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return List.of("[" + file + "] is missing");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 16
        || in.getInt() != MAGIC
        || in.getInt(bytes.length - 4) != crc(bytes, bytes.length - 4)) {
      return List.of("[" + file + "] is not as it was written");
    }
    int[] texts = new int[in.getInt()];
    int[] grams = new int[in.getInt()];
    List<String> faults = new ArrayList<>();
    compare(folder.resolve(entry.texts()), entry.textBytes(), ints(in, texts), faults);
    compare(folder.resolve(entry.grams()), entry.indexBytes(), ints(in, grams), faults);
    return faults;
  }

  private static int[] ints(ByteBuffer in, int[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = in.getInt();
    }
    return into;
  }

  private static void compare(Path file, long size, int[] sums, List<String> faults)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() != size) {
        faults.add("[" + file + "] has " + channel.size() + " bytes; " + size + " were written");
      }
      ByteBuffer block = ByteBuffer.allocate(SummedFile.BLOCK);
      for (int b = 0; b < sums.length; b++) {
        block.clear();
        while (block.hasRemaining() && channel.read(block) >= 0) {}
        if (crc(block.array(), block.position()) != sums[b]) {
          long from = (long) b * SummedFile.BLOCK;
          faults.add(
              "["
                  + file
                  + "] block "
                  + b
                  + ", bytes "
                  + from
                  + " to "
                  + Math.min(size, from + SummedFile.BLOCK)
                  + ", is not as it was written");
        }
      }
    } catch (NoSuchFileException e) {
      faults.add("[" + file + "] is missing");
    }
  }
}

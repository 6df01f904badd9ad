package stet.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The one small file that says which segments make the index. It is written anew beside the old one
 * and put in its place in one step, so that a reader sees the old index or the new one.
 */
record Manifest(List<Entry> segments) {

  /** Its name in the index's folder. */
  static final String FILE = "manifest";

  private static final String HEAD = "stet-index 1";

  /**
   * One segment.
   *
   * @param number part of its files' names; never used twice
   */
  record Entry(int number, int documents, long textBytes, long indexBytes) {

    String texts() {
      return "texts-" + number;
    }

    String grams() {
      return "grams-" + number;
    }

    String sums() {
      return "sums-" + number;
    }
  }

  Manifest {
    segments = List.copyOf(segments);
  }

  /** The number for a new segment. */
  int nextNumber() {
    return segments.stream().mapToInt(Entry::number).max().orElse(0) + 1;
  }

  /**
   * Reads the index in a folder.
   *
   * @throws IOException if there is none, or it is damaged; the message is for people
   */
  static Manifest read(Path folder) throws IOException {
    String text;
    try {
      text = Files.readString(folder.resolve(FILE));
    } catch (NoSuchFileException e) {
      throw new IOException(
          "[" + folder + "] holds no index; make one with: stet index build --index " + folder, e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw damaged(folder, "it is no text", e);
    }
    int last = text.lastIndexOf("sum ");
    if (!text.startsWith("stet-index ") || last < 0) {
      throw damaged(folder, "its first or last line is missing", null);
    }
    if (!text.substring(last).trim().equals(sum(text.substring(0, last)))) {
      throw damaged(folder, "its checksum does not fit", null);
    }
    if (!text.startsWith(HEAD + "\n")) {
      throw new IOException(
          "["
              + folder
              + "] was written by another version of Stet ("
              + text.lines().findFirst().orElse("")
              + "); build it again");
    }
    return new Manifest(text.substring(0, last).lines().skip(1).map(Manifest::entry).toList());
  }

  private static IOException damaged(
      Path folder, String why, @org.jspecify.annotations.Nullable Exception cause) {
    return new IOException(
        "[" + folder.resolve(FILE) + "] is damaged: " + why + "; build the index again", cause);
  }

  private static Entry entry(String line) {
    String[] fields = line.split(" ");
    return new Entry(
        Integer.parseInt(fields[1]),
        Integer.parseInt(fields[3]),
        Long.parseLong(fields[5]),
        Long.parseLong(fields[7]));
  }

  /** Puts this manifest in the place of the one before. */
  void publish(Path folder) throws IOException {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    for (Entry e : segments) {
      out.append(
          "segment "
              + e.number()
              + " documents "
              + e.documents()
              + " texts "
              + e.textBytes()
              + " grams "
              + e.indexBytes()
              + "\n");
    }
    out.append(sum(out.toString())).append('\n');
    Path fresh = folder.resolve(FILE + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(out.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        fresh,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /** Brings a folder's names onto the disk, where the system allows it. */
  private static void force(Path folder) throws IOException {
    if (java.io.File.separatorChar == '\\') {
      return; // Windows opens no folder as a file, and needs no such step
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String sum(String text) {
    CRC32C crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "sum " + Long.toHexString(crc.getValue());
  }

  /** Names of all files that belong to it. */
  List<String> files() {
    List<String> names = new ArrayList<>();
    for (Entry entry : segments) {
      names.add(entry.texts());
      names.add(entry.grams());
      names.add(entry.sums());
    }
    return names;
  }
}

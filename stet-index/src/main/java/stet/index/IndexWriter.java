package stet.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import stet.locate.grams.DocumentRecord;
import stet.locate.grams.SegmentBuilder;

/**
 * Writes an index: new files first, then the one small file that names them. A writer that is
 * killed leaves the index as it was; what it has half written goes with the next one.
 */
public final class IndexWriter {

  private static final String LOCK = "lock";

  private final Path folder;
  private final Consumer<String> complaints;

  /** What was written. */
  public record Written(int documents, int leftOut, long textBytes, long indexBytes) {}

  /**
   * @param folder made if need be
   * @param complaints receives a sentence for each document that is left out
   */
  public IndexWriter(Path folder, Consumer<String> complaints) {
    this.folder = folder;
    this.complaints = complaints;
  }

  /** Makes the index anew from documents, one a line of JSON. */
  public Written build(InputStream documents) throws IOException {
    return locked(() -> write(new Manifest(List.of()), documents));
  }

  /** Adds documents, one a line of JSON, as a segment of their own. */
  public Written add(InputStream documents) throws IOException {
    return locked(() -> write(Manifest.read(folder), documents));
  }

  @FunctionalInterface
  private interface Work {
    Written run() throws IOException;
  }

  private Written locked(Work work) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = tryLock(channel);
      try {
        return work.run();
      } finally {
        lock.release();
      }
    }
  }

  private FileLock tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("[" + folder + "] is being written by this program already", e);
    }
    throw new IOException("[" + folder + "] is being written by another process");
  }

  private Written write(Manifest kept, InputStream documents) throws IOException {
    int number = nextNumber(kept);
    Manifest.Entry names = new Manifest.Entry(number, 0, 0, 0, 0);
    int leftOut = 0;
    SegmentBuilder builder =
        new SegmentBuilder(size -> MemorySegment.ofArray(new long[(int) ((size + 7) / 8)]));
    try (SummedFile texts = new SummedFile(folder.resolve(names.texts()));
        SummedFile grams = new SummedFile(folder.resolve(names.grams()))) {
      JsonDocument reader = new JsonDocument();
      DocumentLines lines = new DocumentLines(documents);
      Set<String> ids = new HashSet<>();
      while (lines.next()) {
        if (lines.isBlank()) {
          continue;
        }
        try {
          DocumentRecord document = reader.read(lines.bytes(), lines.from(), lines.to());
          if (!ids.add(document.id())) {
            throw new JsonBytes.Malformed("The id " + document.id() + " is there already");
          }
          builder.add(document, reader.text(), reader.textLength());
          texts.write(reader.text(), 0, reader.textLength());
        } catch (JsonBytes.Malformed e) {
          leftOut++;
          complaints.accept("line " + lines.number() + ": " + e.getMessage());
        }
      }
      builder.finish((bytes, from, length) -> {
        try {
          grams.write(bytes, from, length);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      texts.finish();
      grams.finish();
      List<Manifest.Entry> entries = new ArrayList<>(kept.segments());
      entries.add(new Manifest.Entry(number, builder.documents(), 0, texts.size(), grams.size()));
      Manifest manifest = new Manifest(entries);
      manifest.publish(folder);
      tidy(manifest);
      return new Written(builder.documents(), leftOut, texts.size(), grams.size());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int nextNumber(Manifest kept) throws IOException {
    int number = kept.nextNumber();
    try {
      return Math.max(number, Manifest.read(folder).nextNumber());
    } catch (IOException e) {
      return number; // no index yet, or a damaged one: it is replaced
    }
  }

  /** Removes what belongs to no published segment: older ones, and those of killed writers. */
  private void tidy(Manifest manifest) throws IOException {
    Set<String> keep = new HashSet<>(manifest.files());
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "{texts,grams,sums,scratch}-*")) {
      for (Path file : files) {
        if (!keep.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}

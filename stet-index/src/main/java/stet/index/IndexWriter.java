package stet.index;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.Predicate;
import stet.locate.grams.DocumentRecord;

/**
 * Writes an index: new files first, then the one small file that names them. A writer that is
 * killed leaves the index as it was; what it has half written goes with the next one. One writer at
 * a time; readers are never in its way.
 */
public final class IndexWriter {

  private static final String LOCK = "lock";

  /** A segment is laid together with the one before it once it has this part of its text. */
  private static final int MERGE_SHARE = 2;

  /** Bytes of text in a segment that is laid together with no other any more. */
  private static final long LARGEST = 1L << 32;

  private final Path folder;
  private final Consumer<String> complaints;

  /** What was written: documents, lines left out, and the size of the whole index after it. */
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
    return locked(() -> write(List.of(), documents, id -> false));
  }

  /** Adds documents, one a line of JSON, as a segment of their own. */
  public Written add(InputStream documents) throws IOException {
    return locked(() -> {
      List<Manifest.Entry> kept = Manifest.read(folder).segments();
      try (MappedIndex index = MappedIndex.open(folder)) {
        return write(kept, documents, id -> index.document(id).isPresent());
      }
    });
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

  private Written write(List<Manifest.Entry> kept, InputStream documents, Predicate<String> isThere)
      throws IOException {
    int number = nextNumber(kept);
    int leftOut = 0;
    List<Manifest.Entry> entries = new ArrayList<>(kept);
    try (SegmentFiles files = new SegmentFiles(folder, number)) {
      JsonDocument reader = new JsonDocument();
      DocumentLines lines = new DocumentLines(documents);
      Set<String> ids = new HashSet<>();
      while (lines.next()) {
        if (lines.isBlank()) {
          continue;
        }
        try {
          DocumentRecord document = reader.read(lines.bytes(), lines.from(), lines.to());
          if (isThere.test(document.id()) || !ids.add(document.id())) {
            throw new JsonBytes.Malformed("The id " + document.id() + " is there already");
          }
          files.add(document, reader.text(), reader.textLength());
        } catch (JsonBytes.Malformed e) {
          leftOut++;
          complaints.accept("line " + lines.number() + ": " + e.getMessage());
        }
      }
      if (files.documents() > 0 || kept.isEmpty()) {
        entries.add(files.finish());
      }
    }
    int added = entries.size() > kept.size() ? entries.getLast().documents() : 0;
    publish(entries);
    while (wantsMerging(entries)) {
      merge(entries);
    }
    long text = entries.stream().mapToLong(Manifest.Entry::textBytes).sum();
    long index = entries.stream().mapToLong(Manifest.Entry::indexBytes).sum();
    return new Written(added, leftOut, text, index);
  }

  private int nextNumber(List<Manifest.Entry> kept) {
    int number = new Manifest(kept).nextNumber();
    try {
      return Math.max(number, Manifest.read(folder).nextNumber());
    } catch (IOException e) {
      return number; // no index yet, or a damaged one: it is replaced
    }
  }

  private static boolean wantsMerging(List<Manifest.Entry> entries) {
    if (entries.size() < 2) {
      return false;
    }
    long last = entries.getLast().textBytes();
    long before = entries.get(entries.size() - 2).textBytes();
    return last * MERGE_SHARE >= before && last + before <= LARGEST;
  }

  /**
   * Lays the last two segments together. Sizes fall by half at least from one segment to the next
   * after it, so that there are few, and a text is written again only as often.
   */
  private void merge(List<Manifest.Entry> entries) throws IOException {
    int number = new Manifest(entries).nextNumber();
    int from = entries.size() - 2;
    try (SegmentFiles files = new SegmentFiles(folder, number);
        MappedIndex index = MappedIndex.open(folder)) {
      for (int s = from; s < entries.size(); s++) {
        files.add(index.segment(s));
      }
      Manifest.Entry merged = files.finish();
      entries.subList(from, entries.size()).clear();
      entries.add(merged);
    }
    publish(entries);
  }

  private void publish(List<Manifest.Entry> entries) throws IOException {
    Manifest manifest = new Manifest(entries);
    manifest.publish(folder);
    tidy(manifest);
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

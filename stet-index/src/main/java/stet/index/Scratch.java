package stet.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Memory for a while: on the heap as long as it is little, in a mapped file beyond, so that a
 * library of any size is built with the same heap.
 */
final class Scratch implements Closeable {

  /** Bytes that are taken from the heap. */
  private static final long ON_HEAP = 1 << 25;

  /** Bytes that are mapped at once. */
  private static final long SLAB = 1 << 26;

  private final Path file;
  private final Arena arena = Arena.ofConfined();
  private MemorySegment slab = MemorySegment.NULL;
  private long used;
  private long mapped;
  private long onHeap;

  @SuppressWarnings("MustBeClosedChecker") // closed with this
  Scratch(Path file) {
    this.file = file;
  }

  /** So many bytes, zero or not. */
  MemorySegment get(long bytes) {
    if (onHeap + bytes <= ON_HEAP) {
      onHeap += bytes;
      return MemorySegment.ofArray(new long[(int) ((bytes + 7) / 8)]).asSlice(0, bytes);
    }
    if (slab.byteSize() - used < bytes) {
      slab = map(Math.max(SLAB, bytes));
      used = 0;
    }
    MemorySegment piece = slab.asSlice(used, bytes);
    used += bytes + 7 & ~7;
    return piece;
  }

  private MemorySegment map(long bytes) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      MemorySegment piece = channel.map(FileChannel.MapMode.READ_WRITE, mapped, bytes, arena);
      mapped += bytes;
      return piece;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.deleteIfExists(file);
  }
}

package stet.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import stet.locate.grams.Scratch;

/**
 * Numbers in a file for a while, so that a library of any size is built with the same heap. The
 * file is made with the first of them, and removed in the end.
 */
final class ScratchFile implements Scratch, Closeable {

  /** Bytes on their way to or from the file. */
  private static final int BUFFER = 1 << 18;

  private final Path path;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.nativeOrder());
  private @Nullable FileChannel file;
  private long size;

  ScratchFile(Path path) {
    this.path = path;
  }

  @Override
  public long put(int[] numbers, int from, int length) {
    long place = size;
    for (int done = 0; done < length; ) {
      int n = Math.min(length - done, BUFFER / Integer.BYTES);
      buffer.clear();
      buffer.asIntBuffer().put(numbers, from + done, n);
      buffer.limit(n * Integer.BYTES);
      write();
      done += n;
    }
    return place;
  }

  private void write() {
    try {
      if (file == null) {
        file = open();
      }
      while (buffer.hasRemaining()) {
        size += file.write(buffer, size);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void take(long place, int[] into, int from, int length) {
    for (int done = 0; done < length; ) {
      int n = Math.min(length - done, BUFFER / Integer.BYTES);
      buffer.clear().limit(n * Integer.BYTES);
      read(place + (long) done * Integer.BYTES);
      buffer.flip();
      buffer.asIntBuffer().get(into, from + done, n);
      done += n;
    }
  }

  private void read(long from) {
    if (file == null) {
      throw new IllegalStateException("Nothing was put into " + path);
    }
    try {
      while (buffer.hasRemaining()) {
        if (file.read(buffer, from + buffer.position()) < 0) {
          throw new IOException("[" + path + "] was cut off by somebody else");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        path,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
    Files.deleteIfExists(path);
  }
}

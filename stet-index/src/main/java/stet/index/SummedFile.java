package stet.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** A file that is written once, front to back, with a checksum of every {@value #BLOCK} bytes. */
final class SummedFile implements Closeable {

  /** Bytes under one checksum. */
  static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final byte[] block = new byte[BLOCK];
  private final CRC32C crc = new CRC32C();
  private int filled;
  private int[] sums = new int[64];
  private int blocks;
  private long size;

  SummedFile(Path path) throws IOException {
    channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int rest = length;
    while (rest > 0) {
      int n = Math.min(rest, BLOCK - filled);
      System.arraycopy(bytes, at, block, filled, n);
      filled += n;
      at += n;
      rest -= n;
      if (filled == BLOCK) {
        flush();
      }
    }
    size += length;
  }

  private void flush() throws IOException {
    crc.reset();
    crc.update(block, 0, filled);
    if (blocks == sums.length) {
      sums = Arrays.copyOf(sums, blocks * 2);
    }
    sums[blocks++] = (int) crc.getValue();
    ByteBuffer buffer = ByteBuffer.wrap(block, 0, filled);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    filled = 0;
  }

  /** Brings everything onto the disk; the file is whole after it. */
  void finish() throws IOException {
    if (filled > 0) {
      flush();
    }
    channel.force(true);
  }

  long size() {
    return size;
  }

  /** The checksums of its blocks. */
  int[] sums() {
    return Arrays.copyOf(sums, blocks);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

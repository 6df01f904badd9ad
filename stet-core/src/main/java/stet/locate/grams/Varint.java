package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Whole numbers in as many bytes as they need, seven bits a byte, the low ones first. */
final class Varint {

  private Varint() {}

  /** Bytes that grow. */
  static final class Out {
    private byte[] bytes = new byte[256];
    private int size;

    void put(int value) {
      if (bytes.length - size < 5) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      int rest = value;
      while ((rest & ~0x7F) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    void putByte(int value) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) value;
    }

    void putInt(int value) {
      if (bytes.length - size < 4) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      bytes[size++] = (byte) value;
      bytes[size++] = (byte) (value >>> 8);
      bytes[size++] = (byte) (value >>> 16);
      bytes[size++] = (byte) (value >>> 24);
    }

    void put(byte[] from, int length) {
      while (bytes.length - size < length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      System.arraycopy(from, 0, bytes, size, length);
      size += length;
    }

    byte[] bytes() {
      return bytes;
    }

    int size() {
      return size;
    }

    void clear() {
      size = 0;
    }
  }

  /** Reads one after the other. */
  static final class In {
    private final MemorySegment memory;
    private long at;

    In(MemorySegment memory, long at) {
      this.memory = memory;
      this.at = at;
    }

    long at() {
      return at;
    }

    void skip(long bytes) {
      at += bytes;
    }

    int nextByte() {
      return memory.get(ValueLayout.JAVA_BYTE, at++) & 0xFF;
    }

    int next() {
      int b = memory.get(ValueLayout.JAVA_BYTE, at++);
      if (b >= 0) {
        return b;
      }
      int value = b & 0x7F;
      for (int shift = 7; ; shift += 7) {
        b = memory.get(ValueLayout.JAVA_BYTE, at++);
        value |= (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    byte[] bytes(int length) {
      byte[] out = memory.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
      at += length;
      return out;
    }
  }
}

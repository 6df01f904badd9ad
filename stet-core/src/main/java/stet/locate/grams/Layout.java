package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import stet.text.Folding;

/**
 * Where the parts of an index segment lie: a footer of {@link #FOOTER} bytes, little-endian, that
 * names the offset of each part and what it was built with.
 */
record Layout(
    int documents,
    long textBytes,
    long words,
    long postings,
    int bucketBits,
    int commonBits,
    int pairBits,
    Limits limits,
    List<Long> offsets) {

  Layout {
    offsets = List.copyOf(offsets);
  }

  static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** "stetgrm" and the version of the format. */
  static final long MAGIC = 0x01_6D72_6774_6574_73L;

  /** A place in the text is told to {@code 1 << BLOCK_SHIFT} bytes. */
  static final int BLOCK_SHIFT = 7;

  /** UTF-16 offsets are noted every {@code 1 << NOTE_SHIFT} bytes of text. */
  static final int NOTE_SHIFT = 11;

  /** Bytes of one document's row: start, bytes, UTF-16 units, notes before it, record. */
  static final int ROW = 32;

  /** The parts, in the order in which they are written. */
  enum Part {
    POSTINGS(0),
    BUCKETS(1),
    COMMON_WORDS(2),
    COMMON_PAIRS(3),
    COMMON_TRIPLES(4),
    ROWS(5),
    IDS(6),
    RECORDS(7),
    NOTES(8),
    END(9);

    private final int number;

    Part(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** How many parts there are, the end included. */
  static final int PARTS = 10;

  static final int FOOTER = 64 + 8 * PARTS;

  /** Blocks of the text. */
  long blocks() {
    return blocks(textBytes);
  }

  static long blocks(long textBytes) {
    return (textBytes >> BLOCK_SHIFT) + 1;
  }

  long offset(Part part) {
    return offsets.get(part.number());
  }

  MemorySegment part(MemorySegment segment, Part part) {
    long from = offset(part);
    return segment.asSlice(from, offsets.get(part.number() + 1) - from);
  }

  /** The footer as bytes. */
  byte[] footer() {
    byte[] bytes = new byte[FOOTER];
    MemorySegment out = MemorySegment.ofArray(bytes);
    for (int i = 0; i < PARTS; i++) {
      out.set(LONG, 8L * i, offsets.get(i));
    }
    long at = 8L * PARTS;
    out.set(INT, at, documents);
    out.set(INT, at + 4, Folding.VERSION);
    out.set(LONG, at + 8, textBytes);
    out.set(LONG, at + 16, words);
    out.set(LONG, at + 24, postings);
    out.set(INT, at + 32, bucketBits);
    out.set(INT, at + 36, commonBits);
    out.set(INT, at + 40, pairBits);
    out.set(INT, at + 44, limits.low());
    out.set(INT, at + 48, limits.steps());
    out.set(LONG, at + 56, MAGIC);
    return bytes;
  }

  /**
   * Reads the footer of a segment.
   *
   * @throws IllegalArgumentException if this is no index segment, or one of another version
   */
  static Layout of(MemorySegment segment) {
    long size = segment.byteSize();
    if (size < FOOTER || segment.get(LONG, size - 8) != MAGIC) {
      throw new IllegalArgumentException(
          "This is no index segment of this version of Stet: its last 8 bytes do not say so");
    }
    long at = size - FOOTER;
    List<Long> offsets = new ArrayList<>();
    long before = 0;
    for (Part part : Part.values()) {
      long offset = segment.get(LONG, at + 8L * part.number());
      if (offset < before || offset > size - FOOTER) {
        throw new IllegalArgumentException(
            "Part "
                + part
                + " of the index segment begins at "
                + offset
                + ", outside its "
                + size
                + " bytes");
      }
      offsets.add(offset);
      before = offset;
    }
    at += 8L * PARTS;
    int folding = segment.get(INT, at + 4);
    if (folding != Folding.VERSION) {
      throw new IllegalArgumentException(
          "The index was built with folding "
              + folding
              + ", this is folding "
              + Folding.VERSION
              + "; build it again");
    }
    return new Layout(
        segment.get(INT, at),
        segment.get(LONG, at + 8),
        segment.get(LONG, at + 16),
        segment.get(LONG, at + 24),
        segment.get(INT, at + 32),
        segment.get(INT, at + 36),
        segment.get(INT, at + 40),
        new Limits(segment.get(INT, at + 44), segment.get(INT, at + 48)),
        offsets);
  }
}

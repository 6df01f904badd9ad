package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.OptionalInt;
import stet.locate.grams.Layout.Part;

/**
 * One segment of the index, read where it lies: memory of its index and of its texts. It never
 * changes and keeps nothing on the heap, so any number of threads and processes may read it.
 */
public final class Segment {

  private final Layout layout;
  private final MemorySegment texts;
  private final Postings postings;
  private final MemorySegment commonWords;
  private final Commonness common;
  private final MemorySegment rows;
  private final MemorySegment ids;
  private final MemorySegment records;
  private final MemorySegment notes;

  private Segment(Layout layout, MemorySegment index, MemorySegment texts) {
    this.layout = layout;
    this.texts = texts;
    postings =
        new Postings(
            layout.part(index, Part.POSTINGS),
            layout.part(index, Part.BUCKETS),
            layout.bucketBits(),
            layout.blocks());
    commonWords = layout.part(index, Part.COMMON_WORDS);
    common = common(layout.part(index, Part.COMMON_PAIRS), layout.part(index, Part.COMMON_TRIPLES));
    rows = layout.part(index, Part.ROWS);
    ids = layout.part(index, Part.IDS);
    records = layout.part(index, Part.RECORDS);
    notes = layout.part(index, Part.NOTES);
  }

  /**
   * Reads a segment.
   *
   * @throws IllegalArgumentException if the memory holds no index segment of this version
   */
  public static Segment of(MemorySegment index, MemorySegment texts) {
    Layout layout = Layout.of(index);
    if (layout.textBytes() > texts.byteSize()) {
      throw new IllegalArgumentException(
          "The index is of "
              + layout.textBytes()
              + " bytes of text, the texts have "
              + texts.byteSize());
    }
    return new Segment(layout, index, texts);
  }

  /** Number of documents. */
  public int documents() {
    return layout.documents();
  }

  /** Bytes of all texts. */
  public long textBytes() {
    return layout.textBytes();
  }

  /** Words of all texts. */
  public long words() {
    return layout.words();
  }

  Limits limits() {
    return layout.limits();
  }

  /** The number of the document with this id. */
  public OptionalInt document(String id) {
    int mask = (int) (ids.byteSize() / 4) - 1;
    int at = id.hashCode() * 0x9E3779B1 >>> 1 & mask;
    while (true) {
      int document = ids.get(Layout.INT, 4L * at) - 1;
      if (document < 0) {
        return OptionalInt.empty();
      }
      if (id(document).equals(id)) {
        return OptionalInt.of(document);
      }
      at = at + 1 & mask;
    }
  }

  /** The id of a document. */
  public String id(int document) {
    return DocumentRecord.id(records, row(document, 24));
  }

  /** What is kept of a document beside its text. */
  public DocumentRecord record(int document) {
    return DocumentRecord.read(records, row(document, 24));
  }

  /** Who speaks at this unit of a document. */
  public Optional<String> speaker(int document, int unit) {
    return DocumentRecord.speaker(records, row(document, 24), unit);
  }

  /** When a document was said. */
  public Optional<String> date(int document) {
    return DocumentRecord.date(records, row(document, 24));
  }

  private long row(int document, int at) {
    return rows.get(Layout.LONG, (long) document * Layout.ROW + at);
  }

  long textStart(int document) {
    return row(document, 0);
  }

  int textLength(int document) {
    return rows.get(Layout.INT, (long) document * Layout.ROW + 8);
  }

  /** UTF-16 units of a document's text. */
  public int length(int document) {
    return rows.get(Layout.INT, (long) document * Layout.ROW + 12);
  }

  private boolean isAscii(int document) {
    return length(document) == textLength(document);
  }

  /** The document whose text holds this byte. */
  int documentAt(long textByte) {
    int low = 0;
    int high = documents() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (textStart(middle) <= textByte) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The text of a document as it is kept, in UTF-8. */
  public byte[] utf8(int document) {
    return bytes(textStart(document), textLength(document));
  }

  /** The text of a document. */
  public String text(int document) {
    byte[] bytes = bytes(textStart(document), textLength(document));
    return Utf8.string(bytes, 0, bytes.length);
  }

  /** A stretch of a document's text, in UTF-16 units; only this much is read. */
  public String text(int document, int start, int end) {
    if (start < 0 || end < start || end > length(document)) {
      throw new IllegalArgumentException(
          "["
              + start
              + ", "
              + end
              + ") lies outside the "
              + length(document)
              + " units of "
              + id(document));
    }
    long from = byteAt(document, start);
    long to = byteAt(document, end);
    byte[] bytes = bytes(from, (int) (to - from));
    return Utf8.string(bytes, 0, bytes.length);
  }

  byte[] bytes(long from, int length) {
    byte[] bytes = new byte[length];
    bytes(from, bytes, length);
    return bytes;
  }

  void bytes(long from, byte[] into, int length) {
    MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, from, into, 0, length);
  }

  /** UTF-16 units between the start of the document and this byte of the texts. */
  int unitAt(int document, long textByte) {
    long inDocument = textByte - textStart(document);
    if (isAscii(document)) {
      return (int) inDocument;
    }
    return (int) (inDocument - (surplus(textByte) - row(document, 16)));
  }

  private long surplus(long textByte) {
    long note = textByte >> Layout.NOTE_SHIFT;
    long from = note << Layout.NOTE_SHIFT;
    int length = (int) (textByte - from);
    byte[] bytes = bytes(from, length);
    return noted(note) + length - Utf8.units(bytes, 0, length);
  }

  private long noted(long note) {
    return note == 0 ? 0 : notes.get(Layout.INT, 4 * note);
  }

  /** The byte of the texts at which this unit of a document begins. */
  private long byteAt(int document, int unit) {
    long start = textStart(document);
    if (isAscii(document)) {
      return start + unit;
    }
    // No unit is less than a byte, and those before it take no more beyond that than all do.
    long low = start + unit;
    long high = low + textLength(document) - length(document);
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (unitAt(document, middle) < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < start + textLength(document)
        && (texts.get(ValueLayout.JAVA_BYTE, low) & 0xC0) == 0x80) {
      low++;
    }
    return low;
  }

  int magnitude(int token) {
    int bits = layout.commonBits();
    int at = token >>> (32 - bits);
    return commonWords.get(ValueLayout.JAVA_BYTE, at >> 1) >> (at & 1) * 4 & 15;
  }

  Commonness common() {
    return common;
  }

  private Commonness common(MemorySegment pairs, MemorySegment triples) {
    int shift = 32 - layout.pairBits();
    Limits limits = layout.limits();
    return new Commonness() {
      @Override
      public int word(int token) {
        return limits.levelOfMagnitude(magnitude(token));
      }

      @Override
      public int pair(int gram) {
        return level(pairs, gram >>> shift);
      }

      @Override
      public int triple(int gram) {
        return level(triples, gram >>> shift);
      }
    };
  }

  private static int level(MemorySegment levels, int at) {
    return levels.get(ValueLayout.JAVA_BYTE, at >> 2) >>> 2 * (at & 3) & 3;
  }

  Postings postings() {
    return postings;
  }
}

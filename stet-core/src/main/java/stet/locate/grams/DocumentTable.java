package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import stet.locate.grams.Layout.Part;

/** The documents of a segment while it is built: rows, records, ids, notes of UTF-16 offsets. */
final class DocumentTable {

  private final Varint.Out records = new Varint.Out();
  private byte[] rows = new byte[Layout.ROW * 16];
  private int[] idHashes = new int[16];
  private int[] notes = new int[64];
  private int noted;
  private int size;
  private long bytesBefore;

  /** Bytes less UTF-16 units of everything so far. */
  private long surplus;

  void add(DocumentRecord document, byte[] text, int length, long start) {
    if (size == idHashes.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
      idHashes = Arrays.copyOf(idHashes, size * 2);
    }
    MemorySegment row = MemorySegment.ofArray(rows).asSlice((long) size * Layout.ROW, Layout.ROW);
    long before = surplus;
    note(text, length);
    row.set(Layout.LONG, 0, start);
    row.set(Layout.INT, 8, length);
    row.set(Layout.INT, 12, (int) (length - (surplus - before)));
    row.set(Layout.LONG, 16, before);
    row.set(Layout.LONG, 24, records.size());
    document.write(records);
    idHashes[size++] = document.id().hashCode();
  }

  private void note(byte[] text, int length) {
    long end = bytesBefore + length;
    int at = 0;
    while (true) {
      long next = (long) noted << Layout.NOTE_SHIFT;
      int to = (int) Math.min(length, next - bytesBefore);
      surplus += (to - at) - Utf8.units(text, at, to);
      at = to;
      if (next >= end) {
        break;
      }
      if (noted == notes.length) {
        notes = Arrays.copyOf(notes, noted * 2);
      }
      notes[noted++] = (int) surplus;
    }
    bytesBefore = end;
  }

  int size() {
    return size;
  }

  void write(Parts parts) {
    parts.begin(Part.ROWS);
    parts.write(rows, size * Layout.ROW);
    parts.ints(Part.IDS, idTable());
    parts.begin(Part.RECORDS);
    parts.write(records.bytes(), records.size());
    parts.ints(Part.NOTES, Arrays.copyOf(notes, noted));
  }

  /** Document number + 1 at the hash of its id, or in the next free place after it. */
  private int[] idTable() {
    int[] table = new int[idTableSize(size)];
    for (int d = 0; d < size; d++) {
      int at = idHashes[d] * 0x9E3779B1 >>> 1 & table.length - 1;
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = d + 1;
    }
    return table;
  }

  private static int idTableSize(int documents) {
    return Math.max(4, Integer.highestOneBit(documents) * 4);
  }
}

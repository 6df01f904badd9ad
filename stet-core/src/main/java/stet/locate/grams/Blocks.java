package stet.locate.grams;

import java.util.List;

/** Segments with their blocks and documents numbered through. */
final class Blocks {

  private final List<Segment> segments;
  private final int[] firstDocuments;
  private final int[] firstBlocks;

  Blocks(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    firstDocuments = new int[segments.size() + 1];
    firstBlocks = new int[segments.size() + 1];
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      // Two blocks stay free between segments, so that votes of one never count for the next.
      long blocks = (segment.textBytes() >> Layout.BLOCK_SHIFT) + 3;
      firstBlocks[s + 1] = Math.toIntExact(firstBlocks[s] + blocks);
      firstDocuments[s + 1] = firstDocuments[s] + segment.documents();
    }
  }

  List<Segment> segments() {
    return segments;
  }

  Segment segment(int s) {
    return segments.get(s);
  }

  int firstDocument(int s) {
    return firstDocuments[s];
  }

  int firstBlock(int s) {
    return firstBlocks[s];
  }

  int segmentOf(int block) {
    int s = 0;
    while (block >= firstBlocks[s + 1]) {
      s++;
    }
    return s;
  }

  int segmentOfDocument(int document) {
    int s = 0;
    while (document >= firstDocuments[s + 1]) {
      s++;
    }
    return s;
  }

  /** The block, numbered through, in which a document begins, or the one after it. */
  int blockOf(int s, long textByte) {
    return firstBlocks[s] + (int) (textByte >> Layout.BLOCK_SHIFT);
  }

  /** The byte of its segment's texts at which a block begins. */
  long start(int s, int block) {
    return (long) (block - firstBlocks[s]) << Layout.BLOCK_SHIFT;
  }
}

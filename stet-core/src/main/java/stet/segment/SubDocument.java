package stet.segment;

import java.util.ArrayList;
import java.util.List;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Metadata;
import stet.text.Span;

/** A stretch of a document as a document of its own: same words, same origins, own offsets. */
final class SubDocument {

  private SubDocument() {}

  static Document of(Document whole, Span part, String id, Metadata metadata) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : whole.blocks()) {
      if (block.span().overlaps(part)) {
        blocks.add(new Block(block.kind(), moved(block.span(), part)));
      }
    }
    List<Emphasis> emphases = new ArrayList<>();
    for (Emphasis emphasis : whole.emphases()) {
      if (emphasis.span().overlaps(part)) {
        emphases.add(
            new Emphasis(emphasis.kind(), moved(emphasis.span(), part), emphasis.target()));
      }
    }
    List<Document.Located> origins = new ArrayList<>();
    for (Document.Located located : whole.origins()) {
      if (located.span().overlaps(part)) {
        origins.add(new Document.Located(moved(located.span(), part), located.origin()));
      }
    }
    return new Document(
        id, metadata, part.in(whole.text()), blocks, emphases, origins, whole.language());
  }

  /** What of a span lies inside the part, counted from the part's beginning. */
  private static Span moved(Span span, Span part) {
    int start = Math.max(span.start(), part.start());
    int end = Math.min(span.end(), part.end());
    return new Span(start - part.start(), end - part.start());
  }
}

package stet.quote;

import java.util.List;
import stet.document.Block;
import stet.document.Document;
import stet.quote.Quotation.Place;
import stet.text.Span;

/** Tells in which part of an article a quotation stands; asked in text order. */
final class Places {

  private final List<Block> blocks;
  private final String title;
  private final String text;
  private int at;

  Places(Document document, List<Block> blocks) {
    this.blocks = blocks;
    this.text = document.text();
    this.title = document.metadata().title().orElse("").strip();
  }

  /** The place of the block in which this span begins. */
  Place of(Span span) {
    while (at + 1 < blocks.size() && blocks.get(at + 1).span().start() <= span.start()) {
      at++;
    }
    Block block = blocks.get(at);
    return switch (block.kind()) {
      case HEADING -> Place.HEADLINE;
      case CAPTION -> Place.CAPTION;
      case QUOTE -> isAround(block.span(), span) ? Place.BLOCK : Place.BODY;
      case PARAGRAPH, LIST_ITEM, TABLE_ROW, CODE, CUE ->
          isTitle(block.span()) ? Place.HEADLINE : Place.BODY;
    };
  }

  private boolean isTitle(Span block) {
    return !title.isEmpty()
        && block.length() <= title.length() + 8 // a long block is not read to find that out
        && block.in(text).strip().equals(title);
  }

  /** Whether the quotation is most of its block. */
  private static boolean isAround(Span block, Span span) {
    return span.start() - block.start() <= 2 && span.length() * 2 > block.length();
  }
}

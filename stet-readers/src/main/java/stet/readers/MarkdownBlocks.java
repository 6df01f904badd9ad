package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import stet.document.Block;
import stet.document.Origin;

/** Writes the blocks of a Markdown text in order, walking its tree without recursion. */
final class MarkdownBlocks {

  private final Input input;

  /** Where the Markdown begins: after the front matter. */
  private final int from;

  private final List<Draft> drafts = new ArrayList<>();
  private int quotes;
  private int items;

  MarkdownBlocks(Input input, int from) {
    this.input = input;
    this.from = from;
  }

  List<Draft> read(Parser parser) {
    Node root = parser.parse(input.text().substring(from));
    @Nullable Node node = root;
    while (node != null) {
      boolean isContainer = enter(node);
      @Nullable Node next = isContainer ? node.getFirstChild() : null;
      while (next == null && node != null && !node.equals(root)) {
        leave(node);
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
        }
      }
      node = next;
    }
    return drafts;
  }

  /** Writes a leaf; says of a container that its children are to be visited. */
  private boolean enter(Node node) {
    switch (node) {
      case BlockQuote q -> quotes++;
      case ListItem item -> items++;
      case Heading heading -> inline(heading, Block.Kind.HEADING);
      case Paragraph paragraph -> paragraph(paragraph);
      case FencedCodeBlock code -> {
        BlockWriter writer =
            new BlockWriter(Block.Kind.CODE, BlockWriter.Spaces.KEEP, origin(code));
        for (String line : code.getLiteral().lines().toList()) {
          writer.add(line);
          writer.lineBreak();
        }
        drafts.add(writer.draft());
      }
      case HtmlBlock html -> {
        Optional<Origin> place = origin(html);
        HtmlReader.fragment(html.getLiteral()).forEach(draft -> drafts.add(draft.at(place)));
      }
      default -> {
        // Lists and the root only hold others; a thematic break says nothing.
      }
    }
    return !(node instanceof Paragraph || node instanceof Heading);
  }

  private void leave(Node node) {
    quotes -= node instanceof BlockQuote ? 1 : 0;
    items -= node instanceof ListItem ? 1 : 0;
  }

  private void paragraph(Paragraph paragraph) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    if (lines.size() > 1
        && PlainBlocks.isTableRow(source(lines.get(0)).strip())
        && PlainBlocks.isTableRule(source(lines.get(1)).strip())) {
      lines.forEach(this::row);
    } else {
      inline(
          paragraph,
          quotes > 0 ? Block.Kind.QUOTE : items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }
  }

  private void row(SourceSpan line) {
    String row = source(line).strip();
    if (!PlainBlocks.isTableRule(row)) {
      BlockWriter writer =
          new BlockWriter(Block.Kind.TABLE_ROW, BlockWriter.Spaces.KEEP, place(line, line));
      InlineSigns.write(PlainBlocks.cells(row), writer);
      drafts.add(writer.draft());
    }
  }

  private void inline(Node block, Block.Kind kind) {
    BlockWriter writer = new BlockWriter(kind, BlockWriter.Spaces.KEEP, origin(block));
    MarkdownInlines.write(block, writer);
    drafts.add(writer.draft());
  }

  private String source(SourceSpan span) {
    int start = from + span.getInputIndex();
    return input.text().substring(start, start + span.getLength());
  }

  private Optional<Origin> origin(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() || block instanceof Document
        ? Optional.empty()
        : place(spans.getFirst(), spans.getLast());
  }

  private Optional<Origin> place(SourceSpan first, SourceSpan last) {
    return input
        .places()
        .of(from + first.getInputIndex(), from + last.getInputIndex() + last.getLength());
  }
}

package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Metadata;
import stet.text.Span;

/**
 * Documents written in a shorthand, one block a line: {@code # } opens a heading, {@code | } a
 * table row, {@code ~ } a subtitle, {@code * } a list item, {@code ! } a line in bold.
 */
final class Pages {

  private Pages() {}

  static Document page(String... lines) {
    return page(Metadata.none(), lines);
  }

  static Document titled(String title, String... lines) {
    return page(
        new Metadata(
            Optional.of(title),
            List.of(),
            Optional.of("2021-05-04"),
            Optional.of("en"),
            Optional.empty()),
        lines);
  }

  static Document page(Metadata metadata, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Emphasis> emphases = new ArrayList<>();
    for (String line : lines) {
      Block.Kind kind = kind(line);
      boolean strong = line.startsWith("! ");
      String words = kind == Block.Kind.PARAGRAPH && !strong ? line : line.substring(2);
      if (!text.isEmpty()) {
        text.append('\n');
      }
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      blocks.add(new Block(kind, span));
      if (strong) {
        emphases.add(new Emphasis(Emphasis.Kind.STRONG, span, ""));
      }
    }
    return new Document(
        "page", metadata, text.toString(), blocks, emphases, List.of(), Optional.of("en"));
  }

  private static Block.Kind kind(String line) {
    return line.startsWith("# ")
        ? Block.Kind.HEADING
        : line.startsWith("| ")
            ? Block.Kind.TABLE_ROW
            : line.startsWith("~ ")
                ? Block.Kind.CUE
                : line.startsWith("* ") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}

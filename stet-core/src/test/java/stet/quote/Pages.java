package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.text.Span;

/** Makes documents for tests: a line is a paragraph, {@code # } a heading, {@code > } a quote. */
final class Pages {

  private Pages() {}

  static Document page(String lines) {
    return page(lines, "en");
  }

  static Document page(String lines, String language) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      Block.Kind kind =
          line.startsWith("# ")
              ? Block.Kind.HEADING
              : line.startsWith("> ")
                  ? Block.Kind.QUOTE
                  : line.startsWith("! ") ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
      String words = kind == Block.Kind.PARAGRAPH ? line : line.substring(2);
      if (!words.isEmpty()) {
        blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length())));
      }
      text.append(words).append('\n');
    }
    return new Document(
        "page",
        Metadata.none(),
        text.toString(),
        blocks,
        List.of(),
        List.of(),
        language.isEmpty() ? Optional.empty() : Optional.of(language));
  }
}

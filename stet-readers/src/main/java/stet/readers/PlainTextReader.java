package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Metadata;
import stet.document.Reading;

/**
 * Reads plain text, with or without broken lines, and with the signs of Markdown that it often
 * carries. Everything that no other reader knows is plain text.
 */
final class PlainTextReader implements DocumentReader {

  private final Composition composition;

  PlainTextReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(Input input) {
    FrontMatter front = FrontMatter.of(input.text());
    List<Draft> drafts = new PlainBlocks(input, front.end()).read();
    Metadata metadata = Headline.complete(front.metadata(), drafts);
    return Optional.of(composition.read(input.name(), metadata, HardBreaks.resolve(drafts)));
  }

  /** The lines of a text, as places in it. */
  record Line(int start, int end) {

    static List<Line> of(String text, int from) {
      List<Line> lines = new ArrayList<>();
      int start = from;
      for (int i = from; i < text.length(); i++) {
        if (Letters.isLineEnd(text.charAt(i))) {
          lines.add(new Line(start, i));
          boolean pair =
              text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
          i += pair ? 1 : 0;
          start = i + 1;
        }
      }
      lines.add(new Line(start, text.length()));
      return lines;
    }
  }

  /** What sort of block a line opens. */
  static Block.Kind kind(String line, int quoted) {
    if (quoted > 0) {
      return Block.Kind.QUOTE;
    }
    return LineBreaks.opensBullet(line) || isNumbered(line)
        ? Block.Kind.LIST_ITEM
        : Block.Kind.PARAGRAPH;
  }

  private static boolean isNumbered(String line) {
    String s = line.strip();
    return !s.isEmpty() && Character.isDigit(s.charAt(0)) && LineBreaks.opensDashOrNumber(s);
  }
}

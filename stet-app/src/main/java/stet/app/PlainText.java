package stet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.text.LanguageGuess;
import stet.text.Span;

/** A text handed in as it is, whose offsets must stay: every line is a paragraph. */
final class PlainText {

  private static final LanguageGuess GUESS = LanguageGuess.load();

  private PlainText() {}

  static Document document(String id, String text, Optional<String> language) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!text.substring(from, to).isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to)));
      }
      from = to + 1;
    }
    return new Document(
        id, Metadata.none(), text, blocks, List.of(), List.of(), language.or(() -> GUESS.of(text)));
  }
}

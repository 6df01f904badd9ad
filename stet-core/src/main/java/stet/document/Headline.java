package stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stet.text.Span;

/**
 * Puts the headline of a page above its text where it quotes somebody: readers give the body alone,
 * but a headline is where a quotation is sharpened, and it is checked like the rest.
 */
public final class Headline {

  /** A text that has its title within so many UTF-16 units shows it already. */
  private static final int TOP = 600;

  private static final String MARKS = "\"“”„«»‘‹›「『";

  private Headline() {}

  /**
   * The article with its headline as its first block. The same article where its title holds no
   * quotation mark or stands in the text's beginning.
   */
  public static Document above(Document article) {
    String title = article.metadata().title().map(String::strip).orElse("");
    String top = article.text().substring(0, Math.min(TOP, article.text().length()));
    boolean quotes = title.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    return quotes && !letters(top).contains(letters(title)) ? with(title, article) : article;
  }

  private static Document with(String title, Document article) {
    String line = title.replace('\n', ' ');
    int by = line.length() + 1;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.HEADING, new Span(0, line.length())));
    for (Block block : article.blocks()) {
      blocks.add(new Block(block.kind(), block.span().shift(by)));
    }
    Stream<Emphasis> emphases =
        article.emphases().stream()
            .map(e -> new Emphasis(e.kind(), e.span().shift(by), e.target()));
    Stream<Document.Located> origins =
        article.origins().stream().map(o -> new Document.Located(o.span().shift(by), o.origin()));
    return new Document(
        article.id(),
        article.metadata(),
        line + "\n" + article.text(),
        blocks,
        emphases.toList(),
        origins.toList(),
        article.language());
  }

  // Two writings of one title differ in marks and spaces.
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}

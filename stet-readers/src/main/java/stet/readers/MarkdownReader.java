package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import stet.document.Metadata;
import stet.document.Reading;

/**
 * Reads Markdown as CommonMark defines it, but for one rule: indented lines are no code, since
 * transcripts indent speech. A text that only carries some of its signs is read by {@link
 * PlainTextReader}, which knows them too.
 */
final class MarkdownReader implements DocumentReader {

  /** Quotations and lists nested deeper than this are read as if they were not. */
  private static final int DEEPEST = 60;

  private final Composition composition;
  private final Parser parser =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  MarkdownReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(Input input) {
    boolean isMarkdown =
        input.isDeclared("text/markdown") || input.isNamed(".md") || input.isNamed(".markdown");
    if (!isMarkdown) {
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.of(input.text());
    MarkdownBlocks blocks = new MarkdownBlocks(input, front.end());
    List<Draft> drafts = new ArrayList<>(blocks.read(parser));
    Metadata metadata = Headline.complete(front.metadata(), drafts);
    return Optional.of(composition.read(input.name(), metadata, HardBreaks.resolve(drafts)));
  }
}

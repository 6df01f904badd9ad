package stet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Folding;
import stet.text.Span;
import stet.text.Spelling;

/**
 * A quotation laid beside the place it may stand in: blocks of equal words and blocks that differ,
 * each with what explains it.
 */
final class Comparison {

  /**
   * Words [quotedFrom, quotedTo) of the quotation against words [sourceFrom, sourceTo) of the
   * source; both counts are in words, and one of the ranges may be empty.
   */
  record Block(
      int quotedFrom,
      int quotedTo,
      int sourceFrom,
      int sourceTo,
      boolean same,
      Difference.Cause cause,
      String note) {

    int quotedWords() {
      return quotedTo - quotedFrom;
    }

    int sourceWords() {
      return sourceTo - sourceFrom;
    }
  }

  private final Pattern pattern;
  private final IndexedSource source;
  private final List<Block> blocks;

  private Comparison(Pattern pattern, IndexedSource source, List<Block> blocks) {
    this.pattern = pattern;
    this.source = source;
    this.blocks = List.copyOf(blocks);
  }

  /** Compares; the place's partners must follow the source's order. */
  static Comparison of(
      Pattern pattern, Place place, HouseStyle style, Spelling spelling, SenseWords words) {
    List<Block> blocks = new ArrayList<>();
    Explainer explainer = new Explainer(pattern, place.source(), style, spelling, words);
    int quoted = 0;
    int at = place.first();
    for (int i = 0; i < pattern.size(); i++) {
      int partner = place.partner(i);
      if (partner < 0 || !pattern.words().form(i).equals(place.source().form(partner))) {
        continue;
      }
      if (i > quoted || partner > at) {
        blocks.add(explainer.differing(quoted, i, at, Math.max(at, partner)));
      }
      blocks.add(explainer.equal(i, partner));
      quoted = i + 1;
      at = partner + 1;
    }
    int end = Math.max(at, place.last() + 1);
    if (quoted < pattern.size() || end > at) {
      blocks.add(explainer.differing(quoted, pattern.size(), at, end));
    }
    return new Comparison(pattern, place.source(), merged(blocks));
  }

  // Equal words side by side with one explanation are one block.
  private static List<Block> merged(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      Block last = out.isEmpty() ? null : out.getLast();
      if (last != null
          && last.same
          && block.same
          && last.cause == block.cause
          && last.note.equals(block.note)) {
        out.set(
            out.size() - 1,
            new Block(
                last.quotedFrom,
                block.quotedTo,
                last.sourceFrom,
                block.sourceTo,
                true,
                last.cause,
                last.note));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  List<Block> blocks() {
    return blocks;
  }

  IndexedSource source() {
    return source;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Blocks that differ for this reason. */
  List<Block> because(Difference.Cause cause) {
    return blocks.stream().filter(b -> !b.same && b.cause == cause).toList();
  }

  boolean has(Difference.Cause cause) {
    return blocks.stream().anyMatch(b -> b.cause == cause);
  }

  /** Number of the quotation's words that stand in blocks of equal words. */
  int equalWords() {
    return blocks.stream().filter(Block::same).mapToInt(Block::quotedWords).sum();
  }

  List<String> quotedForms(Block block) {
    List<String> forms = new ArrayList<>();
    for (int i = block.quotedFrom; i < block.quotedTo; i++) {
      forms.add(pattern.words().form(i));
    }
    return forms;
  }

  List<String> sourceForms(Block block) {
    List<String> forms = new ArrayList<>();
    for (int j = block.sourceFrom; j < block.sourceTo; j++) {
      forms.add(source.form(j));
    }
    return forms;
  }

  /** The article's words of a block, as printed. */
  String quotedText(Block block) {
    return block.quotedWords() == 0 ? "" : quotedSpan(block).in(pattern.words().text());
  }

  /** The source's words of a block, as printed. */
  String sourceText(Block block) {
    return block.sourceWords() == 0 ? "" : sourceSpan(block).in(source.source().text());
  }

  Span quotedSpan(Block block) {
    if (block.quotedWords() > 0) {
      return pattern.words().span(block.quotedFrom, block.quotedTo - 1);
    }
    int at =
        block.quotedFrom < pattern.size()
            ? pattern.words().start(block.quotedFrom)
            : pattern.span().end();
    return new Span(at, at);
  }

  Span sourceSpan(Block block) {
    if (block.sourceWords() > 0) {
      return source.span(block.sourceFrom, block.sourceTo - 1);
    }
    int at =
        block.sourceFrom < source.size()
            ? source.start(block.sourceFrom)
            : source.end(source.size() - 1);
    return new Span(at, at);
  }

  /** The steps for people, in the quotation's order. */
  List<Difference> differences() {
    Document document = source.source().document();
    List<Difference> steps = new ArrayList<>();
    for (Block block : blocks) {
      steps.add(
          new Difference(
              kind(block),
              quotedSpan(block),
              Passage.of(document, sourceSpan(block)),
              block.cause,
              block.note));
    }
    return steps;
  }

  private static Difference.Kind kind(Block block) {
    if (block.same) {
      boolean letters = block.note.equals("capitals") || block.cause == Difference.Cause.BRACKET;
      return letters ? Difference.Kind.REPLACED : Difference.Kind.SAME;
    }
    if (block.quotedWords() == 0) {
      return Difference.Kind.ONLY_SOURCE;
    }
    return block.sourceWords() == 0 ? Difference.Kind.ONLY_QUOTED : Difference.Kind.REPLACED;
  }

  /** Says what explains a block. */
  private record Explainer(
      Pattern pattern,
      IndexedSource source,
      HouseStyle style,
      Spelling spelling,
      SenseWords words) {

    Block equal(int i, int j) {
      String printed = pattern.words().printed(i);
      String there = source.span(j, j).in(source.source().text());
      if (printed.indexOf('[') >= 0 || printed.indexOf(']') >= 0) {
        return new Block(i, i + 1, j, j + 1, true, Difference.Cause.BRACKET, "bracketed letter");
      }
      if (i > 0 && differsInCase(printed, there)) {
        boolean convention = style.has("capitals");
        return new Block(
            i,
            i + 1,
            j,
            j + 1,
            true,
            convention ? Difference.Cause.CONVENTION : Difference.Cause.UNMARKED,
            "capitals");
      }
      String between =
          pattern.hasGapBefore(i) ? "" : Separators.differ(pattern.words(), i, source, j);
      if (!between.isEmpty() && style.has(between)) {
        return new Block(i, i + 1, j, j + 1, true, Difference.Cause.CONVENTION, between);
      }
      return new Block(i, i + 1, j, j + 1, true, Difference.Cause.FOLDED, "");
    }

    Block differing(int i, int to, int j, int until) {
      List<String> quoted = new ArrayList<>();
      boolean allBracketed = to > i;
      boolean gap = pattern.hasGapBefore(to) && to < pattern.size();
      boolean anyBracketed = false;
      for (int k = i; k < to; k++) {
        quoted.add(pattern.words().form(k));
        allBracketed &= pattern.isBracketed(k);
        anyBracketed |= pattern.isBracketed(k) || pattern.words().printed(k).indexOf('[') >= 0;
        gap |= k > 0 && pattern.hasGapBefore(k);
      }
      List<String> there = new ArrayList<>();
      for (int k = j; k < until; k++) {
        there.add(source.form(k));
      }
      if (allBracketed || anyBracketed && quoted.size() == 1) {
        return new Block(i, to, j, until, false, Difference.Cause.BRACKET, "");
      }
      if (gap && quoted.isEmpty()) {
        return new Block(i, to, j, until, false, Difference.Cause.ELLIPSIS, "");
      }
      Optional<String> convention = style.explains(quoted, there, spelling, words);
      return new Block(
          i,
          to,
          j,
          until,
          false,
          convention.isPresent() ? Difference.Cause.CONVENTION : Difference.Cause.UNMARKED,
          convention.orElse(""));
    }

    private static boolean differsInCase(String a, String b) {
      String x = Folding.word(a);
      return x.equals(Folding.word(b))
          && Character.isUpperCase(a.codePointAt(0)) != Character.isUpperCase(b.codePointAt(0));
    }
  }
}

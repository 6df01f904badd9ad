package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Difference;
import stet.judge.words.HouseStyle;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Span;
import stet.text.Spelling;

/**
 * A quotation laid beside the place it may stand in: blocks of equal words and blocks that differ,
 * each with what explains it.
 */
public final class Comparison {

  /**
   * Words [quotedFrom, quotedTo) of the quotation against words [sourceFrom, sourceTo) of the
   * source; both counts are in words, and one of the ranges may be empty.
   */
  public record Block(
      int quotedFrom,
      int quotedTo,
      int sourceFrom,
      int sourceTo,
      boolean same,
      Difference.Cause cause,
      String note) {

    /** The block's words in the quotation. */
    public int quotedWords() {
      return quotedTo - quotedFrom;
    }

    /** The block's words in the source. */
    public int sourceWords() {
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
  public static Comparison of(
      Pattern pattern, Place place, HouseStyle style, Spelling spelling, SenseWords words) {
    List<Block> blocks = new ArrayList<>();
    Explainer explainer = new Explainer(pattern, place.source(), style, spelling, words);
    int quoted = 0;
    int at = opening(pattern, place);
    int i = 0;
    while (i < pattern.size()) {
      if (!Wholeness.stands(pattern, i, place)) {
        i++;
        continue;
      }
      int partner = place.partner(i);
      if (i > quoted || partner > at) {
        blocks.add(explainer.differing(quoted, i, at, Math.max(at, partner)));
      }
      int plainEnd = plainRun(pattern, place, explainer, i);
      blocks.add(plainEnd > i ? plain(i, plainEnd, partner) : explainer.equal(i, partner));
      i = Math.max(i + 1, plainEnd);
      quoted = i;
      at = place.partner(i - 1) + 1;
    }
    int end = beyond(pattern, quoted, place.source(), at) ? at : Math.max(at, place.last() + 1);
    if (quoted < pattern.size() || end > at) {
      blocks.add(explainer.differing(quoted, pattern.size(), at, end));
    }
    return new Comparison(pattern, place.source(), merged(blocks));
  }

  // The end of the equal words in a row from this one on about which nothing is to be explained.
  private static int plainRun(Pattern pattern, Place place, Explainer explainer, int from) {
    int end = from;
    while (end < pattern.size()
        && (end == from
            || place.partner(end) == place.partner(end - 1) + 1
                && Wholeness.stands(pattern, end, place))
        && explainer.isPlain(end, place.partner(end))) {
      end++;
    }
    return end;
  }

  private static Block plain(int from, int end, int at) {
    return new Block(from, end, at, at + end - from, true, Difference.Cause.FOLDED, "");
  }

  /** A sentence's opening of so many words may have been replaced by the quotation's own. */
  private static final int OPENING = 2;

  /** So many words at a quotation's end are an addition, not another sentence. */
  private static final int ADDITION = 3;

  // Where the first word has no like, the little that stands before its partner was replaced too.
  private static int opening(Pattern pattern, Place place) {
    int first = place.first();
    if (first < 0 || place.partner(0) < 0 || Wholeness.stands(pattern, 0, place)) {
      return first;
    }
    IndexedSource source = place.source();
    int from = source.sentences().get(source.sentenceAt(first)).from();
    return first - from <= OPENING ? from : first;
  }

  // Words added after the sentence's last: the next sentence's are not what they stand for.
  private static boolean beyond(Pattern pattern, int quoted, IndexedSource source, int at) {
    if (quoted == 0
        || quoted >= pattern.size()
        || pattern.size() - quoted > ADDITION
        || at <= 0
        || at >= source.size()
        || source.sentenceAt(at) == source.sentenceAt(at - 1)) {
      return false;
    }
    String between =
        pattern
            .words()
            .text()
            .substring(pattern.words().end(quoted - 1), pattern.words().start(quoted));
    return between.isBlank();
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

  /** All blocks, in the quotation's order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The source that the quotation is compared with. */
  public IndexedSource source() {
    return source;
  }

  /** The quotation's words. */
  public Pattern pattern() {
    return pattern;
  }

  /** Blocks that differ for this reason. */
  public List<Block> because(Difference.Cause cause) {
    List<Block> found = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.same && block.cause == cause) {
        found.add(block);
      }
    }
    return found;
  }

  /** Whether a block differs for this reason. */
  public boolean has(Difference.Cause cause) {
    for (Block block : blocks) {
      if (block.cause == cause) {
        return true;
      }
    }
    return false;
  }

  /** Number of the quotation's words that stand in blocks of equal words. */
  public int equalWords() {
    int words = 0;
    for (Block block : blocks) {
      words += block.same ? block.quotedWords() : 0;
    }
    return words;
  }

  public List<String> quotedForms(Block block) {
    return quotedForms(block.quotedFrom, block.quotedTo);
  }

  public List<String> sourceForms(Block block) {
    return sourceForms(block.sourceFrom, block.sourceTo);
  }

  /** All words of the quotation. */
  public List<String> quotedForms() {
    return quotedForms(0, pattern.size());
  }

  private List<String> quotedForms(int from, int to) {
    List<String> forms = new ArrayList<>(Math.max(0, to - from));
    for (int i = from; i < to; i++) {
      forms.add(pattern.words().form(i));
    }
    return forms;
  }

  /** The source's words [from, to). */
  public List<String> sourceForms(int from, int to) {
    List<String> forms = new ArrayList<>(Math.max(0, to - from));
    for (int j = from; j < to; j++) {
      forms.add(source.form(j));
    }
    return forms;
  }

  /** The article's words of a block, as printed. */
  public String quotedText(Block block) {
    return block.quotedWords() == 0 ? "" : quotedSpan(block).in(pattern.words().text());
  }

  /** The source's words of a block, as printed. */
  public String sourceText(Block block) {
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

  /** Where a block stands in the source, be it only between two words. */
  public Span sourceSpan(Block block) {
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
  public List<Difference> differences() {
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
}

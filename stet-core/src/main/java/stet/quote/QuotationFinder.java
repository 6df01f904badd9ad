package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.document.Block;
import stet.document.Document;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;
import stet.text.Span;

/**
 * Finds what a text sets off as a quotation: by marks of any convention, as a block, by dashes; and
 * reported speech without marks. A scanner that reads each character a fixed number of times.
 *
 * <p>Marks are paired by what stands around them, not by their glyph alone, since “ closes in
 * German, ” opens in Swedish and " does both everywhere. Whether a pair holds speech, a title or a
 * term is not for the finder to say.
 */
public final class QuotationFinder {

  /** A block whose marks end this close to its end is one quotation with its signature. */
  private static final int MAX_SIGNATURE = 90;

  private static final Set<String> RIGHT_OPENS = Set.of("sv", "fi");

  private final Document document;
  private final String text;
  private final List<Block> blocks;
  private final Words words;
  private final CueBook book;

  private QuotationFinder(Document document, Words words, CueBook book) {
    this.document = document;
    this.text = document.text();
    this.blocks = document.blocks().isEmpty() ? lines(text) : document.blocks();
    this.words = words;
    this.book = book;
  }

  /** The quotations of a document in text order, outer ones before inner ones. */
  public static List<Quotation> find(Document document) {
    return find(document, CueBook.ofProgram());
  }

  /** The same with cues at hand, which saves reading their tables again. */
  public static List<Quotation> find(Document document, CueBook book) {
    return find(document, new Words(document.text(), book.phrases()), book);
  }

  /** The same with the document's words, which others ask for too. */
  static List<Quotation> find(Document document, Words words, CueBook book) {
    return new QuotationFinder(document, words, book).find();
  }

  private List<Quotation> find() {
    String language = document.language().orElse("");
    Pairing pairing = new Pairing(text, RIGHT_OPENS.contains(language));
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.CODE) {
        pairing.paragraph(block.span());
      }
    }
    List<Marked> marked = marked(pairing.finish());
    List<Quotation> all = new ArrayList<>(marked);
    all.addAll(IndirectFinder.find(words, blocks, marked, book, Tongue.of(document)));
    all.sort(Comparator.comparing(Quotation::span, QuotationFinder::outerFirst));
    return reparented(all, marked);
  }

  private static int outerFirst(Span a, Span b) {
    int byStart = Integer.compare(a.start(), b.start());
    return byStart != 0 ? byStart : Integer.compare(b.end(), a.end());
  }

  /** Marks, blocks and dashes together, each with the index of the one that holds it. */
  private List<Marked> marked(List<Stretch> stretches) {
    Places places = new Places(document, blocks);
    List<Marked> found = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Span content = trimmed(stretch.content());
      if (hasWord(text, content.start(), content.end())) {
        Place place = places.of(stretch.span());
        found.add(marked(stretch.span(), content, place, stretch.isClosed()));
      }
    }
    found.addAll(DashDialogue.in(document, blocks));
    found.addAll(unmarkedBlocks(found));
    found.sort(Comparator.comparing(Marked::span, QuotationFinder::outerFirst));
    return found;
  }

  private Marked marked(Span span, Span content, Place place, boolean closed) {
    return new Marked(
        span, content, place, EditorialMarks.in(text, content), OptionalInt.empty(), closed);
  }

  /** Block quotations, but for those whose words stand in marks all around. */
  private List<Marked> unmarkedBlocks(List<Marked> found) {
    Map<Integer, Integer> endByStart = new java.util.HashMap<>();
    for (Marked marked : found) {
      endByStart.merge(marked.span().start(), marked.span().end(), Math::max);
    }
    List<Marked> whole = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.QUOTE) {
        Span content = trimmed(block.span());
        int end = endByStart.getOrDefault(content.start(), -1);
        boolean around =
            end >= content.end() - MAX_SIGNATURE && end > content.start() + content.length() / 2;
        Span words = Signature.before(text, content);
        if (!around && hasWord(text, words.start(), words.end())) {
          whole.add(marked(block.span(), words, Place.BLOCK, true));
        }
      }
    }
    return whole;
  }

  /** Parents by place: the innermost marked quotation that holds another one. */
  private List<Quotation> reparented(List<Quotation> all, List<Marked> marked) {
    IdentityHashMap<Marked, Integer> index = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Marked one) {
        index.put(one, i);
      }
    }
    List<Quotation> result = new ArrayList<>(all);
    List<Marked> open = new ArrayList<>();
    for (Marked one : marked) {
      while (!open.isEmpty() && !open.getLast().content().contains(one.span())) {
        open.removeLast();
      }
      Integer at = index.get(one);
      @Nullable Integer parent = open.isEmpty() ? null : index.get(open.getLast());
      if (at != null && parent != null) {
        result.set(
            at,
            new Marked(
                one.span(),
                one.content(),
                one.place(),
                one.marks(),
                OptionalInt.of(parent),
                one.closed()));
      }
      open.add(one);
    }
    return List.copyOf(result);
  }

  private Span trimmed(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  /** Marks around no letter or digit are no quotation. */
  static boolean hasWord(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Without blocks, each line is a paragraph. */
  static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (to > from) {
        lines.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to)));
      }
      from = to + 1;
    }
    return lines;
  }
}

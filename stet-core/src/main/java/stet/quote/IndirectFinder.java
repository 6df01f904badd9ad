package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.document.Block;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.text.Sentences;
import stet.text.Span;

/**
 * Finds reported speech without marks: "X said (that) ...", "According to X, ...", "..., X said".
 * What is reported may hold marked words; a clause that stands in marks as a whole is left to them.
 */
final class IndirectFinder {

  private static final Set<Block.Kind> READ =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.CUE);

  private static final Set<String> THAT = Set.of("that", "dass", "что", "що", "que", "qu'il");

  /** Words between "told" and "that": "told the crowd on Monday that". */
  private static final int MAX_BETWEEN = 5;

  /** Words that open a clause after "said", where "that" is left out. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "he", "she", "they", "it", "there", "we", "i", "the", "his", "her", "their", "its",
          "this", "these", "those", "a", "an", "some", "many", "most", "all", "no");

  private final Cues cues;

  IndirectFinder(Cues cues) {
    this.cues = cues;
  }

  List<Indirect> find(String text, List<Block> blocks, List<Marked> marked) {
    List<Indirect> found = new ArrayList<>();
    if (cues.that().isEmpty()) {
      return found;
    }
    int next = 0;
    for (Block block : blocks) {
      List<Words.Quoted> inside = new ArrayList<>();
      while (next < marked.size() && marked.get(next).span().start() < block.span().end()) {
        Span span = marked.get(next).span();
        if (inside.isEmpty() || span.start() >= inside.getLast().span().end()) {
          inside.add(new Words.Quoted(next, span));
        }
        next++;
      }
      if (READ.contains(block.kind())) {
        paragraph(text, block.span(), inside, found);
      }
    }
    return found;
  }

  private void paragraph(String text, Span block, List<Words.Quoted> inside, List<Indirect> found) {
    int from = 0;
    List<Word> words = Words.of(text, block, inside);
    for (Span sentence : Sentences.of(text, block)) {
      int to = from;
      while (to < words.size() && words.get(to).start() < sentence.end()) {
        to++;
      }
      if (to > from) {
        sentence(text, words.subList(from, to), found);
      }
      from = to;
    }
  }

  private void sentence(String text, List<Word> words, List<Indirect> found) {
    int size = words.size();
    while (size > 0 && !words.get(size - 1).isQuote() && !words.get(size - 1).isWord()) {
      size--;
    }
    for (int i = 1; i + 1 < size; i++) {
      int content = isCue(words, i) ? content(words, i, size) : -1;
      if (content > 0) {
        add(text, words.subList(content, size), found);
        return;
      }
    }
    if (size > 4 && words.get(0).is("according") && words.get(1).is("to")) {
      int comma = comma(words, 2, size);
      if (comma > 0) {
        add(text, words.subList(comma + 1, size), found);
      }
      return;
    }
    int comma = lastComma(words, size);
    if (comma > 2 && size - comma <= 12 && endsInCue(words, comma, size)) {
      add(text, words.subList(0, comma), found);
    }
  }

  /** Where the clause after a verb begins: at "that", near by, or at its own subject; else -1. */
  private int content(List<Word> words, int cue, int size) {
    for (int i = cue + 1; i + 1 < size && i <= cue + MAX_BETWEEN && words.get(i).isWord(); i++) {
      if (THAT.contains(words.get(i).lower())) {
        return i;
      }
    }
    Word next = words.get(cue + 1);
    boolean subject = SUBJECTS.contains(next.lower()) && words.get(cue - 1).isWord();
    return subject && cues.that().getOrDefault(words.get(cue).lower(), 0.0) >= .9 ? cue + 1 : -1;
  }

  private boolean isCue(List<Word> words, int at) {
    String word = words.get(at).lower();
    return cues.that().containsKey(word) || cues.verbs().getOrDefault(word, 0.0) >= .9;
  }

  /** ", X said" and ", said X" at a sentence's end. */
  private boolean endsInCue(List<Word> words, int comma, int size) {
    return (isCue(words, size - 1) && size - comma > 2)
        || (isCue(words, comma + 1) && words.size() > comma + 2 && words.get(comma + 2).isCapital())
        || (words.get(comma + 1).is("according") && size - comma > 3);
  }

  private static int comma(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isComma()) {
        return i;
      }
    }
    return -1;
  }

  private static int lastComma(List<Word> words, int to) {
    for (int i = to - 1; i > 0; i--) {
      if (words.get(i).isComma()) {
        return i;
      }
    }
    return -1;
  }

  private static void add(String text, List<Word> clause, List<Indirect> found) {
    List<Span> marked = new ArrayList<>();
    int own = 0;
    for (Word word : clause) {
      if (word.isQuote()) {
        marked.add(word.span());
      } else if (word.isWord()) {
        own++;
      }
    }
    if (own >= 2) {
      Span span = clause.getFirst().span().cover(clause.getLast().span());
      if (!text.substring(span.start(), span.end()).isBlank()) {
        found.add(new Indirect(span, marked));
      }
    }
  }
}

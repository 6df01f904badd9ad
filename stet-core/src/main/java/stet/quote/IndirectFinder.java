package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.quote.Inserted.Aside;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Manner;
import stet.quote.Quotation.Marked;
import stet.text.Sentences;
import stet.text.Span;

/**
 * Finds reported speech without marks: "X said (that) ...", "X's plan to ...", "According to X,
 * ...", "..., X said, ...". What is reported may hold marked words; a clause that stands in marks
 * as a whole is left to them. Each word of a sentence is looked up once, and what is found in one
 * sentence does not overlap.
 */
final class IndirectFinder {

  private static final Set<Block.Kind> READ =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.CUE);

  private final Frames frames;
  private final PhraseWords table;
  private final ContentStart starts;
  private final ContentEnd ends;
  private final Inserted inserted;

  IndirectFinder(Cues cues, PhraseWords table) {
    this.frames = cues.frames();
    this.table = table;
    NounPhrases phrases = new NounPhrases(table, cues, Set.of());
    this.starts = new ContentStart(frames, table, phrases);
    this.ends = new ContentEnd(frames, table);
    this.inserted = new Inserted(frames, table, phrases);
  }

  List<Indirect> find(String text, List<Block> blocks, List<Marked> marked) {
    List<Indirect> found = new ArrayList<>();
    if (frames.isEmpty()) {
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
        sentence(words.subList(from, to), found);
      }
      from = to;
    }
  }

  private void sentence(List<Word> words, List<Indirect> found) {
    int size = words.size();
    while (size > 0 && !words.get(size - 1).isQuote() && !words.get(size - 1).isWord()) {
      size--;
    }
    if (size < 3) {
      return;
    }
    int from = opening(words, size, found);
    Optional<Aside> aside = from > 0 ? Optional.empty() : inserted.in(words, size);
    if (aside.isPresent()) {
      around(words, aside.get(), size, found);
      return;
    }
    int at = from;
    while (at < size) {
      FramedCue cue = FramedCue.at(words, at, frames, table);
      int start = cue.shapes() == 0 ? -1 : starts.after(words, cue, size);
      int end = start < 0 ? -1 : ends.of(words, start, size);
      boolean added = end > start && start > 0 && add(words, start, end, cue, found);
      at = added ? end : cue.to();
    }
  }

  /** "According to X, ...": what follows the comma; where the sentence has been read up to. */
  private int opening(List<Word> words, int size, List<Indirect> found) {
    int first = words.get(0).is("but") || words.get(0).is("and") ? 1 : 0;
    FramedCue cue = FramedCue.at(words, first, frames, table);
    if (!Frame.BEFORE.in(cue.shapes())) {
      return 0;
    }
    for (int i = cue.to() + 1; i + 1 < size; i++) {
      if (words.get(i).isQuote()) {
        return size;
      }
      if (words.get(i).isComma()) {
        int end = ends.of(words, i + 1, size);
        add(words, i + 1, end, cue, found);
        return end;
      }
    }
    return 0;
  }

  private void around(List<Word> words, Aside aside, int size, List<Indirect> found) {
    FramedCue cue = new FramedCue(aside.cueFrom(), aside.cueTo(), Frame.CLAUSE.bit());
    int start = words.get(0).is("but") || words.get(0).is("and") ? 1 : 0;
    add(words, start, aside.from(), cue, found);
    if (aside.to() < size) {
      add(words, aside.to(), ends.of(words, aside.to(), size), cue, found);
    }
  }

  private boolean add(List<Word> all, int from, int to, FramedCue cue, List<Indirect> found) {
    List<Span> marked = new ArrayList<>();
    int own = 0;
    for (Word word : all.subList(from, to)) {
      if (word.isQuote()) {
        marked.add(word.span());
      } else if (word.isWord()) {
        own++;
      }
    }
    if (own < 1 || (own < 2 && !marked.isEmpty())) {
      return false;
    }
    Span span = all.get(from).span().cover(all.get(to - 1).span());
    Span said = all.get(cue.from()).span().cover(all.get(cue.to() - 1).span());
    Manner manner = Frame.CLAUSE.in(cue.shapes()) ? Manner.SAID : Manner.HELD;
    found.add(new Indirect(span, marked, Optional.of(said), manner));
    return true;
  }
}

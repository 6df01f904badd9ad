package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Manner;
import stet.quote.Quotation.Marked;
import stet.quote.ReportedSpeech.Part;
import stet.text.Span;

/**
 * Finds reported speech without marks, sentence by sentence, as its language reports it. What is
 * reported may hold marked words; a clause that stands in marks as a whole is left to them. What is
 * found in one sentence does not overlap.
 */
final class IndirectFinder {

  private static final Set<Block.Kind> READ =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.CUE);

  /** A label in capitals is no longer than this, in words. */
  private static final int MAX_LABEL = 5;

  /** So many words of a text tell whether it is a story. */
  private static final int LOOK = 3_000;

  /** From here on a cue is a verb of speaking, and not of thinking or wishing. */
  private static final double SPOKEN = .93;

  private final Words words;
  private final PhraseWords table;
  private final ReportedSpeech speech;
  private final Cues cues;
  private final List<Indirect> found = new ArrayList<>();

  /** Paragraphs that are read before it is known whether the text is a story. */
  private final List<Paragraph> waiting = new ArrayList<>();

  private boolean story;

  private IndirectFinder(Words words, ReportedSpeech speech, Cues cues) {
    this.words = words;
    this.table = words.table();
    this.speech = speech;
    this.cues = cues;
  }

  private record Paragraph(Span block, List<Word> words) {}

  /** What a text reports without marks, in order; nothing in a language Stet has no table for. */
  static List<Indirect> find(
      Words words, List<Block> blocks, List<Marked> marked, CueBook book, String language) {
    Optional<ReportedSpeech> speech = book.speech(language);
    if (speech.isEmpty()) {
      return List.of();
    }
    IndirectFinder finder = new IndirectFinder(words, speech.get(), book.of(language));
    finder.blocks(blocks, marked);
    return finder.found;
  }

  private void blocks(List<Block> blocks, List<Marked> marked) {
    Genre.Signs signs = new Genre.Signs(table);
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
        Paragraph paragraph = new Paragraph(block.span(), words.of(block.span(), inside));
        if (signs.read() <= LOOK) {
          signs.add(words.text(), paragraph.words());
          waiting.add(paragraph);
        } else {
          readWaiting(signs);
          paragraph(paragraph);
        }
      }
    }
    readWaiting(signs);
  }

  private void readWaiting(Genre.Signs signs) {
    if (!waiting.isEmpty()) {
      story = signs.genre() == Genre.STORY;
      waiting.forEach(this::paragraph);
      waiting.clear();
    }
  }

  private void paragraph(Paragraph paragraph) {
    List<Word> words = paragraph.words();
    int from = 0;
    int label = label(words);
    if (label > 0) {
      add(
          words,
          new Part(label + 1, words.size(), label, label + 1, Manner.SAID),
          Optional.empty());
      return;
    }
    boolean goesOn = false;
    for (Span sentence : this.words.sentences(paragraph.block())) {
      int to = from;
      while (to < words.size() && words.get(to).start() < sentence.end()) {
        to++;
      }
      if (to > from) {
        goesOn = sentence(words.subList(from, to), goesOn);
      }
      from = to;
    }
  }

  /** The colon behind a name in capitals that opens a turn: "MAYOR LEE: ..."; else -1. */
  private static int label(List<Word> words) {
    for (int i = 0; i < Math.min(MAX_LABEL, words.size() - 2); i++) {
      Word word = words.get(i);
      if (word.is(":") && i > 0) {
        return words.get(i + 1).isQuote() ? -1 : i;
      }
      boolean loud =
          word.isCapital()
              && word.text().length() > 1
              && word.text().equals(word.text().toUpperCase(Locale.ROOT));
      if (!loud) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the sentence is reported, wholly or in part; a splinter changes nothing. */
  private boolean sentence(List<Word> words, boolean goesOn) {
    int size = words.size();
    while (size > 0 && !words.get(size - 1).isQuote() && !words.get(size - 1).isWord()) {
      size--;
    }
    if (size < 3) {
      return goesOn;
    }
    List<Part> parts = speech.in(words, size, goesOn);
    parts = parts.stream().filter(part -> !isHeldByMarks(words, part)).toList();
    if (story) {
      parts = parts.stream().filter(part -> isSpoken(words, part)).toList();
    }
    for (Part part : parts) {
      add(words, part, speech.speaker(words, part, size));
    }
    return !parts.isEmpty();
  }

  /** "They want “to go,” Lee said.": the marks are Lee's, whoever wants. */
  private boolean isHeldByMarks(List<Word> words, Part part) {
    Word last = words.get(part.to() - 1);
    if (part.manner() == Manner.SAID || !last.endsInComma()) {
      return false;
    }
    for (int i = part.to(); i < Math.min(words.size(), part.to() + MAX_LABEL); i++) {
      if (!words.get(i).isWord()) {
        return false;
      }
      if (speaks(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** In a story: what somebody said or told, in so many words. */
  private boolean isSpoken(List<Word> words, Part part) {
    if (part.manner() != Manner.SAID || part.cueFrom() < 0) {
      return false;
    }
    Word first = words.get(part.from());
    boolean that = table.is(PhraseWords.Kind.THAT, first);
    boolean clause = that || first.is("whether") || first.is("if");
    boolean self = part.from() > 0 && words.get(part.from() - 1).lower().endsWith("self");
    boolean marks = words.subList(part.from(), part.to()).stream().anyMatch(Word::isQuote);
    return speaks(words.get(part.cueFrom()))
        && (that || !marks)
        && !self
        && (clause || isBeforeAside(words, part));
  }

  /** "said", "asked"; not "thought" or "wanted". */
  private boolean speaks(Word word) {
    return cues.verbs().getOrDefault(word.lower(), 0.0) >= SPOKEN;
  }

  /** "The bridge was old, he said.": what stands before a speaker who is put in. */
  private static boolean isBeforeAside(List<Word> words, Part part) {
    int next = part.cueTo();
    return part.from() < part.cueFrom() && (next >= words.size() || words.get(next).isSign());
  }

  private void add(List<Word> words, Part part, Optional<Span> speaker) {
    List<Span> marked = new ArrayList<>();
    boolean own = false;
    for (Word word : words.subList(part.from(), part.to())) {
      own |= word.isWord();
      if (word.isQuote()) {
        marked.add(word.span());
      }
    }
    if (own) {
      Span span = words.get(part.from()).span().cover(words.get(part.to() - 1).span());
      Optional<Span> cue =
          part.cueFrom() < 0
              ? Optional.empty()
              : Optional.of(
                  words.get(part.cueFrom()).span().cover(words.get(part.cueTo() - 1).span()));
      found.add(new Indirect(span, marked, cue, part.manner(), speaker));
    }
  }
}

package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.quote.Inserted.Aside;
import stet.quote.Quotation.Manner;

/**
 * Finds reported speech by the words that report and what may follow them: "X said (that) ...",
 * "X's plan to ...", "According to X, ...", "..., X said, ...". Each word of a sentence is looked
 * up once.
 */
final class FramedSpeech implements ReportedSpeech {

  private final Frames frames;
  private final PhraseWords table;
  private final ContentStart starts;
  private final ContentEnd ends;
  private final Inserted inserted;

  FramedSpeech(Cues cues, PhraseWords table) {
    this.frames = cues.frames();
    this.table = table;
    NounPhrases phrases = new NounPhrases(table, cues, Set.of());
    this.starts = new ContentStart(frames, table, phrases);
    this.ends = new ContentEnd(frames, table);
    this.inserted = new Inserted(table, phrases);
  }

  @Override
  public List<Part> in(List<Word> words, int size, boolean goesOn) {
    List<Part> found = new ArrayList<>();
    List<FramedCue> cues = FramedCue.all(words, frames, table);
    int from = opening(words, cues, size, found);
    Optional<Aside> aside = from > 0 ? Optional.empty() : inserted.in(words, cues, size);
    int at = aside.isPresent() ? around(words, aside.get(), size, found) : from;
    while (at < size) {
      FramedCue cue = cues.get(at);
      int start = cue.shapes() == 0 ? -1 : starts.after(words, cue, size);
      boolean clause =
          (Frame.CLAUSE.in(cue.shapes()) || Frame.NOUN.in(cue.shapes()))
              && (start < 0 || !words.get(start).is("to"));
      int end = start < 0 ? -1 : ends.of(words, start, size, clause);
      boolean added = end > start && start > 0 && add(words, start, end, cue, found);
      at = added ? end : cue.to();
    }
    return found;
  }

  /** "According to X, ...": what follows the comma; where the sentence has been read up to. */
  private int opening(List<Word> words, List<FramedCue> cues, int size, List<Part> found) {
    int first = words.get(0).is("but") || words.get(0).is("and") ? 1 : 0;
    FramedCue cue = cues.get(first);
    if (!Frame.BEFORE.in(cue.shapes())) {
      return 0;
    }
    for (int i = cue.to() + 1; i + 1 < size; i++) {
      if (words.get(i).isQuote()) {
        return size;
      }
      if (words.get(i).isComma()) {
        int end = ends.of(words, i + 1, size, true);
        add(words, i + 1, end, cue, found);
        return end;
      }
    }
    return 0;
  }

  /** What stands before an aside and behind it; where the sentence has been read up to. */
  private int around(List<Word> words, Aside aside, int size, List<Part> found) {
    FramedCue cue = new FramedCue(aside.cueFrom(), aside.cueTo(), Frame.CLAUSE.bit());
    add(words, afterOpening(words, aside.from()), aside.from(), cue, found);
    if (aside.to() >= size) {
      return aside.cueTo();
    }
    int end = ends.of(words, aside.to(), size, true);
    add(words, aside.to(), end, cue, found);
    return end;
  }

  /** Behind "But", "In fact," and "Even so,". */
  private static int afterOpening(List<Word> words, int to) {
    for (int i = 1; i <= 2 && i + 3 < to; i++) {
      if (words.get(i).isComma()) {
        return i + 1;
      }
    }
    return words.get(0).is("but") || words.get(0).is("and") ? 1 : 0;
  }

  private static boolean add(List<Word> all, int from, int to, FramedCue cue, List<Part> found) {
    boolean own = false;
    for (Word word : all.subList(from, to)) {
      own |= word.isWord();
    }
    if (own) { // else the marks say it
      boolean said = Frame.CLAUSE.in(cue.shapes()) || Frame.BEFORE.in(cue.shapes());
      Manner manner = said ? Manner.SAID : Manner.HELD;
      found.add(new Part(from, to, cue.from(), cue.to(), manner));
    }
    return own;
  }
}

package stet.quote;

import java.util.List;
import java.util.Set;

/** Finds where what is reported ends: mostly with its sentence, else where the author goes on. */
final class ContentEnd {

  /** Behind a comma the author mostly goes on with these. */
  private static final Set<String> OWN =
      Set.of("but", "which", "who", "while", "though", "although", "where", "calling", "even");

  private final Frames frames;
  private final PhraseWords table;

  ContentEnd(Frames frames, PhraseWords table) {
    this.frames = frames;
    this.table = table;
  }

  /**
   * Index after the last word of what is reported.
   *
   * @param from its first word
   * @param size where the sentence ends, closing signs aside
   */
  int of(List<Word> words, int from, int size) {
    for (int i = from + 1; i < size; i++) {
      Word word = words.get(i);
      if (word.isQuote()) {
        continue;
      }
      if (word.is(";") || isDash(word)) {
        return trimmed(words, from, i);
      }
      if (word.is(":") && i + 1 < size && words.get(i + 1).isQuote()) {
        return trimmed(words, from, i);
      }
      if (word.isComma() && endsAtComma(words, i, size)) {
        return trimmed(words, from, i);
      }
      boolean joins = word.is("and") || word.is("but");
      if (joins
          && i > from + 1
          && words.get(i - 1).isComma() == false
          && saysAgain(words, i + 1, size)) {
        return trimmed(words, from, i);
      }
    }
    return trimmed(words, from, size);
  }

  private boolean endsAtComma(List<Word> words, int comma, int size) {
    if (comma + 1 >= size) {
      return true;
    }
    Word next = words.get(comma + 1);
    if (OWN.contains(next.lower())) {
      return true;
    }
    if (next.is("according") || isParticiple(next)) {
      return true;
    }
    if (next.is("and") || next.is("or")) {
      return saysAgain(words, comma + 2, size);
    }
    return saysAgain(words, comma + 1, size);
  }

  private boolean isParticiple(Word word) {
    return word.isWord() && word.lower().endsWith("ing") && Frames.isVerb(frames.of(word.lower()));
  }

  /** "and said", "he added": another cue follows, with nothing but its subject before it. */
  private boolean saysAgain(List<Word> words, int at, int size) {
    for (int i = at; i < size && i < at + 4; i++) {
      Word word = words.get(i);
      if (!word.isWord()) {
        return false;
      }
      int shapes = frames.of(word.lower());
      boolean past =
          word.lower().endsWith("ed")
              || word.lower().endsWith("s")
              || word.is("said")
              || word.is("told")
              || word.is("say");
      if (Frame.CLAUSE.in(shapes) && past && !word.isCapital()) {
        FramedCue cue = FramedCue.at(words, i, frames, table);
        return Frames.isVerb(cue.shapes());
      }
      boolean subject =
          word.isCapital()
              || table.is(PhraseWords.Kind.PRONOUN, word)
              || table.is(PhraseWords.Kind.DETERMINER, word)
              || table.is(PhraseWords.Kind.SPEAKER, word)
              || table.isAdverb(word)
              || word.is("has")
              || word.is("have")
              || word.is("'s");
      if (!subject) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDash(Word word) {
    return word.is("—") || word.is("–") || word.is("-") || word.is("―");
  }

  private static int trimmed(List<Word> words, int from, int to) {
    int end = to;
    while (end > from
        && !words.get(end - 1).isQuote()
        && !words.get(end - 1).isWord()
        && !words.get(end - 1).is(")")
        && !words.get(end - 1).is("%")) {
      end--;
    }
    return end;
  }
}

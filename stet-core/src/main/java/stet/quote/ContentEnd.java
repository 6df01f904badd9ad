package stet.quote;

import java.util.List;
import java.util.Set;
import stet.quote.PhraseWords.Kind;

/** Finds where what is reported ends: mostly with its sentence, else where the author goes on. */
final class ContentEnd {

  /** Behind a comma the author mostly goes on with these. */
  static final Set<String> OWN =
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
   * @param clause whether it is a clause; what is a thing ends sooner
   */
  int of(List<Word> words, int from, int size, boolean clause) {
    if (!clause && isPronounAlone(words, from, size)) {
      return from + 1; // "supported him in the vote"
    }
    for (int i = from + (words.get(from).isQuote() ? 0 : 1); i < size; i++) {
      Word word = words.get(i);
      if (word.isQuote()) {
        if (word.endsInComma() && endsAtComma(words, i, size, clause)) {
          return trimmed(words, from, i + 1);
        }
        continue;
      }
      if (word.is(";") || word.isDash()) {
        return trimmed(words, from, i);
      }
      if (word.is(":") && i + 1 < size && words.get(i + 1).isQuote()) {
        return trimmed(words, from, i);
      }
      if (word.isComma() && endsAtComma(words, i, size, clause)) {
        return trimmed(words, from, i);
      }
      if (!clause && i > from && opensClause(word) && actsAfter(words, i + 1, size)) {
        return trimmed(words, from, i);
      }
      boolean joins = word.is("and") || word.is("but");
      if (joins
          && i > from
          && !words.get(i - 1).isComma()
          && (saysAgain(words, i + 1, size) || (!clause && actsAgain(words, i + 1, size)))) {
        return trimmed(words, from, i);
      }
    }
    return trimmed(words, from, size);
  }

  private boolean endsAtComma(List<Word> words, int comma, int size, boolean clause) {
    if (comma + 1 >= size) {
      return true;
    }
    Word next = words.get(comma + 1);
    if (!clause && !isListed(words, comma, size)) {
      return true;
    }
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

  private boolean isPronounAlone(List<Word> words, int from, int size) {
    if (!table.is(Kind.OBJECT, words.get(from)) || from + 1 >= size) {
      return false;
    }
    Word next = words.get(from + 1);
    boolean small = table.is(Kind.PREPOSITION, next) || table.is(Kind.JOINING, next);
    return small && !next.is("as") && !next.is("of") && !next.is("for");
  }

  /** "the mayor, the council and the town": the comma of a list. */
  private static boolean isListed(List<Word> words, int comma, int size) {
    for (int i = comma + 1; i < size && i < comma + 5; i++) {
      if (words.get(i).is("and") || words.get(i).is("or")) {
        return i > comma + 1 || (i + 2 < size && i + 3 >= size);
      }
      if (!words.get(i).isWord() && !words.get(i).isComma()) {
        return false;
      }
    }
    return false;
  }

  /** "and said", "he added": another cue follows, with nothing but its subject before it. */
  private boolean saysAgain(List<Word> words, int at, int size) {
    boolean subject = true;
    for (int i = at; i < size && i < at + 5; i++) {
      Word word = words.get(i);
      if (!word.isWord()) {
        return false;
      }
      boolean reports = Frame.CLAUSE.in(frames.of(word.lower())) && !word.isCapital();
      boolean that = i + 1 < size && table.is(Kind.THAT, words.get(i + 1));
      if (reports && (subject && isPast(word) || that && i > at)) {
        return Frames.isVerb(FramedCue.at(words, i, frames, table).shapes());
      }
      subject &= maySubject(word);
    }
    return false;
  }

  /** "and praised", "and even questioned": the same person does something else. */
  private boolean actsAgain(List<Word> words, int at, int size) {
    int verb = at;
    while (verb < size && table.isAdverb(words.get(verb)) && verb < at + 2) {
      verb++;
    }
    return verb < size
        && words.get(verb).isWord()
        && words.get(verb).lower().endsWith("ed")
        && Frames.isVerb(frames.of(words.get(verb).lower()));
  }

  private static boolean opensClause(Word word) {
    return switch (word.lower()) {
      case "as", "when", "while", "because", "although", "though", "after", "before", "if", "who" ->
          true;
      default -> false;
    };
  }

  /** "as he urges", "even though they found": another cue with its own subject. */
  private boolean actsAfter(List<Word> words, int at, int size) {
    for (int i = at; i < size && i < at + 5; i++) {
      Word word = words.get(i);
      if (!word.isWord()) {
        return false;
      }
      if (Frames.isVerb(frames.of(word.lower())) && !word.isCapital()) {
        return Frames.isVerb(FramedCue.at(words, i, frames, table).shapes());
      }
      if (!maySubject(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPast(Word word) {
    return word.lower().endsWith("ed")
        || word.lower().endsWith("s")
        || word.is("said")
        || word.is("told")
        || word.is("say");
  }

  private boolean maySubject(Word word) {
    return word.isCapital()
        || table.is(Kind.PRONOUN, word)
        || table.is(Kind.DETERMINER, word)
        || table.is(Kind.SPEAKER, word)
        || table.isAdverb(word)
        || word.is("has")
        || word.is("have")
        || word.is("'s");
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

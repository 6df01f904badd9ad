package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.PhraseWords.Kind;

/** Finds where what is reported begins behind a word that reports. */
final class ContentStart {

  /** Words between a cue and "that", at most: "told the crowd in Hill on Monday that". */
  private static final int MAX_BETWEEN = 14;

  private final Frames frames;
  private final PhraseWords table;
  private final NounPhrases phrases;
  private final Times times;

  ContentStart(Frames frames, PhraseWords table, NounPhrases phrases) {
    this.frames = frames;
    this.table = table;
    this.phrases = phrases;
    this.times = new Times(table);
  }

  /** Index of the first word of what is reported; -1 where nothing is. */
  int after(List<Word> words, FramedCue cue, int size) {
    int at = afterAdverbs(words, cue.to(), size);
    if (at >= size) {
      return -1;
    }
    int shapes = cue.shapes();
    int found = -1;
    if (Frame.NOUN.in(shapes) || Frame.NOUNINF.in(shapes) || Frame.NOUNOF.in(shapes)) {
      found = afterNoun(words, at, shapes);
    }
    if (found < 0 && Frame.ADJECTIVE.in(shapes)) {
      found = afterAdjective(words, at);
    }
    return found < 0 && Frames.isVerb(shapes) ? afterVerb(words, cue, at, size) : found;
  }

  private int afterNoun(List<Word> words, int at, int shapes) {
    Word next = words.get(at);
    if (Frame.NOUN.in(shapes)
        && table.is(Kind.THAT, next)
        && at + 1 < words.size()
        && !isFinite(words.get(at + 1))) {
      return at;
    }
    if (Frame.NOUNINF.in(shapes) && next.is("to") && isLetters(words, at + 1)) {
      return at;
    }
    boolean small =
        Frame.NOUNPREP.in(frames.of(next.lower())) && !next.is("that") && !next.is("in");
    return Frame.NOUNOF.in(shapes) && small && isLetters(words, at + 1) ? at + 1 : -1;
  }

  private int afterAdjective(List<Word> words, int at) {
    Word next = words.get(at);
    if (!Frame.ADJPREP.in(frames.of(next.lower())) && !table.is(Kind.SUBJECT, next)) {
      return -1;
    }
    boolean clause = next.is("that") || next.is("to") || table.is(Kind.SUBJECT, next);
    return clause ? at : isLetters(words, at + 1) ? at + 1 : -1;
  }

  private int afterVerb(List<Word> words, FramedCue cue, int at, int size) {
    int shapes = cue.shapes();
    Word next = words.get(at);
    boolean clause = Frame.CLAUSE.in(shapes);
    if (next.is("to")) {
      boolean infinitive = Frame.INFINITIVE.in(shapes) && isLetters(words, at + 1);
      return infinitive ? at : that(words, at, size); // "said to the council that"
    }
    if (Frame.QUESTION.in(shapes) && table.is(Kind.QUESTION, next)) {
      return at;
    }
    if (Frame.ADDRESSEE.in(shapes)) {
      return afterAddressee(words, at, size);
    }
    if (next.is("that") && clause) {
      return at;
    }
    if (next.isQuote()) {
      return at;
    }
    if (!next.isWord()) {
      return clause ? afterAside(words, at, size) : -1;
    }
    if (isSmall(next)) {
      return clause ? that(words, at, size) : -1;
    }
    if (times.isAt(words, at)) {
      int then = times.after(words, at, size);
      return clause
              && then < size
              && (table.is(Kind.SUBJECT, words.get(then))
                  || table.is(Kind.THAT, words.get(then))
                  || opensPhrase(words, then))
          ? then
          : clause ? that(words, at, size) : -1;
    }
    if (Frame.QUESTION.in(shapes) && Frame.PERSON.in(shapes)) {
      int end = table.is(Kind.OBJECT, next) ? at + 1 : personEnd(words, at, size);
      if (end > 0 && end < size && table.is(Kind.QUESTION, words.get(end))) {
        return end; // "asked the mayor why"
      }
    }
    boolean object = Frame.OBJECT.in(shapes) || Frame.PERSON.in(shapes);
    if (object) {
      return at;
    }
    return clause && (isSure(cue, words) || hasFinite(words, at, size)) ? at : -1;
  }

  /** "said, however, that"; "said, in part, that". */
  private int afterAside(List<Word> words, int at, int size) {
    if (!words.get(at).isComma()) {
      return -1;
    }
    for (int i = at + 1; i + 1 < size && i <= at + 8; i++) {
      if (words.get(i).isQuote()) {
        return -1;
      }
      if (words.get(i).isComma()) {
        return table.is(Kind.THAT, words.get(i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "that" behind a few words without a sign: where and when it was said, or to whom. */
  private int that(List<Word> words, int at, int size) {
    for (int i = at; i + 1 < size && i <= at + MAX_BETWEEN; i++) {
      Word word = words.get(i);
      boolean sign = !word.isWord() && !word.isQuote() && !word.is("'s");
      if (sign) {
        return -1;
      }
      if (table.is(Kind.THAT, word) && i > at) {
        return i;
      }
      if (i > at + 1 && isSubject(word) && i + 1 < size) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSubject(Word word) {
    return switch (word.lower()) {
      case "he", "she", "they", "there", "we", "i", "he's", "she's", "they're", "there's" -> true;
      default -> false;
    };
  }

  /** Behind those who were told. */
  private int afterAddressee(List<Word> words, int at, int size) {
    int end = table.is(Kind.OBJECT, words.get(at)) ? at + 1 : personEnd(words, at, size);
    if (end < 0) {
      return that(words, at, size);
    }
    int then = times.after(words, end, size);
    if (then >= size) {
      return -1;
    }
    Word next = words.get(then);
    if (next.isQuote() || next.is("to") || table.is(Kind.QUESTION, next)) {
      return then;
    }
    if (table.is(Kind.THAT, next) || table.is(Kind.SUBJECT, next)) {
      return then;
    }
    if (!next.isWord() || isSmall(next)) {
      return that(words, then, size);
    }
    return then;
  }

  /** After "the crowd", "Ann Lee", "reporters". */
  private int personEnd(List<Word> words, int at, int size) {
    Word first = words.get(at);
    if (!first.isWord() || isSmall(first)) {
      return -1;
    }
    Optional<NounPhrase> np = phrases.startingAt(words, at);
    if (np.isPresent() && np.get().from() == at && np.get().kind() != NounPhrase.Kind.PRONOUN) {
      return np.get().to();
    }
    boolean determined = table.is(Kind.DETERMINER, first);
    int end = at + 1;
    int limit = determined ? at + 4 : at + 1;
    while (end < Math.min(limit, size)
        && words.get(end).isWord()
        && !isSmall(words.get(end))
        && !table.is(Kind.SUBJECT, words.get(end))
        && !table.is(Kind.THAT, words.get(end))) {
      end++;
    }
    return end;
  }

  private int afterAdverbs(List<Word> words, int from, int size) {
    int at = from;
    while (at < size
        && at - from < 3
        && words.get(at).isWord()
        && !words.get(at).isCapital()
        && table.isAdverb(words.get(at))
        && !words.get(at).is("there")) {
      at++;
    }
    return at;
  }

  private boolean opensPhrase(List<Word> words, int at) {
    Word word = words.get(at);
    return table.is(Kind.DETERMINER, word) || word.isCapital();
  }

  /** A small word that opens no object and no clause of its own. */
  private boolean isSmall(Word word) {
    return (table.is(Kind.PREPOSITION, word) && !word.is("like") && !word.is("over"))
        || (table.is(Kind.JOINING, word) && !word.is("if"))
        || word.is("'s");
  }

  /** "say" and its nearest kin are followed by a clause whenever anything follows. */
  private boolean isSure(FramedCue cue, List<Word> words) {
    return cue.to() - cue.from() == 1
        && frames.probability().getOrDefault(words.get(cue.from()).lower(), 0.0) >= .95;
  }

  /** Whether a verb with a subject follows before the next sign. */
  private boolean hasFinite(List<Word> words, int at, int size) {
    for (int i = at; i < size && i < at + 12 && words.get(i).isWord(); i++) {
      if (i > at && isFinite(words.get(i))) {
        return true;
      }
    }
    return table.is(Kind.SUBJECT, words.get(at)) || table.is(Kind.THAT, words.get(at));
  }

  private boolean isFinite(Word word) {
    return (table.is(Kind.AUXILIARY, word)
            && !word.is("to")
            && !word.is("be")
            && !word.is("been")
            && !word.is("being")
            && !word.is("having"))
        || word.lower().endsWith("n't");
  }

  private static boolean isLetters(List<Word> words, int at) {
    return at < words.size() && (words.get(at).isQuote() || words.get(at).isWord());
  }
}

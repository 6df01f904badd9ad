package stet.quote;

import java.util.List;
import java.util.Optional;

/** Finds ", X said," and ", according to X": what is reported stands before it, and behind it. */
final class Inserted {

  /** Words that may follow such a cue before the sentence goes on: "in an interview on Monday". */
  private static final int MAX_BEHIND = 12;

  private final PhraseWords table;
  private final NounPhrases phrases;

  Inserted(PhraseWords table, NounPhrases phrases) {
    this.table = table;
    this.phrases = phrases;
  }

  /**
   * A cue with its speaker, set off from what is reported.
   *
   * @param from where the words before it end
   * @param to where the words behind it begin
   * @param cueFrom first word of the cue
   * @param cueTo after its last word
   */
  record Aside(int from, int to, int cueFrom, int cueTo) {}

  /**
   * The first one of a sentence.
   *
   * @param cues what begins at each of its words
   */
  Optional<Aside> in(List<Word> words, List<FramedCue> cues, int size) {
    for (int i = 0; i < size; i++) {
      FramedCue cue = cues.get(i);
      Optional<Aside> aside = Optional.empty();
      if (Frame.BEFORE.in(cue.shapes())) {
        aside = according(words, cue, size);
      } else if (Frame.CLAUSE.in(cue.shapes())) {
        aside = said(words, cue, size);
      }
      if (aside.isPresent() && mayStandAlone(words, aside.get().from())) {
        return aside;
      }
    }
    return Optional.empty();
  }

  /** "After the vote, X said": what stands before the comma is no clause of X's. */
  private boolean mayStandAlone(List<Word> words, int to) {
    if (words.getFirst().isQuote() && words.getFirst().endsInComma()) {
      return false; // "“...,” the mayor, a lawyer, said"
    }
    boolean opens =
        table.is(PhraseWords.Kind.OPENER, words.getFirst())
            || (table.isAdverb(words.getFirst())
                && table.is(PhraseWords.Kind.OPENER, words.get(1))); // "soon after the vote"
    if (!opens) {
      return true;
    }
    for (int i = 1; i < to; i++) {
      if (words.get(i).isComma()) {
        return true;
      }
    }
    return false;
  }

  /** "..., according to X, ..." and "..., according to X". */
  private Optional<Aside> according(List<Word> words, FramedCue cue, int size) {
    if (cue.from() < 3) {
      return Optional.empty();
    }
    boolean comma = words.get(cue.from() - 1).isComma();
    int end = behind(words, cue.to(), size, 30);
    if (end < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Aside(
            comma ? cue.from() - 1 : cue.from(), goesOn(words, end, size), cue.from(), cue.to()));
  }

  /** "..., X said, ...", "..., said X". */
  private Optional<Aside> said(List<Word> words, FramedCue cue, int size) {
    int left = cue.from() - 1;
    boolean auxiliary = false;
    while (left > 0 && isSkipped(words.get(left))) {
      auxiliary |= !table.isAdverb(words.get(left));
      left--;
    }
    if (left < 2) {
      return Optional.empty();
    }
    if (words
        .get(left)
        .isComma()) { // "the minister, Ann Lee, has shown his colours" reports nothing
      return auxiliary ? Optional.empty() : inverted(words, cue, left, size);
    }
    int comma = subjectFrom(words, left) - 1;
    if (comma > 1 && table.is(PhraseWords.Kind.DETERMINER, words.get(comma))) {
      comma--; // "the Times"
    }
    if (comma > 1 && words.get(comma).is("as") && words.get(comma - 1).isComma()) {
      comma--;
    }
    if (comma < 2 || !words.get(comma).isComma() || words.get(comma - 1).isQuote()) {
      return Optional.empty();
    }
    int end = behind(words, cue.to(), size, MAX_BEHIND);
    return end < 0 ? Optional.empty() : Optional.of(new Aside(comma, end, cue.from(), cue.to()));
  }

  private Optional<Aside> inverted(List<Word> words, FramedCue cue, int comma, int size) {
    if (words.get(comma - 1).isQuote()) {
      return Optional.empty();
    }
    Optional<NounPhrase> np = phrases.startingAt(words, cue.to()).filter(n -> n.from() == cue.to());
    boolean told = Frame.ADDRESSEE.in(cue.shapes()); // "X, a former judge, told the court"
    if (np.isEmpty() || told || table.is(PhraseWords.Kind.TIMESPAN, words.get(cue.to()))) {
      return Optional.empty();
    }
    int next = np.get().to();
    boolean ends = next >= size || words.get(next).isComma() || isAdverbial(words.get(next));
    int end = ends ? behind(words, next, size, MAX_BEHIND + 18) : -1;
    return end < 0
        ? Optional.empty()
        : Optional.of(new Aside(comma, goesOn(words, end, size), cue.from(), cue.to()));
  }

  private boolean isSkipped(Word word) {
    return word.isWord()
        && !word.isCapital()
        && ((table.is(PhraseWords.Kind.AUXILIARY, word) && !word.is("to")) || table.isAdverb(word));
  }

  /** Where the subject that ends at a word begins; past an apposition set off by commas. */
  private int subjectFrom(List<Word> words, int last) {
    Optional<NounPhrase> np = phrases.endingAt(words, last);
    if (np.isPresent()) {
      return np.get().from();
    }
    boolean plural = words.get(last).isWord() && words.get(last).lower().endsWith("s");
    return plural ? last : 0;
  }

  /**
   * Where the sentence goes on behind a cue: at its end, or behind the next comma, with nothing
   * reported in between; else -1.
   */
  private int behind(List<Word> words, int from, int size, int most) {
    for (int i = from; i <= size && i <= from + most; i++) {
      if (i == size) {
        return size;
      }
      Word word = words.get(i);
      if (word.isQuote() || word.is("that") || word.is(":")) {
        return -1;
      }
      if (word.isComma()) {
        boolean quote = i + 1 < size && words.get(i + 1).isQuote();
        return quote ? -1 : i + 1;
      }
      if (most <= MAX_BEHIND && i == from && word.isWord() && !isAdverbial(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** The end of the sentence, where only more about the speaker follows: "said X, the mayor". */
  private int goesOn(List<Word> words, int from, int size) {
    if (from >= size) {
      return size;
    }
    Word first = words.get(from);
    if (ContentEnd.OWN.contains(first.lower())
        || first.is("and")
        || first.is("whose")
        || first.lower().endsWith("ing")) {
      return size;
    }
    boolean noun = table.is(PhraseWords.Kind.DETERMINER, first) || first.isCapital();
    for (int i = from; noun && i < size && words.get(i).isWord(); i++) {
      noun = !table.is(PhraseWords.Kind.AUXILIARY, words.get(i)) || words.get(i).is("to");
    }
    return noun ? size : from;
  }

  private boolean isAdverbial(Word word) {
    return table.is(PhraseWords.Kind.PREPOSITION, word)
        || table.is(PhraseWords.Kind.ADVERB, word)
        || table.isAdverb(word)
        || word.is("last")
        || word.is("this")
        || word.is("when")
        || word.is("while")
        || word.is("earlier")
        || word.is("of");
  }
}

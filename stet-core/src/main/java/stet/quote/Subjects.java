package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;
import stet.quote.NounPhrase.Kind;

/** Finds whose verb a cue is: over adverbs, appositions, relative clauses and shared subjects. */
final class Subjects {

  /** An apposition is no longer than this, in words. */
  private static final int MAX_APPOSITION = 28;

  private static final int MAX_SHARED = 3;

  private final PhraseWords table;
  private final NounPhrases phrases;
  private final FirstPhrase firstPhrase;

  /** Where any words before a verb may be its subject: "nearly half said". */
  private final Optional<LooseSubject> loose;

  Subjects(PhraseWords table, NounPhrases phrases) {
    this(table, phrases, Optional.empty());
  }

  Subjects(PhraseWords table, NounPhrases phrases, Optional<LooseSubject> loose) {
    this.table = table;
    this.phrases = phrases;
    this.firstPhrase = new FirstPhrase(table, phrases);
    this.loose = loose;
  }

  /**
   * The subject of a cue.
   *
   * @param cues the cues of the sentence, in order
   * @param which index of the cue
   */
  Optional<NounPhrase> of(List<Word> words, List<Cue> cues, int which) {
    return of(words, cues, which, MAX_SHARED);
  }

  private Optional<NounPhrase> of(List<Word> words, List<Cue> cues, int which, int depth) {
    Cue cue = cues.get(which);
    return switch (cue.kind()) {
      case BEFORE -> {
        Optional<NounPhrase> np = phrases.startingAt(words, cue.to());
        yield np.isPresent() ? np : loose.flatMap(l -> l.startingAt(words, cue.to()));
      }
      case NOUN -> owner(words, cue);
      case PARTICIPLE -> ofParticiple(words, cues, which, depth);
      case VERB -> ofVerb(words, cues, which, depth);
    };
  }

  /** "X's answer", "his remarks", "the claim by X", "a statement from X". */
  private Optional<NounPhrase> owner(List<Word> words, Cue cue) {
    int at = cue.from() - 1;
    while (at > 0 && cue.from() - at < 6 && words.get(at).isWord() && isAdjective(words.get(at))) {
      at--;
    }
    if (at > 0 && words.get(at).is("'s")) {
      return phrases.endingAt(words, at - 1);
    }
    if (at >= 0 && table.is(PhraseWords.Kind.POSSESSIVE, words.get(at))) {
      Word word = words.get(at);
      return Optional.of(new NounPhrase(at, at + 1, at, Kind.PRONOUN, word.span()));
    }
    int next = cue.to();
    boolean by =
        next < words.size()
            && (words.get(next).is("by") || words.get(next).is("from") || words.get(next).is("of"));
    return by
        ? phrases
            .startingAt(words, next + 1)
            .filter(np -> np.kind() != Kind.NOMINAL || words.get(next).is("by"))
        : Optional.empty();
  }

  private boolean isAdjective(Word word) {
    return !word.is("'s")
        && !table.is(PhraseWords.Kind.POSSESSIVE, word)
        && !table.is(PhraseWords.Kind.PREPOSITION, word)
        && !table.is(PhraseWords.Kind.AUXILIARY, word);
  }

  private Optional<NounPhrase> ofVerb(List<Word> words, List<Cue> cues, int which, int depth) {
    Cue cue = cues.get(which);
    int at = cue.from() - 1;
    while (at >= 0 && (isSkipped(words.get(at)) || FramedCue.isShortIs(words, at, table))) {
      at--;
    }
    boolean inverted = at < 0 || words.get(at).isQuote() || opensClause(words, at);
    if (inverted) {
      Optional<NounPhrase> right = phrases.startingAt(words, afterAdverbs(words, cue.to()));
      if (right.isPresent()) {
        return right;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (words.get(cue.from() - 1).is("to")) {
      Optional<NounPhrase> governed = ofInfinitive(words, cue.from() - 1);
      return governed.isPresent() ? governed : shared(words, cues, which, depth);
    }
    return leftOf(words, cues, which, depth, at);
  }

  /**
   * The subject that ends at a word, over phrases a preposition governs: "who in the past said".
   */
  private Optional<NounPhrase> leftOf(
      List<Word> words, List<Cue> cues, int which, int depth, int at) {
    Word left = words.get(at);
    if (left.is(",") || left.is(")") || left.isDash()) {
      Optional<NounPhrase> named = beforeApposition(words, at);
      return named.isPresent() ? named : shared(words, cues, which, depth);
    }
    if (left.is("who") || left.is("which")) {
      int name = at - 1;
      while (name > 0 && words.get(name).isComma()) {
        name--;
      }
      return phrases
          .endingAt(words, name)
          .map(np -> new NounPhrase(np.from(), np.to(), np.head(), np.kind(), left.span()));
    }
    if (table.is(PhraseWords.Kind.JOINING, left) || left.isQuote() || isSign(left)) {
      return shared(words, cues, which, depth);
    }
    Optional<NounPhrase> direct = phrases.endingAt(words, at);
    if (direct.isEmpty() && loose.isPresent()) {
      direct = loose.get().endingAt(words, at);
    }
    if (direct.isEmpty()) {
      return shared(words, cues, which, depth);
    }
    int governor = direct.get().from() - 1;
    boolean governed =
        governor > 0
            && table.is(PhraseWords.Kind.PREPOSITION, words.get(governor))
            && !table.is(PhraseWords.Kind.JOINING, words.get(governor)); // "after Ann told him"
    if (governed && depth > 0) {
      int next = governor - 1;
      while (next > 0 && isSkipped(words.get(next))) {
        next--;
      }
      return leftOf(words, cues, which, depth - 1, next);
    }
    return direct;
  }

  /** "a group backing X", "Conceding that ..., he warned"; else the subject of the sentence. */
  private Optional<NounPhrase> ofParticiple(
      List<Word> words, List<Cue> cues, int which, int depth) {
    int at = cues.get(which).from() - 1;
    while (at >= 0 && words.get(at).isWord() && table.isAdverb(words.get(at))) {
      at--;
    }
    if (at < 0) {
      int comma = FirstPhrase.comma(words, cues.get(which).to(), words.size());
      Optional<NounPhrase> after =
          comma < 0 ? Optional.empty() : phrases.startingAt(words, comma + 1);
      return after.isPresent() ? after : shared(words, cues, which, depth);
    }
    Optional<NounPhrase> near =
        loose.isPresent() && words.get(at).isWord() && !isBe(words.get(at))
            ? phrases.endingAt(words, at).filter(np -> np.kind() != Kind.PRONOUN || np.from() > 0)
            : Optional.empty();
    if (near.isPresent() && !loose.get().isThingSaid(words.get(near.get().head()))) {
      return near; // but not "X issued a statement saying"
    }
    return at >= 0 && isBe(words.get(at))
        ? ofVerb(words, cues, which, depth)
        : shared(words, cues, which, depth);
  }

  private boolean isBe(Word word) {
    return table.is(PhraseWords.Kind.AUXILIARY, word) && !word.is("to");
  }

  /** "was quick to say": the subject stands before the verb that governs the infinitive. */
  private Optional<NounPhrase> ofInfinitive(List<Word> words, int to) {
    for (int i = to - 1; i > 0 && i > to - 6 && words.get(i).isWord(); i--) {
      Word word = words.get(i);
      boolean verb = isBe(word) || loose.filter(l -> l.isVerb(word)).isPresent();
      if (verb) {
        int at = i - 1;
        while (at > 0 && isSkipped(words.get(at))) {
          at--;
        }
        return phrases.endingAt(words, at);
      }
    }
    return Optional.empty();
  }

  private boolean isSkipped(Word word) {
    return word.isWord()
        && !word.isCapital()
        && (table.is(PhraseWords.Kind.AUXILIARY, word) || table.isAdverb(word) || word.is("a"));
  }

  private int afterAdverbs(List<Word> words, int at) {
    int to = at;
    while (to < words.size()
        && to - at < 3
        && words.get(to).isWord()
        && table.isAdverb(words.get(to))
        && !words.get(to).isCapital()) {
      to++;
    }
    return to;
  }

  /** A sign after which a verb may stand before its subject; a comma only behind a quotation. */
  private static boolean opensClause(List<Word> words, int at) {
    Word sign = words.get(at);
    boolean behindQuote = at > 0 && words.get(at - 1).isQuote();
    return isSign(sign) && (behindQuote || !(sign.isComma() || sign.is(")") || sign.isDash()));
  }

  private static boolean isSign(Word word) {
    return !word.isQuote() && !word.isWord();
  }

  /** "X, a senior adviser, said"; several of them ("X, 54, of Ohio, said") one after the other. */
  private Optional<NounPhrase> beforeApposition(List<Word> words, int comma) {
    if (words.get(comma).isComma() && comma > 0 && words.get(comma - 1).is(")")) {
      Optional<NounPhrase> named = beforeApposition(words, comma - 1); // "Ann Lee (Hill), said"
      if (named.isPresent() && named.get().kind() == Kind.NAME) {
        return named;
      }
    }
    int at = comma;
    Optional<NounPhrase> best = Optional.empty();
    for (int round = 0; round < 3; round++) {
      int open = at - 1;
      String partner = words.get(at).is(")") ? "(" : words.get(at).lower();
      while (open > 0 && at - open < MAX_APPOSITION && !words.get(open).is(partner)) {
        open--;
      }
      if (open <= 0 || !words.get(open).is(partner)) {
        break;
      }
      Optional<NounPhrase> named = phrases.endingAt(words, open - 1);
      if (named.isPresent()) {
        best = named;
      }
      if (named.isPresent() && named.get().kind() != Kind.NOMINAL) {
        break;
      }
      at = open;
    }
    return best;
  }

  /** The subject of the verb before, or the first phrase of the sentence that may be one. */
  private Optional<NounPhrase> shared(List<Word> words, List<Cue> cues, int which, int depth) {
    for (int before = which - 1; depth > 0 && before >= 0; before--) {
      if (cues.get(before).kind() == CueWords.Kind.VERB && cues.get(before).probability() >= .85) {
        Optional<NounPhrase> subject = of(words, cues, before, depth - 1);
        if (subject.isPresent()) {
          return subject;
        }
        break;
      }
    }
    return first(words, cues.get(which).from());
  }

  /** The phrase that begins there. */
  Optional<NounPhrase> startingAt(List<Word> words, int first) {
    return phrases.startingAt(words, first);
  }

  /** The first phrase that no preposition governs: "In a speech, X ..." gives X. */
  Optional<NounPhrase> first(List<Word> words, int limit) {
    return firstPhrase.before(words, limit);
  }

  /** The author's "we", and the "it" and "this" that point at no speaker. */
  boolean isAuthor(List<Word> words, NounPhrase np) {
    return np.kind() == Kind.PRONOUN && table.is(PhraseWords.Kind.AUTHOR, words.get(np.head()));
  }
}

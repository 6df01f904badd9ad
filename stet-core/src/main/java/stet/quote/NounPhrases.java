package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.quote.NounPhrase.Kind;
import stet.text.Span;

/** Finds the words that name a speaker, to the left or right of a place in a sentence. */
final class NounPhrases {

  /** Words between an article and its noun, at most. */
  private static final int REACH = 7;

  private final PhraseWords table;
  private final Cues cues;
  private final NameRuns names;

  /**
   * @param smallNames names that their bearers write in small letters
   */
  NounPhrases(PhraseWords table, Cues cues, Set<String> smallNames) {
    this.table = table;
    this.cues = cues;
    this.names = new NameRuns(table, cues, smallNames);
  }

  /** The phrase whose last word stands at {@code last}. */
  Optional<NounPhrase> endingAt(List<Word> words, int last) {
    return endingAt(words, last, 3);
  }

  private Optional<NounPhrase> endingAt(List<Word> words, int last, int depth) {
    Optional<NounPhrase> base = baseEndingAt(words, last);
    if (base.isEmpty() || depth == 0 || base.get().kind() == Kind.PRONOUN) {
      return base;
    }
    int preposition = base.get().from() - 1;
    if (preposition < 1 || !table.is(PhraseWords.Kind.PREPOSITION, words.get(preposition))) {
      return base;
    }
    Optional<NounPhrase> governor =
        endingAt(words, preposition - 1, depth - 1)
            .filter(np -> np.kind() != Kind.PRONOUN && speaks(words, np));
    return governor.isPresent()
        ? governor.map(np -> phrase(words, np.from(), last + 1, np.head(), np.kind()))
        : base;
  }

  private boolean speaks(List<Word> words, NounPhrase np) {
    return np.kind() == Kind.NAME || table.is(PhraseWords.Kind.SPEAKER, words.get(np.head()));
  }

  private Optional<NounPhrase> baseEndingAt(List<Word> words, int last) {
    if (last < 0 || !words.get(last).isWord()) {
      return Optional.empty();
    }
    Word word = words.get(last);
    if (table.is(PhraseWords.Kind.PRONOUN, word) && !word.text().equals("US")) {
      return Optional.of(phrase(words, last, last + 1, last, Kind.PRONOUN));
    }
    if (names.isName(words, last)) {
      return Optional.of(name(words, last));
    }
    if (isFunction(word) || cues.verbs().getOrDefault(word.lower(), 0.0) > .9) {
      return Optional.empty();
    }
    int from = last;
    while (from > 0 && last - from < REACH && isInside(words.get(from - 1))) {
      from--;
    }
    boolean determined = from > 0 && isDeterminer(words.get(from - 1));
    if (determined) {
      from--;
      if (words.get(from).is("'s") && from > 0) {
        from = names.isName(words, from - 1) ? names.start(words, from - 1) : from - 1;
      }
    }
    boolean speaker = table.is(PhraseWords.Kind.SPEAKER, word);
    if (!speaker && !determined) {
      return Optional.empty();
    }
    if (!determined) {
      from = bareFrom(words, from, last);
    }
    return Optional.of(phrase(words, from, last + 1, last, Kind.NOMINAL));
  }

  /** "senior officials": without an article only small words that do not end like verbs belong. */
  private int bareFrom(List<Word> words, int from, int last) {
    int at = last;
    while (at > from && last - at < 3) {
      Word left = words.get(at - 1);
      if (cues.verbs().containsKey(left.lower()) || left.lower().endsWith("ing")) {
        break;
      }
      at--;
    }
    return at;
  }

  private boolean isInside(Word word) {
    return word.isWord()
        && !isDeterminer(word)
        && !isFunction(word)
        && !table.isAdverb(word)
        && cues.verbs().getOrDefault(word.lower(), 0.0) < .9;
  }

  boolean isFunction(Word word) {
    return names.isFunction(word);
  }

  boolean isDeterminer(Word word) {
    return word.is("'s") || table.is(PhraseWords.Kind.DETERMINER, word);
  }

  private NounPhrase name(List<Word> words, int last) {
    return phrase(words, names.start(words, last), last + 1, last, Kind.NAME);
  }

  /** The phrase whose first word stands at {@code first}. */
  Optional<NounPhrase> startingAt(List<Word> words, int first) {
    return startingAt(words, first, 3);
  }

  private Optional<NounPhrase> startingAt(List<Word> words, int first, int depth) {
    if (depth == 0 || first < 0 || first >= words.size() || !words.get(first).isWord()) {
      return Optional.empty();
    }
    Word word = words.get(first);
    if (table.is(PhraseWords.Kind.PRONOUN, word) && !possesses(words, first)) {
      return Optional.of(phrase(words, first, first + 1, first, Kind.PRONOUN));
    }
    int at = first;
    boolean determined = table.is(PhraseWords.Kind.DETERMINER, word);
    if (determined) {
      at++;
      if (standsAlone(words, at)) {
        return Optional.of(phrase(words, first, at, at - 1, Kind.NOMINAL));
      }
      if (standsAlone(words, at + 1) && isDeterminer(words.get(at))) {
        return Optional.of(phrase(words, first, at + 1, at, Kind.NOMINAL));
      }
    }
    int limit = Math.min(words.size(), first + REACH + 2);
    while (at < limit && words.get(at).isWord()) {
      if (names.isName(words, at)) {
        int to = names.end(words, at);
        if (to + 1 < words.size() && words.get(to).is("'s")) {
          return owned(words, determined ? first : at, to + 1, depth);
        }
        int noun = determined ? speakerFrom(words, to) : speakerAt(words, to);
        return Optional.of(
            noun > 0
                ? withComplement(words, first, noun, depth)
                : phrase(words, determined ? first : at, to, to - 1, Kind.NAME));
      }
      if (table.is(PhraseWords.Kind.SPEAKER, words.get(at)) && !nameFollows(words, at)) {
        return Optional.of(withComplement(words, first, at, depth));
      }
      if (!isInside(words.get(at))) {
        break;
      }
      at++;
    }
    return determined && at > first + 1 && at < limit
        ? Optional.of(withComplement(words, first, at - 1, depth)) // "the beekeeper"
        : Optional.empty();
  }

  /** "Fenn's lawyer", "Fenn's youngest niece Ann Lee": whom a name owns. */
  private Optional<NounPhrase> owned(List<Word> words, int first, int at, int depth) {
    Optional<NounPhrase> known =
        startingAt(words, at, depth - 1).filter(np -> np.kind() == Kind.NOMINAL);
    if (known.isPresent()) {
      return known.map(np -> phrase(words, first, np.to(), np.head(), Kind.NOMINAL));
    }
    int to = at;
    while (to < words.size()
        && to - at < REACH
        && isInside(words.get(to))
        && !names.isName(words, to)) {
      to++;
    }
    return to > at && to < words.size() && names.isName(words, to)
        ? Optional.of(
            phrase(words, first, names.end(words, to), names.end(words, to) - 1, Kind.NAME))
        : Optional.empty();
  }

  /** "another", "the two": a determiner that nothing it could belong to follows. */
  private boolean standsAlone(List<Word> words, int at) {
    Word number = at - 1 < words.size() ? words.get(at - 1) : words.getLast();
    boolean person =
        table.is(PhraseWords.Kind.SPEAKER, number) || number.is("two") || number.is("three");
    boolean ends = at >= words.size() || !words.get(at).isWord();
    return person
        && isDeterminer(number)
        && (ends || cues.verbs().getOrDefault(words.get(at).lower(), 0.0) >= .9);
  }

  private int speakerAt(List<Word> words, int at) {
    return at < words.size() && table.is(PhraseWords.Kind.SPEAKER, words.get(at)) ? at : -1;
  }

  /** "the Russian foreign minister": the noun behind a capitalised adjective. */
  private int speakerFrom(List<Word> words, int at) {
    for (int i = at; i < Math.min(at + 4, words.size()) && isInside(words.get(i)); i++) {
      if (speakerAt(words, i) > 0) {
        return nameFollows(words, i) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean possesses(List<Word> words, int at) {
    return table.is(PhraseWords.Kind.POSSESSIVE, words.get(at))
        && at + 1 < words.size()
        && words.get(at + 1).isWord()
        && isInside(words.get(at + 1));
  }

  /** "foreign minister Ann Lee": the noun is a title, unless another noun follows. */
  private boolean nameFollows(List<Word> words, int at) {
    int next = at + 1;
    return next < words.size()
        && (names.isName(words, next)
            || (table.is(PhraseWords.Kind.SPEAKER, words.get(next))
                && !table.is(PhraseWords.Kind.DETERMINER, words.get(next))));
  }

  /** "a spokesman for the town": up to the end of the words after the preposition. */
  private NounPhrase withComplement(List<Word> words, int first, int head, int depth) {
    int to = head + 1;
    if (to + 1 < words.size()
        && (words.get(to).is("for")
            || words.get(to).is("of")
            || words.get(to).is("from")
            || words.get(to).is("at")
            || words.get(to).is("with"))) {
      to = startingAt(words, to + 1, depth - 1).map(NounPhrase::to).orElse(to);
    }
    return phrase(words, first, to, head, Kind.NOMINAL);
  }

  static NounPhrase phrase(List<Word> words, int from, int to, int head, Kind kind) {
    Span span = new Span(words.get(from).start(), words.get(to - 1).end());
    return new NounPhrase(from, to, head, kind, span);
  }
}

package stet.quote;

import java.util.List;
import java.util.Optional;

/**
 * Finds the words about a subject in a language whose nouns have capitals: where they begin, where
 * they end, and whether a subject stands before or behind a verb.
 */
final class ClauseSubject {

  /** Words about one subject, at most. */
  private static final int MAX_SUBJECT = 14;

  /** Words between a verb and the subject behind it, at most. */
  private static final int MAX_SKIPPED = 12;

  private final ClauseWords table;
  private final SubjectWords words;

  ClauseSubject(ClauseWords table, SubjectWords words) {
    this.table = table;
    this.words = words;
  }

  /** A stretch of words, from the first to after the last. */
  record Run(int from, int to) {}

  static Optional<Run> run(int from, int to) {
    return from < to ? Optional.of(new Run(from, to)) : Optional.empty();
  }

  static boolean isPersonal(Word word) {
    return word.is("er") || word.is("sie");
  }

  /** "und der Rat | sagte": a subject right before its verb, behind what opens a clause. */
  Optional<Run> before(List<Word> all, int begin, int verb) {
    for (int i = verb - 1; i >= begin && verb - i <= MAX_SUBJECT; i--) {
      Word word = all.get(i);
      boolean opens = word.isComma() || words.clause().contains(word.lower());
      if (opens && i + 1 < verb) {
        Optional<Run> run = starting(all, i + 1, verb);
        if (run.isPresent() && (run.get().to() == verb || isAdverbs(all, run.get().to(), verb))) {
          return run;
        }
      }
      if (!word.isWord() && !word.isQuote() && !isInner(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInner(Word word) {
    return word.isDash() || word.is("(") || word.is(")") || word.is("/");
  }

  private boolean isAdverbs(List<Word> all, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = all.get(i);
      if (word.is(")")) {
        continue; // "der Rat (Hill) mitteilte"
      }
      if (!word.isWord() || word.isCapital() || words.prepositions().contains(word.lower())) {
        return false;
      }
    }
    return true;
  }

  /** The subject behind a verb, over adverbs and what prepositions govern. */
  Optional<Run> behind(List<Word> all, int from, int limit) {
    int at = from;
    while (at < limit && at - from < MAX_SKIPPED) {
      Word word = all.get(at);
      if (!word.isWord() && !word.isQuote()) {
        return Optional.empty();
      }
      Optional<Run> run = starting(all, at, limit);
      if (run.isPresent()) {
        return run;
      }
      boolean governs =
          words.prepositions().contains(word.lower()) || words.oblique().contains(word.lower());
      at = governs && !word.is("sich") ? governed(all, at + 1, limit) : at + 1;
    }
    return Optional.empty();
  }

  /** Behind the nouns that a preposition governs: "am Montag | die Bürgermeisterin". */
  private static int governed(List<Word> all, int from, int limit) {
    int at = from;
    while (at < limit && all.get(at).isWord() && !all.get(at).isCapital()) {
      at++;
    }
    while (at < limit && all.get(at).isCapital()) {
      at++;
    }
    return Math.max(at, from);
  }

  /** The words about a subject that begin here; none where these words are no subject. */
  Optional<Run> starting(List<Word> all, int from, int limit) {
    Word word = all.get(from);
    boolean pronoun = words.pronouns().contains(word.lower());
    boolean opens =
        word.isQuote()
            || (word.isCapital() && !isSmall(word))
            || words.nominative().contains(word.lower());
    if (!opens && !pronoun && !isAdjective(all, from, limit)) {
      return Optional.empty();
    }
    int to = end(all, from, limit);
    boolean noun = to > from + 1 || (word.isCapital() && !isSmall(word)) || word.isQuote();
    if (noun) {
      return run(from, to);
    }
    return pronoun && isPersonal(word) ? run(from, from + 1) : Optional.empty();
  }

  /** A word that has its capital from the sentence it opens. */
  private boolean isSmall(Word word) {
    String lower = word.lower();
    return words.prepositions().contains(lower)
        || words.oblique().contains(lower)
        || words.clause().contains(lower)
        || words.nominative().contains(lower)
        || words.pronouns().contains(lower)
        || words.opening().contains(lower)
        || table.question().contains(lower);
  }

  /** "führende Forscher": a small word that ends like an adjective, right before a noun. */
  private boolean isAdjective(List<Word> all, int at, int limit) {
    Word word = all.get(at);
    return word.isWord()
        && at + 1 < limit
        && all.get(at + 1).isCapital()
        && !isSmall(word)
        && !table.finite().contains(word.lower())
        && !table.says().contains(word.lower())
        && word.lower().length() > 3
        && (word.lower().endsWith("e") || word.lower().endsWith("er"));
  }

  /** Where the words about somebody end: at the last noun that belongs to them. */
  int end(List<Word> all, int from, int limit) {
    int last = from;
    int at = from;
    while (at < limit && at - from < MAX_SUBJECT) {
      Word word = all.get(at);
      boolean small = word.isWord() && !word.isCapital();
      if (word.isQuote() || (word.isWord() && (word.isCapital() && (at == from || !small)))) {
        last = at + 1;
      } else if (word.is(")") && last == at) {
        last = at + 1;
      } else if (small && isFinite(word)) {
        break;
      } else if (small
          && at > from
          && !words.inside().contains(word.lower())
          && !isModifier(all, at, limit)) {
        break;
      } else if (!word.isWord() && !isInner(word)) {
        break;
      }
      at++;
    }
    return last;
  }

  private boolean isFinite(Word word) {
    String lower = word.lower();
    return table.finite().contains(lower)
        || table.says().contains(lower)
        || table.acts().contains(lower);
  }

  private boolean isModifier(List<Word> all, int at, int limit) {
    boolean near = false;
    for (int i = at + 1; i < Math.min(limit, at + 3); i++) {
      near |= all.get(i).isCapital() || all.get(i).isQuote();
    }
    String lower = all.get(at).lower();
    return near
        && !words.nominative().contains(lower)
        && (lower.endsWith("e")
            || lower.endsWith("en")
            || lower.endsWith("er")
            || lower.endsWith("es")
            || lower.endsWith("te")
            || Character.isDigit(lower.charAt(0)));
  }
}

package stet.quote;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;

/** Finds the first words of a sentence that may be its subject. */
final class FirstPhrase {

  /** An opening phrase is no longer than this, in words. */
  private static final int MAX_APPOSITION = 28;

  /** A place, a day and an agency, in words and signs. */
  private static final int MAX_DATELINE = 12;

  private final PhraseWords table;
  private final NounPhrases phrases;

  FirstPhrase(PhraseWords table, NounPhrases phrases) {
    this.table = table;
    this.phrases = phrases;
  }

  /** The first phrase that no preposition governs: "In a speech, X ..." gives X. */
  Optional<NounPhrase> before(List<Word> words, int limit) {
    int at = afterDateline(words, limit);
    while (at < limit) {
      Word word = words.get(at);
      if (word.isWord() && table.is(PhraseWords.Kind.OPENER, word)) {
        int comma = comma(words, at, Math.min(limit, at + MAX_APPOSITION));
        at = comma > 0 ? comma + 1 : at + 2;
        continue;
      }
      Optional<NounPhrase> np = phrases.startingAt(words, at);
      if (np.isPresent() && np.get().to() <= limit) {
        return np;
      }
      at++;
    }
    return Optional.empty();
  }

  /** "HILL, July 2 (Agency) — The town ...": behind the dash. */
  private static int afterDateline(List<Word> words, int limit) {
    for (int i = 2; i < Math.min(limit, MAX_DATELINE); i++) {
      if (words.get(i).isDash()) {
        boolean agency = words.get(i - 1).is(")");
        boolean shouted = words.getFirst().text().equals(words.getFirst().text().toUpperCase(ROOT));
        return agency || shouted && words.getFirst().isCapital() ? i + 1 : 0;
      }
    }
    return 0;
  }

  static int comma(List<Word> words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.get(at).isComma()) {
        return at;
      }
    }
    return -1;
  }
}

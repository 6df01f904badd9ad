package stet.quote;

import java.util.List;
import stet.quote.PhraseWords.Kind;

/** Reads times that stand between a cue and what is reported: "on Monday", "last week", "later". */
final class Times {

  /** "earlier this week on Monday" and no more. */
  private static final int MOST = 3;

  private final PhraseWords table;

  Times(PhraseWords table) {
    this.table = table;
  }

  /** Whether a time begins here. */
  boolean isAt(List<Word> words, int at) {
    return after(words, at, words.size()) > at;
  }

  /** Behind the times that begin here. */
  int after(List<Word> words, int from, int size) {
    int at = from;
    for (int round = 0; round < MOST && at < size; round++) {
      boolean span = at + 1 < size && table.is(Kind.TIMESPAN, words.get(at + 1));
      boolean opens = words.get(at).is("on") || table.is(Kind.TIMEOPENER, words.get(at));
      if (span && opens) {
        at += 2;
      } else if (table.is(Kind.TIME, words.get(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}

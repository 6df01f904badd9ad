package stet.judge.compare;

import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;

/**
 * Where one clause of a source ends and the next begins, as far as its punctuation and its little
 * words show.
 */
public final class Clauses {

  private final IndexedSource source;
  private final SenseWords words;

  public Clauses(IndexedSource source, SenseWords words) {
    this.source = source;
    this.words = words;
  }

  /** Whether a clause begins with this word of the source. */
  public boolean begins(int word) {
    return isSetOff(word) || words.opensClause(source.form(word));
  }

  /** Whether this word of the source says no; "not only" says yes. */
  public boolean negates(int word) {
    return words.isNegator(source.form(word))
        && !(word + 1 < source.size() && words.isMerely(source.form(word + 1)));
  }

  /** Whether a sign parts this word of the source from the one before. */
  boolean isSetOff(int word) {
    if (word == 0 || source.sentenceAt(word) != source.sentenceAt(word - 1)) {
      return true;
    }
    String between = source.source().text().substring(source.end(word - 1), source.start(word));
    return between.chars().anyMatch(c -> ",;:.!?()…—–،؛".indexOf(c) >= 0);
  }

  /**
   * Whether a word left out belongs to a clause of which something was kept: nothing parts it from
   * the words before {@code from} or from those after {@code to}, or its clause holds nothing else.
   */
  public boolean reachesOut(int word, int from, int to) {
    int left = word;
    while (left > from && !begins(left)) {
      left--;
    }
    boolean before = left == from && !begins(from);
    int right = word + 1;
    while (right < to && !begins(right)) {
      right++;
    }
    boolean after = right == to && to < source.size() && !begins(to);
    return before || after;
  }
}

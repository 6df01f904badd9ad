package stet.judge.compare;

import stet.align.Pattern;
import stet.locate.IndexedSource;
import stet.locate.PieceCover;
import stet.locate.Place;

/** Whether one place holds a quotation all but whole, so that no pieces need be looked for. */
public final class Wholeness {

  // So many words more than the quotation may a place have that leaves no sentence out.
  private static final int NO_SENTENCE = 12;

  private Wholeness() {}

  /**
   * Whether one place holds all but so few words that they make no second piece, and skips no
   * sentence.
   */
  public static boolean isNearlyWhole(Pattern pattern, Place place) {
    return missing(pattern, place) < PieceCover.LEAST
        && place.last() - place.first() < pattern.size() + NO_SENTENCE;
  }

  /**
   * Whether a quotation reaches over three sentences of the source, and words between its own are
   * left out for which no ellipsis stands.
   */
  public static boolean skipsSentence(Pattern pattern, Place place) {
    IndexedSource source = place.source();
    int before = -1;
    int skipped = 0;
    for (int i = 0; i < pattern.size(); i++) {
      if (stands(pattern, i, place)) {
        int at = place.partner(i);
        skipped += before >= 0 && !pattern.hasGapBefore(i) ? at - before - 1 : 0;
        before = at;
      }
    }
    return skipped > 0 && source.sentenceAt(place.last()) - source.sentenceAt(place.first()) > 1;
  }

  /** Whether this word of the quotation has its like at the place, and it is the same. */
  public static boolean stands(Pattern pattern, int word, Place place) {
    int at = place.partner(word);
    return at >= 0 && pattern.words().form(word).equals(place.source().form(at));
  }

  /** How many of the speaker's words the place lacks. */
  public static int missing(Pattern pattern, Place place) {
    int missing = 0;
    for (int i = 0; i < pattern.size(); i++) {
      missing += stands(pattern, i, place) || pattern.isBracketed(i) ? 0 : 1;
    }
    return missing;
  }
}

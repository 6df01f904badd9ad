package stet.locate;

/**
 * How much a place tells: what of a quotation stands there, measured in bits, against what chance
 * would put somewhere in so many words.
 *
 * @param coverage share of the quotation's weight that has an alike partner, 0 to 1
 * @param bits share of its bits that has one, 0 to 1: a word's bits say how rare it is
 * @param equal share of its words that stand there as they are, 0 to 1
 * @param longest bits of the longest run of equal words, less those that any place has by chance
 * @param surplus bits of all that stands there beyond those that name a place among all words
 *     searched: chance would give as much once in two to this power such libraries
 * @param words words of the quotation that are the speaker's
 * @param stretch words from the first partner to the last for each of them
 * @param searched bits that name one place among all words searched
 */
public record Telling(
    double coverage,
    double bits,
    double equal,
    double longest,
    double surplus,
    int words,
    double stretch,
    double searched) {

  /** Words of one text follow one another not by chance: a run's bits count for less. */
  private static final double DEPENDENT = 0.7;

  /** What a place tells of what is sought. */
  public static Telling of(Sought sought, Place place) {
    double named = Math.log(sought.words()) / Math.log(2);
    double all = 0;
    double held = 0;
    double run = 0;
    double longest = 0;
    int words = 0;
    int equal = 0;
    int before = -2;
    int wordBefore = -2;
    for (int i = 0; i < sought.size(); i++) {
      if (sought.pattern().isBracketed(i)) {
        continue;
      }
      words++;
      double bits = sought.bits(i);
      all += bits;
      int at = place.partner(i);
      if (at >= 0 && sought.source().id(at) == sought.id(i)) {
        equal++;
        held += bits;
        run = at == before + 1 && i == wordBefore + 1 ? run + bits : bits;
        longest = Math.max(longest, run);
        before = at;
        wordBefore = i;
      } else if (at >= 0) {
        double alike = sought.likeness(i, at);
        held += alike >= AlignedSearch.ALIKE ? alike * bits : 0;
      }
    }
    int spoken = Math.max(1, words);
    return new Telling(
        place.coverage(),
        all == 0 ? 0 : held / all,
        (double) equal / spoken,
        longest - DEPENDENT * named,
        held - named,
        spoken,
        (double) (place.last() + 1 - place.first()) / spoken,
        named);
  }

  /**
   * What several pieces tell that hold a quotation between them: each has to name its place.
   *
   * @param held for each word of the quotation whether a piece holds it
   * @param pieces number of pieces
   */
  public static Telling ofPieces(Sought sought, boolean[] held, int pieces) {
    double named = Math.log(sought.words()) / Math.log(2);
    double all = 0;
    double told = 0;
    double weight = 0;
    int words = 0;
    int equal = 0;
    for (int i = 0; i < sought.size(); i++) {
      if (!sought.pattern().isBracketed(i)) {
        words++;
        all += sought.bits(i);
        equal += held[i] ? 1 : 0;
        told += held[i] ? sought.bits(i) : 0;
        weight += held[i] ? sought.weight(i) : 0;
      }
    }
    int spoken = Math.max(1, words);
    return new Telling(
        sought.total() == 0 ? 0 : Math.min(1, weight / sought.total()),
        all == 0 ? 0 : told / all,
        (double) equal / spoken,
        told / pieces - DEPENDENT * named,
        told - pieces * named,
        spoken,
        1,
        named);
  }
}

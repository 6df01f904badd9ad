package stet.locate.grams;

/**
 * Which of the runs that end with a word are listed, told by how common they and their parts are:
 * the shortest one that is rare, but none where a part of it is rare by itself. All levels are
 * those of {@link Commonness}, a run's never above those of its parts.
 */
final class RunRules {

  /** No run, where a number of words is told. */
  static final int NONE = 0;

  private static final int BITS = 3;
  private static final int MASK = (1 << BITS) - 1;

  /** The answers to all sets of six levels, two bits a level: to look one up costs no guesses. */
  private static final String TABLE = table();

  private RunRules() {}

  private static String table() {
    char[] table = new char[1 << 12];
    for (int i = 0; i < table.length; i++) {
      if ((i & i >> 1 & 0x555) == 0) { // no level is 3
        table[i] = (char) rules(i & 3, i >> 2 & 3, i >> 4 & 3, i >> 6 & 3, i >> 8 & 3, i >> 10);
      }
    }
    return String.valueOf(table);
  }

  /**
   * How many words the three kinds of runs have, packed into one number: the run that is rare by
   * the low limit, the one rare by the high limit, and the stock phrase.
   *
   * @param word the word's level
   * @param words the lower one of it and that of the word before
   * @param pair the level of the two together
   * @param pairs the lower one of it and that of the pair before
   * @param triple the level of the last three words
   * @param triples the lower one of it and that of the triple before
   */
  static int of(int word, int words, int pair, int pairs, int triple, int triples) {
    return TABLE.charAt(word | words << 2 | pair << 4 | pairs << 6 | triple << 8 | triples << 10);
  }

  private static int rules(int word, int words, int pair, int pairs, int triple, int triples) {
    int longer = rare(Commonness.COMMON, word, words, pair, pairs, triple, triples);
    int shorter = rare(Commonness.VERY_COMMON, word, words, pair, pairs, triple, triples);
    int stock = shorter == NONE ? stock(words, pairs) : NONE;
    return longer | shorter << BITS | stock << 2 * BITS;
  }

  private static int rare(
      int common, int word, int words, int pair, int pairs, int triple, int triples) {
    if (word < common) {
      return 1;
    }
    if (words < common) {
      return NONE;
    }
    if (pair < common) {
      return 2;
    }
    if (pairs < common) {
      return NONE;
    }
    if (triple < common) {
      return 3;
    }
    return triples < common ? NONE : 4;
  }

  // The longest run that is common by every limit.
  private static int stock(int words, int pairs) {
    return words < Commonness.VERY_COMMON ? 1 : pairs < Commonness.VERY_COMMON ? 2 : 3;
  }

  /** Words of the run that is rare by the low limit. */
  static int longer(int lengths) {
    return lengths & MASK;
  }

  /** Words of the run that is rare by the high limit. */
  static int shorter(int lengths) {
    return lengths >> BITS & MASK;
  }

  /** Words of the longest run that is rare by no limit, where there is no shorter one. */
  static int stock(int lengths) {
    return lengths >> 2 * BITS;
  }
}

package stet.name;

/** Words compared across alphabets: pereprava and переправа sound alike. */
public final class Letters {

  private Letters() {}

  /** Whether a word is written in Cyrillic letters. */
  public static boolean isCyrillic(String word) {
    return NameFolding.isCyrillic(word);
  }

  /**
   * A word's sounds, without the habits of transliterations: equal for hromada, gromada and
   * громада.
   */
  public static String sounds(String word) {
    return NameFolding.bones(word).replace('h', 'g');
  }
}

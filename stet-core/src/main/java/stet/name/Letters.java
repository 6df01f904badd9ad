package stet.name;

import java.util.EnumSet;
import java.util.Set;

/** Words compared across alphabets: pereprava and переправа sound alike. */
public final class Letters {

  private static final Set<Character.UnicodeScript> TRANSLITERATED =
      Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC);

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

  /**
   * Whether two names can be compared letter by letter: in one script, or in Latin and Cyrillic.
   */
  public static boolean comparable(String a, String b) {
    Set<Character.UnicodeScript> both = EnumSet.noneOf(Character.UnicodeScript.class);
    (a + b)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .forEach(both::add);
    both.remove(Character.UnicodeScript.COMMON);
    both.remove(Character.UnicodeScript.INHERITED);
    return both.size() <= 1 || TRANSLITERATED.containsAll(both);
  }
}

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
   * Whether two words may be one name that a translation has spelled by ear: Thorne, Thorn; Dahl,
   * Dal; Ruud, Rud. Equal but for silent letters, or but for one letter of a long name.
   */
  public static boolean near(String a, String b) {
    String x = heard(a);
    String y = heard(b);
    return !x.isEmpty() && (x.equals(y) || isSlip(x, y));
  }

  private static String heard(String word) {
    String bones = NameFolding.bones(word).replace("h", "");
    return bones.length() > 3 && bones.endsWith("e")
        ? bones.substring(0, bones.length() - 1)
        : bones;
  }

  /** How many letters two words have in common before the first that differs. */
  public static int commonStart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int common = 0;
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }

  /** So long a name is known with one letter wrong. */
  private static final int LONG = 6;

  private static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    int front = commonStart(a, b);
    int back = 0;
    while (back < shorter - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return longer >= LONG && front > 0 && front + back >= longer - 1;
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

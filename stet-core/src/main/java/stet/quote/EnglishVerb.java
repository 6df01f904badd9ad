package stet.quote;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes out the forms of an English verb: say, says, said, saying. */
final class EnglishVerb {

  private EnglishVerb() {}

  /**
   * The forms of a verb.
   *
   * @param entry base form; {@code !past!participle} where irregular, {@code *} where the last
   *     letter doubles
   */
  static Set<String> forms(String entry) {
    String[] parts = entry.split("!", -1);
    String base = parts[0].replace("*", "");
    String stem = stem(base, parts[0].endsWith("*"));
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(thirdPerson(base));
    forms.add((stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem) + "ing");
    if (parts.length == 1) {
      forms.add(past(base, stem));
    }
    for (int i = 1; i < parts.length; i++) {
      forms.add(parts[i]);
    }
    return forms;
  }

  private static String stem(String base, boolean doubles) {
    boolean vowelBefore = base.length() > 2 && "aeiou".indexOf(base.charAt(base.length() - 2)) >= 0;
    return doubles && vowelBefore ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y")
        && base.length() > 2
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hiss || base.equals("go") ? "es" : "s");
  }

  private static String past(String base, String stem) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem.endsWith("e") ? stem + "d" : stem + "ed";
  }
}

package stet.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The bones of a name: what is left when alphabet, accents and schools of transliteration are taken
 * away. Sergei, Sergey, Sergueï and Сергей have the same bones; so have Zelensky and Zelenskyy.
 */
final class NameFolding {

  /** Cyrillic to Latin, Russian and Ukrainian, near to BGN/PCGN. */
  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "sh"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private static final Map<Character, String> SPECIAL =
      Map.of('ł', "l", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ı', "i", 'þ', "th");

  /** Spellings of one sound, in this order: longer ones first. */
  private static final List<Sound> SOUNDS =
      sounds(
          "tsch ch, tch ch, shch sh, sch sh, kh h, zh j, ph f, th t, ck k, cz ch, sz sh, x ks, q k,"
              + " w v, gue ge, gui gi, ou u, yu iu, ya ia, yo e, ye e, ie e, yy i, iy i, ij i,"
              + " yj i, ii i, yi i, ey ei, ej ei, ay ai, aj ai, y i, ce se, ci si, c k, z s");

  /** One way to write a sound, and the one we keep; the letters of both as bits. */
  private record Sound(String spelling, String kept, int needed, int added) {
    Sound(String spelling, String kept) {
      this(spelling, kept, letters(spelling), letters(kept));
    }
  }

  /** Which of the letters a to z a word holds: bit 0 is a. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      letters |= letter >= 0 && letter < 26 ? 1 << letter : 0;
    }
    return letters;
  }

  private static final List<String> CASE_ENDINGS =
      List.of("ogo", "omu", "imi", "oi", "im", "om", "em", "aia", "uiu");

  private NameFolding() {}

  private static List<Sound> sounds(String pairs) {
    return Arrays.stream(pairs.split(", "))
        .map(pair -> pair.split(" "))
        .map(pair -> new Sound(pair[0], pair[1]))
        .toList();
  }

  /** Lower case Latin letters without accents; apostrophes and dots fall away. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    StringBuilder latin = new StringBuilder(lower.length());
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFC).toCharArray()) {
      String letters = CYRILLIC.get(c);
      if (letters == null) {
        letters = SPECIAL.get(c);
      }
      if (letters != null) {
        latin.append(letters);
      } else if (c == 'ё') {
        latin.append("yo");
      } else if (c == 'й') {
        latin.append('y');
      } else if (c == 'ї') {
        latin.append("yi");
      } else {
        latin.append(c);
      }
    }
    StringBuilder plain = new StringBuilder(latin.length());
    for (char c : Normalizer.normalize(latin, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '-') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Most words of most texts: nothing to fold. */
  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!(c >= 'a' && c <= 'z') && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** The bones of one word. */
  static String bones(String word) {
    String bones = plain(word).replace("-", "");
    int letters = letters(bones);
    for (Sound sound : SOUNDS) {
      if ((letters & sound.needed()) == sound.needed()) {
        bones = bones.replace(sound.spelling(), sound.kept());
        letters |= sound.added();
      }
    }
    StringBuilder single = new StringBuilder(bones.length());
    for (int i = 0; i < bones.length(); i++) {
      if (i == 0 || bones.charAt(i) != bones.charAt(i - 1)) {
        single.append(bones.charAt(i));
      }
    }
    return single.toString();
  }

  static boolean isCyrillic(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** Cuts the case endings that Slavic surnames take in running text: Лаврова, Лавровым. */
  static String stem(String bones) {
    for (String ending : CASE_ENDINGS) {
      if (bones.endsWith(ending) && bones.length() - ending.length() >= 3) {
        return bones.substring(0, bones.length() - ending.length());
      }
    }
    int end = bones.length();
    while (end > 3 && "aeiou".indexOf(bones.charAt(end - 1)) >= 0) {
      end--;
    }
    return bones.substring(0, end);
  }
}

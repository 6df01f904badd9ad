package stet.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stet.document.Document;

/** The language of a document: what it says itself, else by script and the commonest words. */
final class Tongue {

  /** So many characters are enough to tell. */
  private static final int LOOK = 6_000;

  private static final Map<String, List<String>> COMMON =
      Map.of(
          "en", List.of("the", "and", "of", "that", "to", "was", "with"),
          "de", List.of("der", "die", "und", "das", "nicht", "den", "mit"),
          "fr", List.of("le", "les", "et", "des", "que", "dans", "pas"),
          "es", List.of("el", "los", "que", "y", "una", "por", "del"));

  private Tongue() {}

  /** A two-letter code, or "" where the text does not tell. */
  static String of(Document document) {
    String said = document.language().orElse("");
    if (said.length() >= 2) {
      return said.substring(0, 2).toLowerCase(Locale.ROOT);
    }
    return guess(document.text().substring(0, Math.min(LOOK, document.text().length())));
  }

  private static String guess(String text) {
    int cyrillic = 0;
    int ukrainian = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'Ѐ' && c <= 'ӿ') {
        cyrillic++;
        ukrainian += "іїєґІЇЄҐ".indexOf(c) >= 0 ? 1 : 0;
      } else if (Character.isLetter(c) && c < 'ɐ') {
        latin++;
      }
    }
    if (cyrillic > latin) {
      return ukrainian * 50 > cyrillic ? "uk" : "ru";
    }
    return latin == 0 ? "" : byWords(text);
  }

  private static String byWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      COMMON.forEach((language, words) -> {
        if (words.contains(word)) {
          counts.merge(language, 1, Integer::sum);
        }
      });
    }
    String best = "en";
    for (String language : List.of("de", "fr", "es")) {
      if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
        best = language;
      }
    }
    return best;
  }
}

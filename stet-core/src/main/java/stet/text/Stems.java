package stet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What forms of one word have in common: a light stemmer that strips the longest known ending and
 * leaves at least three letters. It is used to lay inflected words beside each other, never to call
 * them the same. Endings of English, German, French and Spanish, and of Russian and Ukrainian, from
 * general grammar; the method is Lovins 1968 reduced to one table look-up.
 */
public final class Stems {

  private static final List<String> LATIN =
      List.of(
          "izations",
          "isations",
          "ization",
          "isation",
          "ations",
          "ation",
          "ements",
          "ement",
          "nesses",
          "ments",
          "ment",
          "ness",
          "ities",
          "ingly",
          "ating",
          "ated",
          "ates",
          "edly",
          "ally",
          "ably",
          "ions",
          "ing",
          "ion",
          "ies",
          "ied",
          "ity",
          "ers",
          "ors",
          "ive",
          "ous",
          "ate",
          "ize",
          "ise",
          "ful",
          "est",
          "als",
          "es",
          "ed",
          "er",
          "or",
          "en",
          "em",
          "ly",
          "al",
          "ic",
          "'s",
          "s",
          "e",
          "y",
          "n");
  private static final List<String> CYRILLIC =
      List.of(
          "иями", "ется", "ются", "ился", "лась", "лись", "ости", "остью", "ами", "ями", "ого",
          "его", "ому", "ему", "ыми", "ими", "ися", "ись", "ешь", "ете", "ить", "ать", "ять", "еть",
          "ють", "ють", "ять", "ост", "ать", "ути", "ых", "их", "ой", "ей", "ом", "ем", "ам", "ям",
          "ах", "ях", "ов", "ев", "ів", "їв", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ие", "ый",
          "ий", "ть", "ти", "ла", "ло", "ли", "ла", "ет", "ит", "ут", "ют", "ат", "ят", "ся", "сь",
          "а", "я", "о", "е", "у", "ю", "ы", "и", "і", "ї", "ь", "й", "л");

  private static final Map<Character, List<String>> LATIN_BY_LAST = byLast(LATIN);
  private static final Map<Character, List<String>> CYRILLIC_BY_LAST = byLast(CYRILLIC);
  private static final List<String> NONE = List.of();

  private static final int LEAST = 3;

  private Stems() {}

  /** The stem of a folded form. */
  public static String of(String form) {
    return form.substring(0, length(form));
  }

  /** How many letters of a folded form are its stem. */
  public static int length(String form) {
    int length = form.length();
    if (length <= LEAST || Character.isDigit(form.charAt(0))) {
      return length;
    }
    char last = form.charAt(length - 1);
    boolean cyrillic = last >= 0x400 && last <= 0x4FF;
    int stem = strip(form, (cyrillic ? CYRILLIC_BY_LAST : LATIN_BY_LAST).getOrDefault(last, NONE));
    if (!cyrillic && stem > LEAST) {
      char end = form.charAt(stem - 1);
      boolean doubled = end == form.charAt(stem - 2) && "bdgmnprt".indexOf(end) >= 0;
      return doubled || end == 'e' || end == 'i' ? stem - 1 : stem;
    }
    return stem;
  }

  private static int strip(String form, List<String> endings) {
    for (String ending : endings) {
      if (form.length() - ending.length() >= LEAST && form.endsWith(ending)) {
        return form.length() - ending.length();
      }
    }
    return form.length();
  }

  // The endings in their order, by the letter they end in.
  private static Map<Character, List<String>> byLast(List<String> endings) {
    Map<Character, List<String>> byLast = new HashMap<>();
    for (String ending : endings) {
      byLast
          .computeIfAbsent(ending.charAt(ending.length() - 1), c -> new ArrayList<>())
          .add(ending);
    }
    byLast.replaceAll((c, list) -> List.copyOf(list));
    return Map.copyOf(byLast);
  }
}

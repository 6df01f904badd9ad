package stet.text;

import java.util.List;

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

  private static final int LEAST = 3;

  private Stems() {}

  /** The stem of a folded form. */
  public static String of(String form) {
    if (form.length() <= LEAST || Character.isDigit(form.charAt(0))) {
      return form;
    }
    char last = form.charAt(form.length() - 1);
    boolean cyrillic = last >= 0x400 && last <= 0x4FF;
    String stem = strip(form, cyrillic ? CYRILLIC : LATIN);
    if (!cyrillic && stem.length() > LEAST) {
      char end = stem.charAt(stem.length() - 1);
      boolean doubled = end == stem.charAt(stem.length() - 2) && "bdgmnprt".indexOf(end) >= 0;
      return doubled || end == 'e' || end == 'i' ? stem.substring(0, stem.length() - 1) : stem;
    }
    return stem;
  }

  private static String strip(String form, List<String> endings) {
    for (String ending : endings) {
      if (form.length() - ending.length() >= LEAST && form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }
}

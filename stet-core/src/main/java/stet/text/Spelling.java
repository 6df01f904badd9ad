package stet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spellings of one word: British and American endings by rule, single words by table. A key has no
 * meaning but that two spellings of one word share it.
 *
 * @param keys folded form to key, for words the rules do not reach
 */
public record Spelling(Map<String, String> keys) {

  private static final int LONG_ENOUGH = 5;
  private static final int LONG_ENOUGH_FOR_DOUBLED_L = 8;

  /** Letters of the longest ending, the plural's included. */
  private static final int LONGEST_ENDING = 9;

  private static final List<String> AFTER = List.of("", "s", "d", "rs", "r");

  public Spelling {
    keys = Map.copyOf(keys);
  }

  /** The table that comes with Stet. */
  public static Spelling standard() {
    return parse(Table.lines(Spelling.class, "spelling-variants.txt"));
  }

  static Spelling parse(List<String> lines) {
    Map<String, String> keys = new HashMap<>();
    for (String line : lines) {
      String[] variants = line.split("=");
      for (String variant : variants) {
        keys.put(variant.strip(), variants[0].strip());
      }
    }
    return new Spelling(keys);
  }

  /** The key of a folded form. */
  public String key(String form) {
    String known = keys.get(form);
    if (known != null) {
      return known;
    }
    if (form.length() < LONG_ENOUGH || !mayVary(form)) {
      return form;
    }
    String key = form;
    key = ending(key, "isation", "ization");
    key = ending(key, "ise", "ize");
    key = ending(key, "ising", "izing");
    key = ending(key, "yse", "yze");
    key = ending(key, "ysing", "yzing");
    key = ending(key, "our", "or");
    key = ending(key, "oured", "ored");
    key = ending(key, "ouring", "oring");
    key = ending(key, "ourable", "orable");
    key = ending(key, "ourful", "orful");
    key = ending(key, "ourite", "orite");
    key = ending(key, "tre", "ter");
    key = ending(key, "bre", "ber");
    key = ending(key, "ogue", "og");
    key = ending(key, "ence", "ense");
    if (key.length() >= LONG_ENOUGH_FOR_DOUBLED_L) {
      key = ending(key, "elled", "eled");
      key = ending(key, "elling", "eling");
      key = ending(key, "eller", "eler");
      key = ending(key, "alled", "aled");
      key = ending(key, "alling", "aling");
    }
    return key;
  }

  // Whether the word's end holds two letters that each of the endings below begins with.
  private static boolean mayVary(String form) {
    for (int i = Math.max(0, form.length() - LONGEST_ENDING); i + 1 < form.length(); i++) {
      char next = form.charAt(i + 1);
      boolean begins =
          switch (form.charAt(i)) {
            case 'i', 'y' -> next == 's';
            case 'o' -> next == 'u' || next == 'g';
            case 't', 'b' -> next == 'r';
            case 'e' -> next == 'n' || next == 'l';
            case 'a' -> next == 'l';
            default -> false;
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }

  // With and without a plural or past ending: organise, organises, organised, colours.
  private static String ending(String word, String from, String to) {
    for (String after : AFTER) {
      int stem = word.length() - from.length() - after.length();
      if (stem >= 0 && word.startsWith(from, stem) && word.endsWith(after)) {
        return word.substring(0, stem) + to + after;
      }
    }
    return word;
  }

  /** Whether two folded forms are spellings of one word. */
  public boolean same(String a, String b) {
    return a.equals(b) || key(a).equals(key(b));
  }
}

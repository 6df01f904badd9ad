package stet.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stet.text.Table;
import stet.text.WordLists;

/**
 * The word lists by which names are read. All words are in lower case.
 *
 * @param families a given name's bones to the numbers of the families it belongs to
 * @param male Mr, Herr
 * @param female Mrs, Frau
 * @param address Dr, Rev: of either
 * @param particles small words that belong to the surname after them
 * @param places countries, peoples and cities, that stand in front of offices
 * @param times months and days
 * @param things nouns that make a capitalised run the name of a body
 * @param words words that begin sentences
 * @param kin words that tell two people of one surname apart
 * @param common surnames that say little
 */
record NameTables(
    Map<String, Set<Integer>> families,
    Set<String> male,
    Set<String> female,
    Set<String> address,
    Set<String> particles,
    Set<String> places,
    Set<String> times,
    Set<String> things,
    Set<String> words,
    Set<String> kin,
    Set<String> common) {

  static NameTables standard() {
    WordLists not = WordLists.of(NameTables.class, "not-names.txt");
    WordLists address = WordLists.of(NameTables.class, "honorifics.txt");
    return new NameTables(
        families(Table.lines(NameTables.class, "given-names.txt")),
        address.under("male"),
        address.under("female"),
        address.under("either"),
        WordLists.of(NameTables.class, "particles.txt").under("particles"),
        not.under("places"),
        not.under("time"),
        not.under("things"),
        not.under("words"),
        WordLists.of(NameTables.class, "kin.txt").under("kin"),
        WordLists.of(NameTables.class, "common-surnames.txt").under("common"));
  }

  boolean isHonorific(String word) {
    String key = key(word);
    return male.contains(key) || female.contains(key) || address.contains(key);
  }

  boolean isParticle(String word) {
    return particles.contains(key(word));
  }

  boolean isPlace(String word) {
    return places.contains(withoutPossessive(key(word)));
  }

  /** A capitalised word that is no name of a person. */
  boolean isNoName(String word) {
    String key = withoutPossessive(key(word));
    return words.contains(key)
        || places.contains(key)
        || times.contains(key)
        || things.contains(key);
  }

  /** Two given names of one family: Joe, Joseph. */
  boolean oneFamily(String bones, String otherBones) {
    Set<Integer> mine = families.getOrDefault(bones, Set.of());
    return families.getOrDefault(otherBones, Set.of()).stream().anyMatch(mine::contains);
  }

  boolean isGivenName(String word) {
    return families.containsKey(NameFolding.bones(word));
  }

  static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    key = key.indexOf('’') < 0 ? key : key.replace('’', '\'');
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  static String withoutPossessive(String word) {
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    if (last != 's' && last != 'S' && last != '\'' && last != '’') {
      return word; // nearly every word
    }
    if (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("'S") || word.endsWith("’S")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, Set<Integer>> families(List<String> lines) {
    Map<String, Set<Integer>> families = new HashMap<>();
    for (int number = 0; number < lines.size(); number++) {
      for (String name : lines.get(number).split(" ")) {
        families.computeIfAbsent(NameFolding.bones(name), n -> new HashSet<>()).add(number);
      }
    }
    families.replaceAll((name, numbers) -> Set.copyOf(numbers));
    return Map.copyOf(families);
  }
}

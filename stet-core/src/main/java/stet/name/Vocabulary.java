package stet.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables say about the words of one text; each word is looked up once. */
final class Vocabulary {

  /** A word in small letters that no table names: most words of a text. */
  private static final Traits NOTHING = new Traits(false, true, false, false, false, false, "");

  private final Offices offices;
  private final NameTables tables;
  private final Map<String, Traits> small;
  private final Map<String, Traits> traits = new HashMap<>();

  /**
   * @param small see {@link #small}; worked out once and kept with the tables
   */
  Vocabulary(Offices offices, NameTables tables, Map<String, Traits> small) {
    this.offices = offices;
    this.tables = tables;
    this.small = small;
  }

  /** The words of the tables that are written in small letters. */
  static Map<String, Traits> small(Offices offices, NameTables tables) {
    Map<String, Traits> small = new HashMap<>();
    for (Set<String> words :
        List.of(
            tables.male(),
            tables.female(),
            tables.address(),
            tables.particles(),
            offices.firstWords())) {
      words.forEach(word -> small.put(word, smallWord(word, offices, tables)));
    }
    return Collections.unmodifiableMap(small); // a HashMap: it is asked for every word
  }

  private static Traits smallWord(String word, Offices offices, NameTables tables) {
    return new Traits(
        false,
        true,
        false,
        tables.isHonorific(word),
        tables.isParticle(word),
        offices.opens(word),
        "");
  }

  /**
   * What one word can be. Of a word in small letters nothing is asked that only names can be.
   *
   * @param given a given name
   * @param noName a country, a month, a noun of bodies, a word that begins sentences
   * @param thing a noun of bodies
   * @param honorific a word of address
   * @param particle a small word of surnames
   * @param office the first word of an office
   * @param bones see {@link NameFolding}
   */
  record Traits(
      boolean given,
      boolean noName,
      boolean thing,
      boolean honorific,
      boolean particle,
      boolean office,
      String bones) {

    /** Whether this is a word in small letters that no table of names names. */
    boolean isNothing() {
      return noName && bones.isEmpty() && !honorific && !particle && !office;
    }
  }

  Traits of(String word) {
    char first = word.charAt(0);
    if (!Character.isLowerCase(first)) {
      return traits.computeIfAbsent(word, this::lookUp);
    }
    char last = word.charAt(word.length() - 1);
    boolean plain = last != '.' && word.indexOf('’') < 0 && word.indexOf('\'') < 0;
    return plain
        ? small.getOrDefault(word, NOTHING)
        : traits.computeIfAbsent(word, w -> smallWord(w, offices, tables));
  }

  private Traits lookUp(String word) {
    String bare = NameTables.withoutPossessive(word);
    String bones = NameFolding.bones(bare);
    return new Traits(
        tables.families().containsKey(bare.equals(word) ? bones : NameFolding.bones(word)),
        tables.isNoName(word),
        tables.things().contains(NameTables.key(word)),
        tables.isHonorific(word),
        tables.isParticle(word),
        offices.opens(word),
        bones);
  }
}

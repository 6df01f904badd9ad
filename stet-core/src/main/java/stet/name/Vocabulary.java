package stet.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.WordBits;

/** What the tables say about the words of one text; each word is looked up once. */
final class Vocabulary {

  private static final int HONORIFIC = 1;
  private static final int PARTICLE = 2;
  private static final int OFFICE = 4;
  private static final int NO_NAME = 8;
  private static final int THING = 16;

  /** Words in small letters, by the first three bits; the first of them most words of a text. */
  private static final List<Optional<Traits>> SMALL =
      List.of(small(0), small(1), small(2), small(3), small(4), small(5), small(6), small(7));

  private final WordBits known;
  private final NameTables tables;
  private final Map<String, Traits> traits = new HashMap<>();

  /**
   * @param known see {@link #known}; worked out once and kept with the tables
   */
  Vocabulary(WordBits known, NameTables tables) {
    this.known = known;
    this.tables = tables;
  }

  /** The words of all tables but that of given names. */
  static WordBits known(Offices offices, NameTables tables) {
    Map<String, Integer> known = new HashMap<>();
    add(known, HONORIFIC, List.of(tables.male(), tables.female(), tables.address()));
    add(known, PARTICLE, List.of(tables.particles()));
    add(known, OFFICE, List.of(offices.firstWords()));
    add(known, NO_NAME, List.of(tables.words(), tables.places(), tables.times()));
    add(known, NO_NAME | THING, List.of(tables.things()));
    return WordBits.of(known);
  }

  private static void add(Map<String, Integer> known, int bits, List<Set<String>> tables) {
    tables.forEach(words -> words.forEach(word -> known.merge(word, bits, (a, b) -> a | b)));
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
   * @param key of a word with a capital: in small letters, without possessive and dot
   * @param bones see {@link NameFolding}
   */
  record Traits(
      boolean given,
      boolean noName,
      boolean thing,
      boolean honorific,
      boolean particle,
      boolean office,
      String key,
      String bones) {

    /** Whether this is a word in small letters that no table of names names. */
    boolean isNothing() {
      return noName && bones.isEmpty() && !honorific && !particle && !office;
    }
  }

  Traits of(String word) {
    return traits.computeIfAbsent(
        word, w -> Character.isLowerCase(w.charAt(0)) ? SMALL.get(bits(w) & 7).get() : lookUp(w));
  }

  /** The same of a word where it stands; empty unless it begins small and has no apostrophe. */
  Optional<Traits> ofSmall(String text, int from, int to) {
    if (!Character.isLowerCase(text.charAt(from)) || text.charAt(to - 1) == '.') {
      return Optional.empty();
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '’' || c == '\'') {
        return Optional.empty();
      }
    }
    return SMALL.get(known.of(text, from, to) & 7);
  }

  private Traits lookUp(String word) {
    int bits = bits(word);
    String bare = NameTables.withoutPossessive(word);
    String bones = NameFolding.bones(bare);
    return new Traits(
        tables.families().containsKey(bare.equals(word) ? bones : NameFolding.bones(word)),
        (bits & NO_NAME) != 0,
        (bits & THING) != 0,
        (bits & HONORIFIC) != 0,
        (bits & PARTICLE) != 0,
        (bits & OFFICE) != 0,
        NameTables.withoutPossessive(NameTables.key(word)),
        bones);
  }

  /** "Mr." and "Mr" are one word of address; "Markov's" is no other word than "Markov". */
  private int bits(String word) {
    String key = NameTables.key(word);
    String bare = NameTables.withoutPossessive(key);
    int whole = known.of(key);
    int open = bare.length() == key.length() ? whole : known.of(bare);
    int office = word.endsWith(".") ? known.of(key + ".") : open;
    return (whole & (HONORIFIC | PARTICLE | THING)) | (open & NO_NAME) | (office & OFFICE);
  }

  private static Optional<Traits> small(int bits) {
    return Optional.of(
        new Traits(
            false,
            true,
            false,
            (bits & HONORIFIC) != 0,
            (bits & PARTICLE) != 0,
            (bits & OFFICE) != 0,
            "",
            ""));
  }
}

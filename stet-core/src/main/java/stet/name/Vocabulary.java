package stet.name;

import java.util.HashMap;
import java.util.Map;

/** What the tables say about the words of one text; each word is looked up once. */
final class Vocabulary {

  private final Offices offices;
  private final NameTables tables;
  private final Map<String, Traits> traits = new HashMap<>();

  Vocabulary(Offices offices, NameTables tables) {
    this.offices = offices;
    this.tables = tables;
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
      String bones) {}

  Traits of(String word) {
    return traits.computeIfAbsent(word, this::lookUp);
  }

  private Traits lookUp(String word) {
    if (Character.isLowerCase(word.charAt(0))) {
      return new Traits(
          false,
          true,
          false,
          tables.isHonorific(word),
          tables.isParticle(word),
          offices.opens(word),
          "");
    }
    return new Traits(
        tables.isGivenName(word),
        tables.isNoName(word),
        tables.things().contains(NameTables.key(word)),
        tables.isHonorific(word),
        tables.isParticle(word),
        offices.opens(word),
        NameFolding.bones(NameTables.withoutPossessive(word)));
  }
}

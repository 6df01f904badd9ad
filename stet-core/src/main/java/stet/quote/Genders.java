package stet.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stet.name.Cast.Person;
import stet.name.Mention;
import stet.text.Table;

/** Whether "he" or "she" may mean a person, by title, office and first name. */
public record Genders(Map<String, String> pronouns) {

  private static final List<String> HE =
      List.of("he", "him", "his", "himself", "er", "sein", "он", "его", "він", "його", "il", "él");

  private static final List<String> SHE =
      List.of("she", "her", "hers", "herself", "она", "её", "ее", "вона", "її", "elle", "ella");

  public Genders {
    pronouns = Map.copyOf(pronouns);
  }

  static Genders ofProgram() {
    Map<String, String> pronouns = new HashMap<>();
    for (String line : Table.lines(Genders.class, "genders.txt")) {
      int colon = line.indexOf(':');
      for (String word : Table.words(line.substring(colon + 1))) {
        pronouns.put(word, line.substring(0, colon));
      }
    }
    return new Genders(pronouns);
  }

  /** "he", "she", or nothing where the text does not tell. */
  Optional<String> of(Person person) {
    for (Mention mention : person.mentions()) {
      for (String title : mention.name().titles()) {
        Optional<String> told = lookUp(title);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return person.name().givenNames().stream().findFirst().flatMap(this::lookUp);
  }

  private Optional<String> lookUp(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace(".", "");
    return Optional.ofNullable(pronouns.get(key));
  }

  /** Which of the two a pronoun is; empty for "they", "we", "I". */
  static Optional<String> ofPronoun(String word) {
    int apostrophe = word.indexOf('\''); // "he's"
    String pronoun = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    return HE.contains(pronoun)
        ? Optional.of("he")
        : SHE.contains(pronoun) ? Optional.of("she") : Optional.empty();
  }
}

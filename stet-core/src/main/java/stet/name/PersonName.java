package stet.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a person as a page prints it, taken apart.
 *
 * @param printed exactly as it stands there
 * @param titles words of address and office, as printed: "MS.", "Secretary of State"
 * @param given given names and initials in their order: "Sergey", or "S.", "V."
 * @param surname family name with its small words ("van der Bellen"); the only name of somebody
 *     known by one. Written with a capital where the page shouts: "O'Brien" for "O'BRIEN"
 */
public record PersonName(String printed, List<String> titles, List<String> given, String surname) {

  public PersonName {
    titles = List.copyOf(titles);
    given = List.copyOf(given);
    if (surname.isBlank()) {
      throw new IllegalArgumentException("A name needs a surname: \"" + printed + "\"");
    }
  }

  /** The given names that are written out. */
  public List<String> givenNames() {
    return given.isEmpty() ? given : given.stream().filter(name -> !isInitial(name)).toList();
  }

  /** The initials, with their dots. */
  public List<String> initials() {
    return given.stream().filter(PersonName::isInitial).toList();
  }

  /** The name without titles: "Sergey Markov", "S. V. Markov". */
  public String full() {
    if (given.isEmpty()) {
      return surname;
    }
    List<String> words = new ArrayList<>(given);
    words.add(surname);
    return String.join(" ", words);
  }

  /** Whether a given name is written out. */
  public boolean hasGivenName() {
    return given.size() > initialCount();
  }

  /** How much the form tells: a written given name more than an initial, that more than none. */
  public int fullness() {
    int initials = initialCount();
    return 100 * (given.size() - initials) + 10 * initials + surname.split(" ").length;
  }

  private int initialCount() {
    int initials = 0;
    for (String name : given) {
      initials += isInitial(name) ? 1 : 0;
    }
    return initials;
  }

  static boolean isInitial(String word) {
    return word.endsWith(".") || word.length() == 1;
  }
}

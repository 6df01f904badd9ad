package stet.segment;

import java.util.List;
import java.util.Optional;
import stet.name.Names;
import stet.name.PersonName;

/**
 * Finds the given name a page prints in front of a surname that is known already: where everything
 * is capitalised, as in titles, nothing else shows where a name begins.
 */
final class GivenNames {

  private GivenNames() {}

  /** The name with what stands before its surname, if that can be a given name. */
  static Optional<PersonName> before(PersonName name, String text, Names names) {
    String surname = name.surname();
    int at = text.indexOf(surname);
    while (at > 0) {
      int end = at + surname.length();
      boolean whole = end >= text.length() || !Character.isLetter(text.charAt(end));
      if (whole && Line.isSpace(text.charAt(at - 1))) {
        Optional<PersonName> found = given(name, text, at - 1, names);
        if (found.isPresent()) {
          return found;
        }
      }
      at = text.indexOf(surname, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<PersonName> given(PersonName name, String text, int end, Names names) {
    int start = end;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    boolean fits =
        word.length() > 1
            && Character.isUpperCase(word.charAt(0))
            && word.chars().anyMatch(Character::isLowerCase)
            && !names.isOrdinary(word)
            && names.offices().named(word).isEmpty()
            && names
                .parse(word + " " + name.surname())
                .filter(PersonName::hasGivenName)
                .isPresent();
    return fits
        ? Optional.of(
            new PersonName(
                word + " " + name.surname(), name.titles(), List.of(word), name.surname()))
        : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
  }
}

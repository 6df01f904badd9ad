package stet.judge.compare;

import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.locate.IndexedSource;
import stet.locate.Place;

/** One name said where another stands in the source. */
public record NameExchange(String said, String found) {

  /** Words from a name to the word beside it that shows its place. */
  private static final int BESIDE = 2;

  /** An acronym has at most so many letters. */
  private static final int ACRONYM = 5;

  /**
   * Names that only one side has, with the same word beside both: "Street Stream", "Nord Stream".
   *
   * @param place the quotation's words with their partners
   * @param onlySaid names the source lacks
   * @param onlyFound names the article lacks
   */
  public static Optional<NameExchange> beside(
      Comparison c, Place place, List<String> onlySaid, List<String> onlyFound) {
    Pattern pattern = c.pattern();
    for (int i = 0; i < pattern.size() && !onlyFound.isEmpty(); i++) {
      String said = pattern.words().form(i);
      if (!onlySaid.contains(said) || isAcronym(pattern.words().printed(i))) {
        continue; // "RSA", "CAR": what its letters stand for is beyond a word by word comparison
      }
      for (int away = 1; away <= BESIDE; away++) {
        for (int n : new int[] {i - away, i + away}) {
          boolean partner = n >= 0 && n < pattern.size() && place.partner(n) >= 0;
          Optional<String> other =
              partner ? at(place.source(), place.partner(n) + i - n, onlyFound) : Optional.empty();
          if (other.isPresent()) {
            return Optional.of(new NameExchange(said, other.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAcronym(String printed) {
    return printed.length() > 1
        && printed.length() <= ACRONYM
        && printed.chars().allMatch(Character::isUpperCase);
  }

  private static Optional<String> at(IndexedSource source, int word, List<String> names) {
    return word >= 0 && word < source.size() && names.contains(source.form(word))
        ? Optional.of(source.form(word))
        : Optional.empty();
  }
}

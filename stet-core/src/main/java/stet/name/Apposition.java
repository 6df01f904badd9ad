package stet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the office that stands behind a name: "Anna Lee, the mayor of the town,". */
final class Apposition {

  /** Words that may stand between a name and the office behind it. */
  private static final Set<String> BEFORE_OFFICE =
      Set.of(
          "the",
          "a",
          "an",
          "then",
          "former",
          "current",
          "new",
          "its",
          "his",
          "her",
          "their",
          "our",
          "acting",
          "senior",
          "longtime",
          "der",
          "die",
          "ein",
          "eine",
          "le",
          "la",
          "l",
          "el",
          "il");

  private final Offices offices;
  private final NameTables tables;
  private final NameParser parser;
  private final String text;
  private final List<NameWord> words;

  Apposition(
      Offices offices, NameTables tables, NameParser parser, String text, List<NameWord> words) {
    this.offices = offices;
    this.tables = tables;
    this.parser = parser;
    this.text = text;
    this.words = words;
  }

  /** The office in "Anna Lee, the mayor of the town,": after a comma, within a few small words. */
  Optional<Office> behind(int next) {
    if (next == 0 || next >= words.size() || words.get(next).joined()) {
      return Optional.empty();
    }
    int gap = words.get(next - 1).end();
    if (!text.substring(gap, words.get(next).start()).equals(", ")) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (int i = next; i < Math.min(words.size(), next + 9); i++) {
      if (i > next && !words.get(i).joined()) {
        break;
      }
      texts.add(words.get(i).text());
    }
    for (int at = 0; at < Math.min(5, texts.size()); at++) {
      int length = offices.longestAt(texts, at);
      if (length > 0) {
        return office(texts, at, length);
      }
      if (!BEFORE_OFFICE.contains(NameTables.key(texts.get(at)))
          && !tables.isPlace(texts.get(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** None where the office opens the next name of a list: "Anna Lee, Mayor Nora Quist". */
  private Optional<Office> office(List<String> texts, int at, int length) {
    int after = parser.endOfComplement(texts, at + length);
    boolean ofNext =
        after == at + length && after < texts.size() && NameParser.isCapital(texts.get(after));
    String printed = String.join(" ", texts.subList(at, at + length));
    return ofNext
        ? Optional.empty()
        : Optional.of(new Office(offices.idAt(texts, at, length), printed));
  }
}

package stet.name;

import java.util.List;
import java.util.Optional;
import stet.text.WordBits;

/**
 * Reads names of persons, and says whether two of them can mean one person. Holds the word lists;
 * make one and keep it.
 */
public final class Names {

  private final Offices offices;
  private final NameTables tables;
  private final NameParser parser;
  private final NameComparison comparison;
  private final WordBits known;

  public Names(Offices offices) {
    this.offices = offices;
    this.tables = NameTables.standard();
    this.parser = new NameParser(offices, tables);
    this.comparison = new NameComparison(tables);
    this.known = Vocabulary.known(offices, tables);
  }

  /** With the tables that come with Stet. */
  public static Names standard() {
    return new Names(Offices.standard());
  }

  public Offices offices() {
    return offices;
  }

  /** What the tables say, for the words of one text. */
  Vocabulary vocabulary() {
    return new Vocabulary(known, tables);
  }

  /**
   * Takes a printed name apart: "S.V. Markov", "MS. HADLEY", "Aldous, John", "MARGUERITE O'HARE,
   * CNN ANCHOR", "President of Iceland Jonas Brandt", "Markov's". Empty when it holds no name: "THE
   * PRESIDENT".
   */
  public Optional<PersonName> parse(String printed) {
    return parser.parse(printed);
  }

  /** Whether two printed names can mean one person. */
  public NameMatch compare(PersonName a, PersonName b) {
    return comparison.compare(a, b);
  }

  /** The same for names as printed; a text that holds no name is DIFFERENT. */
  public NameMatch compare(String a, String b) {
    Optional<PersonName> mine = parse(a);
    Optional<PersonName> other = parse(b);
    return mine.isPresent() && other.isPresent()
        ? compare(mine.get(), other.get())
        : NameMatch.DIFFERENT;
  }

  /**
   * The places where a text names persons, in text order: full names, names with initials or
   * titles, and the same people by surname alone. Countries, months, bodies and words that only
   * begin a sentence are left out; a person known by one word and without title is not found.
   */
  public List<Mention> in(String text) {
    return new MentionFinder(this, tables, parser, text).find();
  }

  /** The persons of a text, each with the places where it names them. */
  public Cast cast(String text) {
    return Cast.of(in(text), this);
  }

  /**
   * Whether this word, though capitalised, is known to be no part of a person's name: a country, a
   * month, a word that names bodies or begins sentences.
   */
  public boolean isOrdinary(String word) {
    return tables.isNoName(word);
  }

  /** Whether people are commonly given this name. */
  public boolean isGivenName(String word) {
    return tables.isGivenName(word);
  }

  /**
   * Names that these texts garble: one surname with given names that contradict each other, where
   * the texts speak of one person ("secretary of state Marco Ramires", "Secretary of State Miguel
   * Ramires"). The article comes first, then its sources; places are counted by text.
   */
  public List<ContradictingName> contradictions(List<String> texts) {
    return new NameContradictions(this, tables).find(texts);
  }
}

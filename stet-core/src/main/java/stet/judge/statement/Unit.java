package stet.judge.statement;

import java.util.Optional;
import java.util.Set;

/**
 * One thing a claim says: a content word, a name, a number.
 *
 * @param word where it stands in the claim's line
 * @param weight how much it says
 * @param own whether it stands outside marks
 * @param forms its folded forms; of a name, any of them suffices
 * @param number what number it is
 */
record Unit(
    Kind kind,
    int word,
    double weight,
    boolean own,
    Set<String> forms,
    Optional<NumberFact> number) {

  /** What a unit is. */
  enum Kind {
    CONTENT,
    NAME,
    /** The name of a person: the surname. */
    PERSON,
    NUMBER
  }

  Unit {
    forms = Set.copyOf(forms);
  }

  boolean isName() {
    return kind == Kind.NAME || kind == Kind.PERSON;
  }

  /** Whether what it says can be checked by itself: a name or a number. */
  boolean isFact() {
    return kind != Kind.CONTENT;
  }
}

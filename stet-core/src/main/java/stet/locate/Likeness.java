package stet.locate;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import stet.text.Numbers;
import stet.text.Spelling;
import stet.text.Stems;

/**
 * How alike two folded forms are, 0 to 1: 1 the same, .97 a spelling or a numeral of the same, .85
 * an inflection, .8 a slip of one letter, .7 linked by the lexicon, .55 two different numbers (laid
 * beside each other so that the difference shows). The figures order the cases; only that .5 parts
 * alike from unlike matters otherwise.
 */
public final class Likeness {

  private static final double VARIANT = 0.97;
  private static final double INFLECTED = 0.85;
  private static final double SLIP = 0.8;
  private static final double LINKED = 0.7;
  private static final double OTHER_NUMBER = 0.55;
  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
  private static final int SHORTEST_STEM = 3;

  /** Letters at a word's end that a rule of spelling may change. */
  private static final int LONGEST_ENDING = 8;

  /** Forms of which is kept what is compared; then it is worked out anew. */
  private static final int REMEMBERED = 1 << 14;

  private final Spelling spelling;
  private final Lexicon lexicon;
  private final Map<String, Form> forms = new HashMap<>();

  public Likeness(Spelling spelling, Lexicon lexicon) {
    this.spelling = spelling;
    this.lexicon = lexicon;
  }

  /** The same measure without asking a lexicon. */
  public Likeness withoutLexicon() {
    return new Likeness(spelling, Lexicon.none());
  }

  /**
   * Whether a form is like others only by its letters: no number, no lexicon asked, no spelling of
   * its own. Then forms that begin with another letter are unlike it.
   */
  boolean onlyByLetters(String form) {
    return lexicon.equals(Lexicon.none()) && !spelling.keys().containsKey(form) && !isNumber(form);
  }

  /** The same as {@link #of} for a form that is like others only by its letters. */
  double byLetters(String form, String other) {
    int shorter = Math.min(form.length(), other.length());
    int front = 0;
    while (front < shorter && form.charAt(front) == other.charAt(front)) {
      front++;
    }
    double alike = front == 0 ? 0 : byLetters(form, other, front);
    return alike > 0 && isNumber(other) ? 0 : alike;
  }

  // So many letters are the same in front.
  private double byLetters(String form, String other, int front) {
    int shorter = Math.min(form.length(), other.length());
    boolean ending = front >= SHORTEST_STEM && front >= shorter - LONGEST_ENDING;
    if (ending && spelling.same(form, other)) {
      return VARIANT;
    }
    if (front >= SHORTEST_STEM) {
      int stem = Stems.length(form);
      if (stem >= SHORTEST_STEM && stem <= front && stem == Stems.length(other)) {
        return INFLECTED;
      }
    }
    if (sameWithoutNot(form, other)) {
      return INFLECTED; // do, don't
    }
    return isSlip(form, other) ? SLIP : 0;
  }

  /** How alike two forms are. */
  public double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Form x = form(a);
    Form y = form(b);
    if (x.number.isPresent() && y.number.isPresent()) {
      return x.number.equals(y.number) ? VARIANT : OTHER_NUMBER;
    }
    if (x.number.isPresent() || y.number.isPresent()) {
      return 0;
    }
    if (x.key.equals(y.key)) {
      return VARIANT;
    }
    if (x.stem.length() >= SHORTEST_STEM && x.stem.equals(y.stem)) {
      return INFLECTED;
    }
    if (x.withoutNot.equals(y.withoutNot)) {
      return INFLECTED; // do, don't
    }
    if (isSlip(a, b)) {
      return SLIP;
    }
    return lexicon.link(a, b).isPresent() ? LINKED : 0;
  }

  /** What is compared of a form, worked out once. */
  private record Form(OptionalDouble number, String key, String stem, String withoutNot) {}

  private Form form(String form) {
    Form known = forms.get(form);
    if (known == null) {
      if (forms.size() == REMEMBERED) {
        forms.clear();
      }
      known = new Form(number(form), spelling.key(form), Stems.of(form), withoutNot(form));
      forms.put(form, known);
    }
    return known;
  }

  private static boolean sameWithoutNot(String a, String b) {
    return (a.endsWith("n't") || b.endsWith("n't")) && withoutNot(a).equals(withoutNot(b));
  }

  private static OptionalDouble number(String form) {
    OptionalDouble value = Numbers.value(form);
    return value.isPresent() ? value : Numbers.ordinal(form);
  }

  private static boolean isNumber(String form) {
    return number(form).isPresent();
  }

  private static String withoutNot(String form) {
    return form.endsWith("n't") ? form.substring(0, form.length() - 3) : form;
  }

  // One letter more, less or other: a name written otherwise, a slip of the pen.
  private static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < LONG_ENOUGH_FOR_A_SLIP || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int front = 0;
    while (front < shorter && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return front > 0 && front + back >= Math.max(a.length(), b.length()) - 1;
  }
}

package stet.judge.statement;

import java.util.HashSet;
import java.util.Set;

/** A number a text states: a date as far as it is given, or so many of something. */
sealed interface NumberFact {

  /** The word at which it stands. */
  int word();

  /** As printed. */
  String printed();

  /** Whether the other says the same, as far as both say anything. */
  boolean agrees(NumberFact other);

  /** Whether the other says something else of the same thing. */
  boolean differs(NumberFact other);

  /**
   * A date; 0 where a part is not given.
   *
   * @param weekday 1 for Monday
   */
  record Date(int word, String printed, int year, int month, int day, int weekday)
      implements NumberFact {

    @Override
    public boolean agrees(NumberFact other) {
      return other instanceof Date d && shares(d) && !conflicts(d);
    }

    @Override
    public boolean differs(NumberFact other) {
      return other instanceof Date d && conflicts(d);
    }

    private boolean shares(Date d) {
      return year > 0 && d.year > 0 || month > 0 && d.month > 0 || weekday > 0 && d.weekday > 0;
    }

    private boolean conflicts(Date d) {
      return apart(year, d.year)
          || apart(month, d.month)
          || apart(day, d.day)
          || apart(weekday, d.weekday);
    }

    /** Whether it gives all that the other gives. */
    boolean covers(Date d) {
      return (d.year == 0 || year > 0)
          && (d.month == 0 || month > 0)
          && (d.day == 0 || day > 0)
          && (d.weekday == 0 || weekday > 0);
    }

    /** Whether one part is the same and another differs: December 2021, December 2019. */
    boolean isNear(Date d) {
      return conflicts(d) && (year > 0 && year == d.year || month > 0 && month == d.month);
    }

    private static boolean apart(int a, int b) {
      return a > 0 && b > 0 && a != b;
    }
  }

  /**
   * So many of something, from the least to the most that may be meant.
   *
   * @param of stems of the words that say of what
   */
  record Count(int word, String printed, double least, double most, Set<String> of)
      implements NumberFact {

    /** Signs that say in what is counted, not what. */
    private static final Set<String> SIGNS = Set.of("$", "€", "£");

    public Count {
      of = Set.copyOf(of);
    }

    @Override
    public boolean agrees(NumberFact other) {
      return other instanceof Count c && least <= c.most && c.least <= most && sameThing(c);
    }

    @Override
    public boolean differs(NumberFact other) {
      return other instanceof Count c && isApart(c) && sameNamedThing(c);
    }

    /** Whether nothing tells of what. */
    boolean isBare() {
      return SIGNS.containsAll(of);
    }

    /** Whether the other is another number, of whatever. */
    boolean isApart(Count c) {
      return least > c.most || c.least > most;
    }

    private boolean sameThing(Count c) {
      return isBare() || c.isBare() || sameNamedThing(c) || least == most && least >= 10;
    }

    private boolean sameNamedThing(Count c) {
      Set<String> common = new HashSet<>(of);
      common.retainAll(c.of);
      common.removeAll(SIGNS);
      return !common.isEmpty();
    }
  }
}

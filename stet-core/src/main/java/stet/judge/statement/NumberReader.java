package stet.judge.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stet.text.FunctionWords;
import stet.text.Numbers;
import stet.text.Stems;

/** Reads the dates and counts of a line. */
final class NumberReader {

  private static final int FIRST_YEAR = 1100;
  private static final int LAST_YEAR = 2199;

  /** Words of one number: "two hundred thousand". */
  private static final int WORDS = 4;

  /** Words behind a number that may say of what. */
  private static final int OF = 2;

  private static final int REACH = 5;

  private final StatementWords words;
  private final FunctionWords functionWords;

  NumberReader(StatementWords words, FunctionWords functionWords) {
    this.words = words;
    this.functionWords = functionWords;
  }

  /** The numbers in order; parts of one date are one fact. */
  List<NumberFact> in(Line line) {
    List<NumberFact> facts = new ArrayList<>();
    int w = 0;
    while (w < line.size()) {
      int next = w;
      if (isMonth(line, w)) {
        next = date(line, w, facts);
      } else if (words.in("day", line.form(w)) && line.isCapital(w)) {
        facts.add(new NumberFact.Date(w, line.printed(w), 0, 0, 0, number("day", line.form(w))));
        next = w + 1;
      } else if (isYear(line, w)) {
        facts.add(new NumberFact.Date(w, line.printed(w), year(line, w), 0, 0, 0));
        next = w + 1;
      } else {
        next = count(line, w, facts);
      }
      w = Math.max(w + 1, next);
    }
    return List.copyOf(facts);
  }

  private boolean isMonth(Line line, int w) {
    return words.in("month", line.form(w)) && line.isCapital(w);
  }

  private int number(String group, String form) {
    return words.value(group, form).map(Integer::parseInt).orElse(0);
  }

  // "3 March 2021", "March 3, 2021", "March 2021", "March".
  private int date(Line line, int w, List<NumberFact> facts) {
    int day = w > 0 ? day(line, w - 1) : 0;
    if (day > 0 && !facts.isEmpty() && facts.getLast().word() == w - 1) {
      facts.removeLast();
    }
    int next = w + 1;
    if (day == 0 && next < line.size() && day(line, next) > 0) {
      day = day(line, next);
      next++;
    }
    int year = next < line.size() ? year(line, next) : 0;
    next += year > 0 ? 1 : 0;
    facts.add(
        new NumberFact.Date(
            w,
            line.words().span(w, next - 1).in(line.words().text()),
            year,
            number("month", line.form(w)),
            day,
            0));
    return next;
  }

  private static int day(Line line, int w) {
    OptionalDouble value = Numbers.value(line.form(w));
    boolean digits = Character.isDigit(line.form(w).charAt(0));
    return digits && value.isPresent() && value.getAsDouble() >= 1 && value.getAsDouble() <= 31
        ? (int) value.getAsDouble()
        : 0;
  }

  private static int year(Line line, int w) {
    String form = line.form(w);
    boolean four = form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = four ? Integer.parseInt(form) : 0;
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
  }

  private boolean isYear(Line line, int w) {
    if (year(line, w) == 0) {
      return false;
    }
    boolean led = w > 0 && words.in("before-year", line.form(w - 1));
    boolean ends =
        w + 1 == line.size()
            || !line.gapBefore(w + 1).equals(" ")
            || functionWords.contains(line.form(w + 1));
    return led || ends;
  }

  private int count(Line line, int w, List<NumberFact> facts) {
    Optional<String> rough = words.value("rough", line.form(w));
    if (rough.isPresent()) {
      String[] range = rough.get().split("-");
      int last = w;
      double least = Double.parseDouble(range[0]);
      double most = Double.parseDouble(range[1]);
      if (w + 2 < line.size() && line.form(w + 1).equals("of")) {
        Optional<String> more = words.value("rough", line.form(w + 2));
        if (more.isPresent()) {
          least *= Double.parseDouble(more.get().split("-")[0]);
          most *= Double.parseDouble(more.get().split("-")[0]);
          last = w + 2;
        }
      }
      facts.add(
          new NumberFact.Count(
              w,
              line.words().span(w, last).in(line.words().text()),
              least,
              most,
              of(line, last + 1)));
      return last + 1;
    }
    int to = w;
    List<String> forms = new ArrayList<>();
    while (to < line.size()
        && forms.size() < WORDS
        && (to == w || line.gapBefore(to).isBlank() || line.gapBefore(to).equals("-"))
        && Numbers.value(line.form(to)).isPresent()
        && (to == w
            || Numbers.isScale(line.form(to))
            || Numbers.isScale(line.form(to - 1))
            || isTens(line, to))) {
      forms.add(line.form(to));
      to++;
    }
    OptionalDouble value = forms.isEmpty() ? OptionalDouble.empty() : Numbers.value(forms);
    boolean pronoun = forms.size() == 1 && forms.getFirst().equals("one");
    boolean ordinal = !forms.isEmpty() && Numbers.ordinal(forms.getLast()).isPresent();
    if (value.isEmpty() || pronoun || ordinal) {
      return w + 1;
    }
    Set<String> of = of(line, to);
    if (w > 0 && isSign(line.form(w - 1))) {
      of = new HashSet<>(of);
      of.add(line.form(w - 1));
    }
    facts.add(
        new NumberFact.Count(
            w,
            line.words().span(w, to - 1).in(line.words().text()),
            value.getAsDouble(),
            value.getAsDouble(),
            of));
    return to;
  }

  private static boolean isTens(Line line, int to) {
    double before = Numbers.value(line.form(to - 1)).orElse(0);
    double here = Numbers.value(line.form(to)).orElse(0);
    return before >= 20 && before <= 90 && before % 10 == 0 && here < 10;
  }

  private static boolean isSign(String form) {
    return form.equals("$") || form.equals("€") || form.equals("£");
  }

  // "six of the seven pillars": the next words that are no numbers and no little words.
  private Set<String> of(Line line, int from) {
    Set<String> of = new HashSet<>();
    boolean part = from + 1 < line.size() && line.form(from).equals("of");
    if (part && words.in("part", line.form(from + 1))) {
      return of; // "nine of them": what they are was said before
    }
    for (int w = from; w < Math.min(line.size(), from + REACH) && of.size() < OF; w++) {
      String gap = line.gapBefore(w);
      if (!gap.isBlank() && !gap.equals("-")) {
        break;
      }
      String form = line.form(w);
      if (form.equals("%") || form.equals("percent")) {
        return Set.of("%");
      }
      if (!functionWords.contains(form) && Numbers.value(form).isEmpty()) {
        of.add(Stems.of(form));
      }
    }
    return of;
  }
}

package stet.judge.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.judge.words.WordTables;
import stet.locate.Weights;
import stet.text.Numbers;
import stet.text.Span;

/** Takes a claim apart into what can be looked for: content words, names, numbers. */
final class ClaimUnits {

  private static final double NAME = 1.2;
  private static final double NUMBER = 1.2;

  /** A verb that reports says little of what was said. */
  private static final double REPORT = 0.4;

  /** Words between a country and the name of its president. */
  private static final int TITLE = 5;

  private final WordTables tables;
  private final StatementWords words;
  private final NumberReader numbers;

  ClaimUnits(WordTables tables, StatementWords words) {
    this.tables = tables;
    this.words = words;
    this.numbers = new NumberReader(words, tables.functionWords());
  }

  /** The units of a claim in order, its frame left out. */
  List<Unit> of(Claim claim, Line line, List<Span> marked, Capitals capitals, Weights weights) {
    Map<Integer, NumberFact> facts = new HashMap<>();
    numbers.in(line).forEach(f -> facts.put(f.word(), f));
    Set<String> speaker = speaker(claim);
    List<Unit> units = new ArrayList<>();
    int numberEnd = -1;
    for (int w = 0; w < line.size(); w++) {
      if (line.isIn(w, claim.frame()) || line.start(w) < numberEnd) {
        continue;
      }
      boolean own = !line.isIn(w, marked);
      NumberFact fact = facts.get(w);
      if (fact != null) {
        numberEnd = line.start(w) + fact.printed().length();
        units.add(
            new Unit(Unit.Kind.NUMBER, w, NUMBER, own, Set.of(line.form(w)), Optional.of(fact)));
      } else if (capitals.isName(line, w)) {
        w = name(line, w, own, capitals, speaker, units);
      } else if (says(line.form(w))) {
        double weight = weights.of(line.form(w));
        units.add(
            new Unit(
                Unit.Kind.CONTENT,
                w,
                words.in("verb", line.form(w)) ? REPORT * weight : weight,
                own,
                Set.of(line.form(w)),
                Optional.empty()));
      }
    }
    return List.copyOf(units);
  }

  private boolean says(String form) {
    return !tables.functionWords().contains(form)
        && !words.in("aside", form)
        && !tables.senseWords().isNegator(form)
        && Numbers.value(form).isEmpty()
        && !(form.length() > 5 && form.endsWith("ly"));
  }

  private static Set<String> speaker(Claim claim) {
    Set<String> forms = new HashSet<>();
    for (String part : claim.speaker().split("[ .]+")) {
      forms.add(stet.text.Folding.word(part));
    }
    return forms;
  }

  // Capitals that follow one another are one name; of a person the surname counts.
  private int name(
      Line line, int first, boolean own, Capitals capitals, Set<String> speaker, List<Unit> units) {
    int last = first;
    while (last + 1 < line.size()
        && line.gapBefore(last + 1).equals(" ")
        && line.isCapital(last + 1)
        && !line.printed(last).endsWith("s'")
        && !isPossessive(line.printed(last))
        && capitals.isPerson(line, last) == capitals.isPerson(line, last + 1)) {
      last++;
    }
    boolean person = capitals.isPerson(line, last);
    Set<String> forms = new HashSet<>();
    for (int w = first; w <= last; w++) {
      boolean says = person ? w == last : w == first || capitals.isName(line, w);
      if (says) {
        forms.add(line.form(w));
      }
    }
    boolean isSpeaker = forms.stream().anyMatch(speaker::contains);
    if (!isSpeaker) {
      boolean describes = !person && describes(line, last, capitals);
      Unit.Kind kind = describes ? Unit.Kind.CONTENT : Unit.Kind.NAME;
      units.add(
          new Unit(
              person ? Unit.Kind.PERSON : kind,
              last,
              describes ? REPORT : NAME,
              own,
              forms,
              Optional.empty()));
    }
    return last;
  }

  // "Norland's president Mara Vell", "US secretary of state Vell": part of what she is called.
  private boolean describes(Line line, int last, Capitals capitals) {
    for (int w = last + 1; w < Math.min(line.size(), last + 1 + TITLE); w++) {
      if (!line.gapBefore(w).equals(" ")) {
        return false;
      }
      if (capitals.isName(line, w)) {
        return capitals.isPerson(line, w);
      }
      boolean joins = line.form(w).equals("of") || line.form(w).equals("for");
      if (tables.functionWords().contains(line.form(w)) && !joins) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPossessive(String printed) {
    return printed.endsWith("'s") || printed.endsWith("’s");
  }
}

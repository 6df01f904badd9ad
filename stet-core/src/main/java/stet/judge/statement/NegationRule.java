package stet.judge.statement;

import java.util.Map;
import java.util.TreeMap;
import stet.judge.words.SenseWords;
import stet.text.Stems;

/** A clause of the claim says no where its clause of the passage does not, or the other way. */
final class NegationRule {

  /** Words, little ones too, that make two clauses one where they are half of it. */
  private static final int SAME_WORDS = 5;

  private final SenseWords tables;
  private final StatementWords words;

  NegationRule(SenseWords tables, StatementWords words) {
    this.tables = tables;
    this.words = words;
  }

  /** How the two sides agree. */
  enum Answer {
    /** In every clause both say no, or both do not. */
    AGREE,
    /** They differ, but too little of the clause is found, or a word carries the no inside. */
    UNSURE,
    /** They differ, and the clause is the same otherwise. */
    DIFFER
  }

  Answer of(Match match) {
    Answer answer = Answer.AGREE;
    Line claim = match.claim();
    int clauses = claim.size() == 0 ? 0 : claim.clause(claim.size() - 1) + 1;
    for (int c = 0; c < clauses; c++) {
      int there = partnerClause(match, c);
      if (there < 0) {
        continue;
      }
      boolean here = says(claim, c);
      boolean other = says(match.line(), there);
      if (here != other) {
        boolean mine = inside(claim, c, match.line());
        boolean theirs = inside(match.line(), there, claim);
        if (!mine && !theirs && isSame(match, c, there)) {
          return Answer.DIFFER;
        }
        boolean balanced = here ? theirs && !mine : mine && !theirs; // "prevent", "not to bring"
        answer = balanced ? answer : Answer.UNSURE;
      }
    }
    return answer;
  }

  // The passage's clause that carries most of this clause; its later words count a little more,
  // since "it" and "they" stand for the first ones. A name alone shows no clause.
  static int partnerClause(Match match, int clause) {
    Map<Integer, Double> found = new TreeMap<>();
    boolean content = false;
    for (int u = 0; u < match.units().size(); u++) {
      Unit unit = match.units().get(u);
      if (match.isMet(u) && match.claim().clause(unit.word()) == clause) {
        content |= !unit.isName();
        double weight = 1 + 0.1 * u;
        match.places(u).stream()
            .map(p -> match.line().clause(p))
            .distinct()
            .forEach(c -> found.merge(c, weight, Double::sum));
      }
    }
    return !content
        ? -1
        : found.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(-1);
  }

  // At least two units of the clause, and half of it, stand in that clause.
  private static boolean isSame(Match match, int clause, int there) {
    int all = 0;
    int met = 0;
    for (int u = 0; u < match.units().size(); u++) {
      if (match.claim().clause(match.units().get(u).word()) == clause) {
        all++;
        met += match.places(u).stream().anyMatch(p -> match.line().clause(p) == there) ? 1 : 0;
      }
    }
    return met >= 2 && 2 * met >= all || hasSameWords(match, clause, there);
  }

  // Little words count here: "to how things were before".
  private static boolean hasSameWords(Match match, int clause, int there) {
    int all = 0;
    int same = 0;
    for (int w = 0; w < match.claim().size(); w++) {
      if (match.claim().clause(w) == clause) {
        all++;
        same += stands(match.claim().form(w), match.line(), there) ? 1 : 0;
      }
    }
    return same >= SAME_WORDS && 2 * same >= all;
  }

  private static boolean stands(String form, Line line, int clause) {
    for (int w = 0; w < line.size(); w++) {
      if (line.clause(w) == clause && line.form(w).equals(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(Line line, int clause) {
    int negators = 0;
    for (int w = 0; w < line.size(); w++) {
      boolean only = w + 1 < line.size() && tables.isFocus(line.form(w + 1));
      boolean even = only && line.form(w + 1).equals("even");
      boolean prefix = w + 1 < line.size() && line.gapBefore(w + 1).equals("-"); // non-member
      boolean negates = tables.isNegator(line.form(w)) && !prefix && (!only || even);
      if (line.clause(w) == clause && negates) {
        negators++;
      }
    }
    return negators % 2 == 1;
  }

  // "refuse", or "unfair" where the other side says "fair".
  private boolean inside(Line line, int clause, Line other) {
    for (int w = 0; w < line.size(); w++) {
      if (line.clause(w) == clause
          && (tables.isNegatingWord(line.form(w)) || isTurned(line.form(w), other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurned(String form, Line other) {
    for (int length = 2; length <= 3; length++) {
      if (form.length() > length + 2 && words.in("un", form.substring(0, length))) {
        String rest = Stems.of(form.substring(length));
        for (int w = 0; w < other.size(); w++) {
          if (Stems.of(other.form(w)).equals(rest)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

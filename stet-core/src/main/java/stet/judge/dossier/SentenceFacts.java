package stet.judge.dossier;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import stet.judge.compare.NameWords;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.name.Letters;
import stet.text.Numbers;

/**
 * What two editions of one sentence must agree on: its numbers, its names, whether it says no.
 *
 * @param numbers by their folded form
 * @param names folded
 */
record SentenceFacts(TreeMap<String, Double> numbers, Set<String> names, boolean isNegated) {

  /** Names so like in their letters are one name in two spellings. */
  private static final int SPELLING = 3;

  SentenceFacts {
    numbers = new TreeMap<>(numbers);
    names = Set.copyOf(names);
  }

  static SentenceFacts of(IndexedSource source, int sentence, SenseWords senseWords) {
    return of(source, sentence, sentence + 1, senseWords);
  }

  /** The same of several sentences, which the other edition has made one. */
  static SentenceFacts of(IndexedSource source, int from, int to, SenseWords senseWords) {
    TreeMap<String, Double> numbers = new TreeMap<>();
    Set<String> names = new HashSet<>();
    boolean negated = false;
    int end = source.sentences().get(to - 1).to();
    for (int w = source.sentences().get(from).from(); w < end; w++) {
      String form = source.form(w);
      negated |= senseWords.isNegator(form) || senseWords.hasNegationInside(form);
      if (Numbers.value(form).isPresent() && !form.equals("one")) {
        numbers.put(form, Numbers.value(form).getAsDouble());
      } else if (NameWords.isName(source, w)) {
        names.add(form);
      }
    }
    return new SentenceFacts(numbers, names, negated);
  }

  /** Whether a number or a name among these words is another in the other edition. */
  boolean differs(SentenceFacts other, Set<String> quoted) {
    return differsInNumber(other, quoted) || differsInName(other, quoted);
  }

  /** One number here and another there, where both have as many. */
  boolean differsInNumber(SentenceFacts other, Set<String> quoted) {
    boolean asMany = numbers.size() == other.numbers.size();
    return asMany
        && numbers.entrySet().stream()
            .anyMatch(
                n -> quoted.contains(n.getKey()) && !other.numbers.containsValue(n.getValue()));
  }

  private boolean differsInName(SentenceFacts other, Set<String> quoted) {
    Set<String> mine = new HashSet<>(names);
    mine.removeAll(other.names);
    Set<String> theirs = new HashSet<>(other.names);
    theirs.removeAll(names);
    return mine.size() == 1
        && theirs.size() == 1
        && quoted.containsAll(mine)
        && !oneName(mine.iterator().next(), theirs.iterator().next());
  }

  // Harkov is Kharkiv: some beginning or end in common, or all the letters but a few.
  private static boolean oneName(String a, String b) {
    Set<Integer> letters = new HashSet<>();
    a.chars().forEach(letters::add);
    int common = (int) letters.stream().filter(c -> b.indexOf(c) >= 0).count();
    return Letters.commonStart(a, b) >= SPELLING || common * 3 >= letters.size() * 2;
  }
}

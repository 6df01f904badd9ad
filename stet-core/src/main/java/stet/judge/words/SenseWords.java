package stet.judge.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stet.text.Folding;
import stet.text.Table;

/**
 * The words whose loss, gain or exchange changes a sense: negators, hedges, quantifiers,
 * conditions.
 */
public final class SenseWords {

  private final Map<String, Set<String>> groups;
  private final Map<String, String> hedges;
  private final Map<String, String> quantifiers;

  /**
   * @param groups group name to folded forms, all languages together
   */
  private SenseWords(Map<String, Set<String>> groups) {
    this.groups = groups;
    this.hedges = byForm("hedge-", groups);
    this.quantifiers = byForm("quantifier-", groups);
  }

  // Of two groups that hold a form the first in the alphabet counts.
  private static Map<String, String> byForm(String prefix, Map<String, Set<String>> groups) {
    Map<String, String> names = new HashMap<>();
    new TreeMap<>(groups)
        .forEach((name, forms) -> {
          if (name.startsWith(prefix)) {
            forms.forEach(form -> names.putIfAbsent(form, name));
          }
        });
    return names;
  }

  /** The table that comes with Stet. */
  public static SenseWords standard() {
    return parse(Table.lines(SenseWords.class, "sense-words.txt"));
  }

  static SenseWords parse(List<String> lines) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String group = line.substring(0, line.indexOf(' '));
      Set<String> words = groups.computeIfAbsent(group, g -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(" ")) {
        if (!word.isBlank()) {
          words.add(Folding.word(word));
        }
      }
    }
    return new SenseWords(groups);
  }

  /** Group name to folded forms, all languages together. */
  Map<String, Set<String>> groups() {
    return Map.copyOf(groups);
  }

  private boolean in(String group, String form) {
    return groups.getOrDefault(group, Set.of()).contains(form);
  }

  /** Whether the folded form says no: not, never, don't, nicht, не. */
  public boolean isNegator(String form) {
    return in("negator", form) || form.endsWith("n't");
  }

  /** Whether the form says that something is missing: without, ohne, sans, без. */
  public boolean isLacking(String form) {
    return in("lacking", form);
  }

  /** Whether the form is what stands where nothing is missing: with, mit, avec, с. */
  public boolean isHaving(String form) {
    return in("having", form);
  }

  /** Whether the form says nearly: taken away, it leaves more than was said. */
  public boolean isNearly(String form) {
    return in("nearly", form);
  }

  /** Whether the form tells how far a sentence reaches: only, even. */
  public boolean isFocus(String form) {
    return in("focus", form);
  }

  /** Whether the form is a day told from the speaker: yesterday, tomorrow. */
  public boolean isWhen(String form) {
    return in("when", form);
  }

  /** Whether the form opens a clause of its own: and, because, which. */
  public boolean opensClause(String form) {
    return in("clause", form);
  }

  /** Whether one form excludes the other where it takes its place: before, after. */
  public boolean opposite(String a, String b) {
    return in("opposite", a + "=" + b) || in("opposite", b + "=" + a);
  }

  /** Whether the form says no as a "not" does: refuse, lack; no preposition of place, no "only". */
  public boolean isHiddenNegation(String form) {
    return in("hidden", form);
  }

  /** Whether the form says of what follows that it is not so: deny, fail, lack. */
  public boolean isDenial(String form) {
    return in("denial", form);
  }

  /** Whether the form itself is known to say no of something: without, refuse, few. */
  public boolean isNegatingWord(String form) {
    return in("inside", form);
  }

  /** Whether the form carries a negation inside: without, refuse, unlikely. */
  public boolean hasNegationInside(String form) {
    return in("inside", form)
        || form.length() > 5
            && (form.startsWith("un")
                || form.startsWith("dis")
                || form.startsWith("non")
                || form.endsWith("less"))
            && !beginsPlain(form);
  }

  // Understand and discuss only look as if they said no.
  private boolean beginsPlain(String form) {
    return groups.getOrDefault("plain", Set.of()).stream().anyMatch(form::startsWith);
  }

  /** How many of these words say no; "not only" says yes. */
  public long negators(List<String> forms) {
    long count = 0;
    for (int i = 0; i < forms.size(); i++) {
      boolean only = i + 1 < forms.size() && isMerely(forms.get(i + 1));
      count += isNegator(forms.get(i)) && !only ? 1 : 0;
    }
    return count;
  }

  /** Whether the form takes a "not" before it back: only, just, merely. */
  public boolean isMerely(String form) {
    return in("merely", form);
  }

  /** Whether the form sets a condition: if, unless, falls. */
  public boolean isCondition(String form) {
    return in("condition", form);
  }

  /** Whether a condition is among the forms; "if need be" and "if possible" are turns of phrase. */
  public boolean hasCondition(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      boolean turn = i + 1 < forms.size() && in("turn", forms.get(i + 1));
      if (isCondition(forms.get(i)) && !turn) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form opens a contrast or an exception: but, except, however. */
  public boolean isContrast(String form) {
    return in("contrast", form);
  }

  /** Whether the form takes something out: except, außer. */
  public boolean isException(String form) {
    return in("exception", form);
  }

  boolean isFilledPause(String form) {
    return in("pause", form);
  }

  /** How sure the form makes a sentence: weak, middle or strong. */
  public Optional<String> hedge(String form) {
    return Optional.ofNullable(hedges.get(form));
  }

  /** How much the form takes of a whole: all, most, many, some, few, half, only. */
  public Optional<String> quantifier(String form) {
    return Optional.ofNullable(quantifiers.get(form));
  }
}

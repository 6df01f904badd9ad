package stet.judge.sense;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stet.judge.SenseFlag;

/**
 * What an "only" or an "even" belongs to, between two renderings. Before a verb it may belong to
 * any word behind it; at a sentence's beginning or before an article only to the words that follow.
 * Told where the words it may belong to on one side stand for none of those on the other.
 */
final class RenderedScope {

  private static final Set<String> ONLY = Set.of("only", "merely", "solely", "alone");
  private static final Set<String> EVEN = Set.of("even");

  /** After these at a clause's beginning the focus lies on what follows: "it is only". */
  private static final Set<String> CLEFT = Set.of("is", "was", "were", "are", "it's");

  /** Before these the focus may lie on any word of the clause. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("if", "when", "because", "that", "as", "be", "been", "being", "to", "have", "do");

  /** Words of one name of a thing. */
  private static final int PHRASE = 2;

  private static final int CLAUSE = 8;

  void of(Beside side, List<SenseFlag> flags) {
    for (Set<String> focus : List.of(ONLY, EVEN)) {
      int here = single(side.said(), focus);
      int there = single(side.found(), focus);
      if (here < 0 || there < 0) {
        continue;
      }
      Set<Integer> targets = targets(side, side.said(), here);
      Set<Integer> expected = targets(side, side.found(), there);
      boolean meet = targets.stream().anyMatch(t -> expected.contains(side.counterpart(t)));
      boolean known =
          targets.stream().anyMatch(t -> side.counterpart(t) >= 0)
              && expected.stream().anyMatch(t -> side.renderedBy(t) >= 0);
      if (!meet && known) {
        flags.add(
            new SenseFlag.ScopeMoved(
                phrase(side.said(), here, targets),
                phrase(side.found(), there, expected),
                side.passage()));
        return;
      }
    }
  }

  private static int single(List<String> forms, Set<String> focus) {
    int at = -1;
    for (int i = 0; i < forms.size(); i++) {
      if (focus.contains(forms.get(i))) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  private static Set<Integer> targets(Beside side, List<String> forms, int at) {
    Set<Integer> targets = new TreeSet<>();
    boolean last = at + 1 >= forms.size();
    if (last || forms.get(at).equals("alone")) {
      for (int k = at - 1; k >= 0 && side.isContent(forms.get(k)) && targets.size() < PHRASE; k--) {
        targets.add(k);
      }
      return targets;
    }
    boolean opens = at == 0 || CLEFT.contains(forms.get(at - 1));
    boolean clause = CLAUSE_OPENERS.contains(forms.get(at + 1));
    boolean narrow = !clause && (opens || !side.isContent(forms.get(at + 1)));
    for (int k = at + 1; k < forms.size() && k <= at + CLAUSE; k++) {
      if (side.isContent(forms.get(k))) {
        targets.add(k);
      } else if (narrow && !targets.isEmpty()) {
        break;
      }
      if (narrow && targets.size() == PHRASE) {
        break;
      }
    }
    return targets;
  }

  private static String phrase(List<String> forms, int at, Set<Integer> targets) {
    int from = at;
    int to = at;
    for (int target : targets) {
      from = Math.min(from, target);
      to = Math.min(Math.max(to, target), at + PHRASE + 1);
    }
    return String.join(" ", forms.subList(from, Math.max(to, at) + 1));
  }
}

package stet.judge.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import stet.judge.SenseFlag;

/**
 * Who did it to whom, between two renderings: the word before a verb does it, or the one behind
 * "by" where the verb is passive. Told only where the doer of one side is among those to whom it is
 * done on the other, both ways.
 */
final class RenderedRoles {

  private static final Set<String> BEING =
      Set.of("was", "were", "is", "are", "been", "being", "be", "get", "gets", "got");

  /** What may stand between the doer and the verb. */
  private static final Set<String> BETWEEN =
      Set.of(
          "was", "were", "is", "are", "been", "being", "be", "get", "gets", "got", "has", "have",
          "had", "will", "would", "who", "which", "that", "whom", "also", "did", "does", "do");

  /** Words between the doer and the verb. */
  private static final int APART = 4;

  /** Words behind the verb among which they stand to whom it is done. */
  private static final int BEHIND = 8;

  void of(Beside side, List<SenseFlag> flags) {
    for (int i = 1; i < side.said().size(); i++) {
      int j = side.counterpart(i);
      if (j < 1) {
        continue;
      }
      Doing here = doing(side, side.said(), i);
      Doing there = doing(side, side.found(), j);
      if (here.agent < 0
          || there.agent < 0
          || side.counterpart(here.agent) == there.agent
          || here.agent < i && side.saidParted(here.agent)
          || there.agent < j && side.foundParted(there.agent)
          || isVerb(side, here.agent, side.counterpart(here.agent))
          || isVerb(side, side.renderedBy(there.agent), there.agent)) {
        continue;
      }
      boolean exchanged =
          there.patients.contains(side.counterpart(here.agent))
              && here.patients.contains(side.renderedBy(there.agent));
      if (exchanged) {
        String said = side.said().get(here.agent) + " … " + side.said().get(i);
        String found = side.found().get(there.agent) + " … " + side.found().get(j);
        flags.add(new SenseFlag.RolesExchanged(said, found, side.passage()));
        return;
      }
    }
  }

  // "Was taught" on either side: then "taught" does nothing to anybody.
  private static boolean isVerb(Beside side, int i, int j) {
    return i > 0 && BETWEEN.contains(side.said().get(i - 1))
        || j > 0 && BETWEEN.contains(side.found().get(j - 1));
  }

  private record Doing(int agent, List<Integer> patients) {}

  private static final Doing NONE = new Doing(-1, List.of());

  private static Doing doing(Beside side, List<String> forms, int verb) {
    OptionalInt before = before(side, forms, verb);
    if (before.isEmpty()) {
      return NONE;
    }
    boolean passive = forms.subList(before.getAsInt() + 1, verb).stream().anyMatch(BEING::contains);
    List<Integer> behind = new ArrayList<>();
    int by = -1;
    for (int k = verb + 1; k < forms.size() && k <= verb + BEHIND; k++) {
      if (forms.get(k).equals("by") && by < 0) {
        by = k;
      }
      if (side.isContent(forms.get(k))) {
        behind.add(k);
      }
    }
    if (!passive) {
      return new Doing(before.getAsInt(), behind);
    }
    OptionalInt agent = by < 0 ? OptionalInt.empty() : side.governed(forms, by);
    return agent.isPresent() ? new Doing(agent.getAsInt(), List.of(before.getAsInt())) : NONE;
  }

  // The content word before the verb; a preposition or an article between them says that it is no
  // verb.
  private static OptionalInt before(Beside side, List<String> forms, int verb) {
    for (int k = verb - 1; k >= 0 && k >= verb - 1 - APART; k--) {
      String form = forms.get(k);
      if (BETWEEN.contains(form) || form.endsWith("ly")) {
        continue;
      }
      return side.isContent(form) ? OptionalInt.of(k) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }
}

package stet.judge.sense;

import java.util.List;
import java.util.Set;
import stet.judge.SenseFlag;

/**
 * How sure, and whether one must or may, between two renderings. Told only where one side has no
 * word at all of the other's class: translators put "can", "could", "should" and "would" for each
 * other freely.
 */
final class RenderedDegrees {

  /** It is so, whatever the source said. */
  private static final Set<String> SURE =
      Set.of(
          "certainly",
          "definitely",
          "surely",
          "undoubtedly",
          "undeniably",
          "inevitably",
          "clearly",
          "obviously",
          "plainly",
          "invariably",
          "certain",
          "proves",
          "proved",
          "doubt",
          "doubtless",
          "always",
          "sure");

  private static final Set<String> FUTURE = Set.of("will", "shall", "going");

  /** It may be so. */
  private static final Set<String> MAYBE =
      Set.of(
          "may",
          "might",
          "perhaps",
          "possibly",
          "maybe",
          "probably",
          "likely",
          "apparently",
          "allegedly",
          "reportedly",
          "seemingly",
          "presumably",
          "supposedly",
          "conceivably",
          "seem",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "appear",
          "possible",
          "potentially",
          "suggests");

  private static final Set<String> WILL = Set.of("will");

  /** Of those that say it may be so, the ones that "will" leaves no room for. */
  private static final Set<String> MAY = Set.of("may", "might", "perhaps", "possibly", "maybe");

  /** What may carry a "may be" without saying so. */
  private static final Set<String> OPEN =
      Set.of(
          "could", "can", "would", "should", "able", "said", "think", "believe", "if", "expected");

  private static final Set<String> DUTY =
      Set.of("must", "shall", "obliged", "required", "obligated");

  private static final Set<String> NEED =
      Set.of(
          "need", "needs", "needed", "necessary", "have", "has", "had", "should", "ought", "only");

  private static final Set<String> LEAVE =
      Set.of("may", "can", "allowed", "permitted", "might", "could", "possible", "free", "able");

  void of(Beside side, List<SenseFlag> flags) {
    if (flag(side, flags, DUTY, LEAVE, NEED) || flag(side, flags, LEAVE, DUTY, NEED)) {
      return;
    }
    if (flag(side, flags, SURE, MAYBE, FUTURE) || flag(side, flags, MAYBE, SURE, FUTURE)) {
      return;
    }
    if (!flag(side, flags, WILL, MAY, Set.of())) {
      flag(side, flags, MAY, WILL, OPEN);
    }
  }

  // One class here, the other there, and neither on both sides.
  private static boolean flag(
      Beside side,
      List<SenseFlag> flags,
      Set<String> here,
      Set<String> there,
      Set<String> explains) {
    int said = first(side.said(), here);
    int found = first(side.found(), there);
    if (said < 0
        || found < 0
        || first(side.said(), there) >= 0
        || first(side.found(), here) >= 0
        || first(side.said(), explains) >= 0
        || first(side.found(), explains) >= 0
        || !side.agree(said, found)) {
      return false;
    }
    flags.add(
        new SenseFlag.HedgeChanged(side.said().get(said), side.found().get(found), side.passage()));
    return true;
  }

  private static int first(List<String> forms, Set<String> wanted) {
    for (int i = 0; i < forms.size(); i++) {
      if (wanted.contains(forms.get(i))) {
        return i;
      }
    }
    return -1;
  }
}

package stet.judge.sense;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import stet.document.Passage;
import stet.judge.SenseFlag;
import stet.judge.words.SenseWords;

/**
 * A condition of the passage that the rendering says as a fact: it renders words of the condition
 * and words of what depends on it, and sets no condition with any word.
 */
final class RenderedConditions {

  /** What may say a condition without an "if". */
  private static final Set<String> OTHERWISE =
      Set.of(
          "when",
          "whenever",
          "without",
          "only",
          "case",
          "long",
          "whether",
          "condition",
          "while",
          "depends",
          "depending",
          "otherwise",
          "or",
          "until",
          "at",
          "with",
          "would");

  /** These say a condition where they open a clause: "should he come", "had she written". */
  private static final Set<String> INVERTED = Set.of("should", "were", "had");

  private final SenseWords words;

  RenderedConditions(SenseWords words) {
    this.words = words;
  }

  void of(Beside side, List<SenseFlag> flags) {
    List<String> said = side.said();
    boolean set =
        words.hasCondition(said)
            || said.stream().anyMatch(OTHERWISE::contains)
            || INVERTED.contains(said.getFirst())
            || invertedInside(side);
    if (set) {
      return;
    }
    for (int j = 0; j < side.found().size(); j++) {
      boolean opens = j == 0 || side.foundParted(j - 1);
      boolean provided = opens && side.found().get(j).equals("provided");
      int length = Math.max(condition(side.found(), j), provided ? 1 : 0);
      boolean lost = length > 0 && (bothRendered(side, j + length) || opens && leftOut(side, j));
      if (lost) {
        Passage passage =
            side.source()
                .passage(side.source().span(side.first() + j, side.first() + j + length - 1));
        flags.add(new SenseFlag.ConditionLost("", passage.text(), passage));
        return;
      }
    }
  }

  // A subject behind it makes "had", "were" or "should" a condition: "had she written".
  private static boolean invertedInside(Beside side) {
    for (int i = 1; i + 1 < side.said().size(); i++) {
      boolean after = side.isContent(side.said().get(i - 1));
      String next = side.said().get(i + 1);
      boolean subject = Set.of("the", "he", "she", "it", "we", "they", "i", "you").contains(next);
      if (INVERTED.contains(side.said().get(i)) && after && subject) {
        return true;
      }
    }
    return false;
  }

  // The number of words that open a condition here, or 0.
  private static int condition(List<String> forms, int at) {
    String form = forms.get(at);
    String next = at + 1 < forms.size() ? forms.get(at + 1) : "";
    String third = at + 2 < forms.size() ? forms.get(at + 2) : "";
    if ((form.equals("as") || form.equals("so")) && next.equals("long") && third.equals("as")) {
      return 3;
    }
    if (form.equals("provided") || form.equals("providing")) {
      return next.equals("that") ? 2 : 0;
    }
    boolean asIf = at > 0 && (forms.get(at - 1).equals("as") || forms.get(at - 1).equals("even"));
    return form.equals("unless") || form.equals("if") && !asIf ? 1 : 0;
  }

  // The condition goes on to a comma, or to the end of the sentence.
  private static boolean bothRendered(Beside side, int from) {
    int to = end(side, from);
    if (to > from && cutOff(side, from, to)) {
      return false;
    }
    int inside = 0;
    int outside = 0;
    for (int j = 0; j < side.found().size(); j++) {
      boolean rendered = side.renderedBy(j) >= 0;
      boolean within = j >= from && j <= to;
      inside += rendered && within ? 1 : 0;
      outside += rendered && !within ? 1 : 0;
    }
    return inside > 0 && outside > 0 && 3 * inside >= to - from;
  }

  private static int end(Beside side, int from) {
    int to = from;
    while (to < side.found().size() && !side.foundParted(to)) {
      to++;
    }
    return to;
  }

  // Set off by commas between words that are rendered, and dropped without a trace.
  private static boolean leftOut(Beside side, int at) {
    int to = end(side, at);
    boolean before = false;
    boolean behind = false;
    for (int j = 0; j < side.found().size(); j++) {
      boolean rendered = side.renderedBy(j) >= 0;
      if (rendered && j >= at && j <= to) {
        return false;
      }
      before |= j < at && side.said().contains(side.found().get(j));
      behind |= rendered && j > to;
    }
    return before && behind;
  }

  // Quoted from inside the condition on: its "if" stands before the quotation.
  private static boolean cutOff(Beside side, int from, int to) {
    int opens = side.counterpart(0);
    for (int i = 1; i < side.said().size() && opens < 0; i++) {
      opens = side.counterpart(i);
    }
    OptionalInt governed = side.governed(side.found(), from - 1);
    boolean whole = governed.isPresent() && governed.getAsInt() == opens;
    return opens >= from && opens <= to && !whole;
  }
}

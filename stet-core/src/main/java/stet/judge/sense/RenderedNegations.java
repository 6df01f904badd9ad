package stet.judge.sense;

import java.util.List;
import java.util.OptionalInt;
import stet.judge.SenseFlag;
import stet.judge.compare.OwnWords;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.locate.Lexicon;

/**
 * Negations between two renderings. Where one side says no and the other never does, their number
 * tells; where both do, each is followed to the word that it governs, and that word is looked at on
 * the other side. "Fails to", "without", "unable" may stand for a "not" everywhere.
 */
final class RenderedNegations {

  /** Words before a word in which a negation governs it. */
  private static final int GOVERNS = 4;

  /** Words behind it in which a negation may still be its own: "knows nothing". */
  private static final int BEHIND = 2;

  private final SenseWords words;
  private final HiddenNegations hidden;
  private final Lexicon lexicon;

  RenderedNegations(WordTables tables, HiddenNegations hidden) {
    this.words = tables.senseWords();
    this.lexicon = tables.lexicon();
    this.hidden = hidden;
  }

  void of(Beside side, List<SenseFlag> flags) {
    int before = flags.size();
    byNumber(side, flags);
    if (flags.size() == before && words.negators(side.said()) != words.negators(side.near())) {
      byWord(side, flags);
    }
    if (flags.size() == before) {
      hiddenLost(side, flags);
    }
  }

  private void byNumber(Beside side, List<SenseFlag> flags) {
    long here = words.negators(side.said());
    List<String> within = side.within();
    long there = words.negators(within);
    boolean otherwise =
        hidden.in(side.onlySaid(), side.found()) || hidden.in(side.onlyFound(), side.said());
    if (otherwise) {
      return;
    }
    if (here == 0 && there % 2 == 1) {
      int at = side.found().indexOf(word(within));
      if (!turnedWord(side, side.found(), at, side.said())) {
        flags.add(new SenseFlag.NegationLost("", word(within), side.passage()));
      }
    } else if (words.negators(side.near()) == 0
        && here % 2 == 1
        && !OwnWords.haveNegation(side.said(), side.source(), words)) {
      int at = side.said().indexOf(word(side.said()));
      if (!turnedWord(side, side.said(), at, side.found())) {
        flags.add(new SenseFlag.NegationAdded(word(side.said()), "", side.passage()));
      }
    }
  }

  // "Do not forget" is "remember"; "advised not to" is "advised against".
  private boolean turnedWord(Beside side, List<String> forms, int at, List<String> others) {
    OptionalInt governed = side.governed(forms, at);
    return governed.isPresent()
            && others.stream().anyMatch(o -> lexicon.antonyms(forms.get(governed.getAsInt()), o))
        || others.contains("against");
  }

  // Denies, fails to, lacks: what they govern stands on the other side without any denial.
  private void hiddenLost(Beside side, List<SenseFlag> flags) {
    for (int j = 0; j < side.found().size(); j++) {
      if (!words.isDenial(side.found().get(j)) || deniedNear(side.found(), j, side.said(), j)) {
        continue;
      }
      OptionalInt governed = side.governed(side.found(), j);
      int here = governed.isPresent() ? side.renderedBy(governed.getAsInt()) : -1;
      boolean itself = side.renderedBy(j) >= 0;
      if (here >= 0 && !itself && !saysNo(side.said(), side.found())) {
        flags.add(new SenseFlag.NegationLost("", side.found().get(j), side.passage()));
        return;
      }
    }
  }

  private void byWord(Beside side, List<SenseFlag> flags) {
    for (int i = 0; i < side.said().size(); i++) {
      OptionalInt governed = plainlyGoverned(side, side.said(), i);
      int there = governed.isPresent() ? side.counterpart(governed.getAsInt()) : -1;
      if (there >= 0
          && !deniedNear(side.found(), there, side.said())
          && !OwnWords.haveNegation(side.said(), side.source(), words)) {
        flags.add(new SenseFlag.NegationAdded(side.said().get(i), "", side.passage()));
        return;
      }
    }
    for (int j = 0; j < side.found().size(); j++) {
      OptionalInt governed = plainlyGoverned(side, side.found(), j);
      int here = governed.isPresent() ? side.renderedBy(governed.getAsInt()) : -1;
      if (here > GOVERNS && !deniedNear(side.said(), here, side.found())) {
        flags.add(new SenseFlag.NegationLost("", side.found().get(j), side.passage()));
        return;
      }
    }
  }

  // What a plain "not" governs; "not only" and a second negation beside it govern nothing for sure.
  private OptionalInt plainlyGoverned(Beside side, List<String> forms, int at) {
    String form = forms.get(at);
    boolean plain = form.equals("not") || form.endsWith("n't") || form.equals("cannot");
    boolean merely = at + 1 < forms.size() && words.isMerely(forms.get(at + 1));
    if (!plain || merely) {
      return OptionalInt.empty();
    }
    OptionalInt governed = side.governed(forms, at);
    boolean twice =
        governed.isPresent() && saysNo(forms.subList(at + 1, governed.getAsInt() + 1), List.of());
    return twice ? OptionalInt.empty() : governed;
  }

  private boolean deniedNear(List<String> forms, int at, List<String> others) {
    return deniedNear(forms, at, others, -1);
  }

  // Without the word that is looked at itself.
  private boolean deniedNear(List<String> forms, int at, List<String> others, int without) {
    int from = Math.max(0, at - GOVERNS - 2);
    int to = Math.min(forms.size(), at + 1 + BEHIND);
    return without < 0
        ? saysNo(forms.subList(from, to), others)
        : saysNo(forms.subList(from, without), others)
            || saysNo(forms.subList(without + 1, to), others);
  }

  private boolean saysNo(List<String> forms, List<String> others) {
    return forms.stream().anyMatch(f -> words.isNegator(f) || words.hasNegationInside(f))
        || hidden.in(forms, others);
  }

  private String word(List<String> forms) {
    return forms.stream().filter(words::isNegator).findFirst().orElse("");
  }
}

package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.judge.Difference;
import stet.judge.words.HouseStyle;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.text.Folding;
import stet.text.Spelling;

/** Says what explains a block. */
record Explainer(
    Pattern pattern, IndexedSource source, HouseStyle style, Spelling spelling, SenseWords words) {

  Comparison.Block equal(int i, int j) {
    String printed = pattern.words().printed(i);
    String there = source.span(j, j).in(source.source().text());
    if (printed.indexOf('[') >= 0 || printed.indexOf(']') >= 0) {
      return new Comparison.Block(
          i, i + 1, j, j + 1, true, Difference.Cause.BRACKET, "bracketed letter");
    }
    if (i > 0 && differsInCase(printed, there)) {
      boolean convention = style.has("capitals");
      return new Comparison.Block(
          i,
          i + 1,
          j,
          j + 1,
          true,
          convention ? Difference.Cause.CONVENTION : Difference.Cause.UNMARKED,
          "capitals");
    }
    String between =
        pattern.hasGapBefore(i) ? "" : Separators.differ(pattern.words(), i, source, j);
    if (!between.isEmpty() && style.has(between)) {
      return new Comparison.Block(i, i + 1, j, j + 1, true, Difference.Cause.CONVENTION, between);
    }
    return new Comparison.Block(i, i + 1, j, j + 1, true, Difference.Cause.FOLDED, "");
  }

  Comparison.Block differing(int i, int to, int j, int until) {
    List<String> quoted = new ArrayList<>();
    boolean allBracketed = to > i;
    boolean gap = pattern.hasGapBefore(to) && to < pattern.size();
    boolean anyBracketed = false;
    for (int k = i; k < to; k++) {
      quoted.add(pattern.words().form(k));
      allBracketed &= pattern.isBracketed(k);
      anyBracketed |= pattern.isBracketed(k) || pattern.words().printed(k).indexOf('[') >= 0;
      gap |= k > 0 && pattern.hasGapBefore(k);
    }
    List<String> there = new ArrayList<>();
    for (int k = j; k < until; k++) {
      there.add(source.form(k));
    }
    if (allBracketed || anyBracketed && quoted.size() == 1) {
      return new Comparison.Block(i, to, j, until, false, Difference.Cause.BRACKET, "");
    }
    if (gap && quoted.isEmpty()) {
      return new Comparison.Block(i, to, j, until, false, Difference.Cause.ELLIPSIS, "");
    }
    if (brokenAtLineEnd(quoted, there, j, until)) {
      return new Comparison.Block(i, to, j, until, false, Difference.Cause.FOLDED, "");
    }
    Optional<String> convention = style.explains(quoted, there, spelling, words);
    return new Comparison.Block(
        i,
        to,
        j,
        until,
        false,
        convention.isPresent() ? Difference.Cause.CONVENTION : Difference.Cause.UNMARKED,
        convention.orElse(""));
  }

  // One word that the source parts with a hyphen at the end of a line.
  private boolean brokenAtLineEnd(List<String> quoted, List<String> there, int j, int until) {
    if (until - j != 2 || !String.join("", quoted).equals(String.join("", there))) {
      return false;
    }
    String between = source.source().text().substring(source.end(j), source.start(j + 1));
    return between.indexOf('\n') > 0 && Folding.isHyphen(between.charAt(0));
  }

  private static boolean differsInCase(String a, String b) {
    String x = Folding.word(a);
    return x.equals(Folding.word(b))
        && Character.isUpperCase(a.codePointAt(0)) != Character.isUpperCase(b.codePointAt(0));
  }
}

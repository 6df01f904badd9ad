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
import stet.text.Span;
import stet.text.Spelling;

/** Says what explains a block. */
final class Explainer {

  private final Pattern pattern;
  private final IndexedSource source;
  private final HouseStyle style;
  private final Spelling spelling;
  private final SenseWords words;
  private final boolean brackets;

  Explainer(
      Pattern pattern,
      IndexedSource source,
      HouseStyle style,
      Spelling spelling,
      SenseWords words) {
    this.pattern = pattern;
    this.source = source;
    this.style = style;
    this.spelling = spelling;
    this.words = words;
    this.brackets = holdsBracket(pattern.words().text(), pattern.span());
  }

  /** Whether there is nothing to explain about word i and the equal word j of the source. */
  boolean isPlain(int i, int j) {
    return !(brackets && isBracketed(i))
        && (i == 0 || !differsInCase(i, j))
        && separator(i, j).isEmpty();
  }

  /** Word i of the quotation and the equal word j of the source. */
  Comparison.Block equal(int i, int j) {
    if (brackets && isBracketed(i)) {
      return same(i, j, Difference.Cause.BRACKET, "bracketed letter");
    }
    if (i > 0 && differsInCase(i, j)) {
      boolean convention = style.has("capitals");
      return same(
          i, j, convention ? Difference.Cause.CONVENTION : Difference.Cause.UNMARKED, "capitals");
    }
    String between = separator(i, j);
    return same(
        i, j, between.isEmpty() ? Difference.Cause.FOLDED : Difference.Cause.CONVENTION, between);
  }

  private static Comparison.Block same(int i, int j, Difference.Cause cause, String note) {
    return new Comparison.Block(i, i + 1, j, j + 1, true, cause, note);
  }

  // What the style lets differ before these words, and does; empty if nothing does.
  private String separator(int i, int j) {
    String between =
        pattern.hasGapBefore(i) ? "" : Separators.differ(pattern.words(), i, source, j);
    return between.isEmpty() || style.has(between) ? between : "";
  }

  private boolean isBracketed(int i) {
    return holdsBracket(
        pattern.words().text(), new Span(pattern.words().start(i), pattern.words().end(i)));
  }

  private static boolean holdsBracket(String text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (text.charAt(at) == '[' || text.charAt(at) == ']') {
        return true;
      }
    }
    return false;
  }

  Comparison.Block differing(int i, int to, int j, int until) {
    List<String> quoted = new ArrayList<>();
    boolean allBracketed = to > i;
    boolean gap = pattern.hasGapBefore(to) && to < pattern.size();
    boolean anyBracketed = false;
    for (int k = i; k < to; k++) {
      quoted.add(pattern.words().form(k));
      allBracketed &= pattern.isBracketed(k);
      anyBracketed |= pattern.isBracketed(k) || brackets && isBracketed(k);
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

  // The forms are the same: only the capital can differ.
  private boolean differsInCase(int i, int j) {
    return Character.isUpperCase(pattern.words().text().codePointAt(pattern.words().start(i)))
        != Character.isUpperCase(source.source().text().codePointAt(source.start(j)));
  }
}

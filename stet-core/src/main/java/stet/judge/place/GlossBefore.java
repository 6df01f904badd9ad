package stet.judge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.judge.words.Context;
import stet.judge.words.ReportingWords;
import stet.text.Span;
import stet.text.Words;

/**
 * A gloss that stands before the original word: tomorrow (“mañana”); never, “nikogda” in his own
 * Russian. Outside brackets the sentence must name a language, or any two words in a row would do.
 */
final class GlossBefore {

  /** Letters of the sentence in which a language is looked for, on either side. */
  private static final int AROUND = 60;

  /** A gloss of fewer letters is a little word. */
  static final int LEAST = 4;

  private final String text;
  private final ReportingWords words;

  GlossBefore(String text, ReportingWords words) {
    this.text = text;
    this.words = words;
  }

  /** What may be the gloss of a quotation, marks included: the longest run of words first. */
  List<Words> of(Span quotation) {
    List<Words> glosses = new ArrayList<>();
    int sign = quotation.start() - 1;
    while (sign >= 0 && Character.isWhitespace(text.charAt(sign))) {
      sign--;
    }
    if (sign < 1 || ",(–—-:=".indexOf(text.charAt(sign)) < 0) {
      return glosses;
    }
    boolean bracketed =
        text.charAt(sign) == '('
            && quotation.end() < text.length()
            && text.charAt(quotation.end()) == ')';
    if (!bracketed && !namesLanguage(sign, quotation)) {
      return glosses;
    }
    int from = sign;
    while (from > 0 && ".,;:!?()–—\n“”«»\"".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    Words before = Words.of(text, new Span(from, sign));
    int most = Math.min(before.size(), OriginalWords.LONGEST_GLOSS);
    for (int length = most; length > 0; length--) {
      Span span = before.span(before.size() - length, before.size() - 1);
      if (span.length() >= LEAST) {
        glosses.add(Words.of(text, span));
      }
    }
    return glosses;
  }

  private boolean namesLanguage(int sign, Span quotation) {
    int from = Context.sentenceStart(text, sign, AROUND);
    int to = quotation.end();
    while (to < text.length()
        && to - quotation.end() < AROUND
        && ".!?\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return hasLanguage(new Span(from, sign)) || hasLanguage(new Span(quotation.end(), to));
  }

  private boolean hasLanguage(Span span) {
    for (String word : span.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (words.isLanguage(word)) {
        return true;
      }
    }
    return false;
  }
}

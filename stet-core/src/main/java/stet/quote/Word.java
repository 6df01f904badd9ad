package stet.quote;

import stet.text.Span;

/**
 * A word or sign of the author's own text; a whole quotation counts as one word of it.
 *
 * @param text as written; empty for a quotation
 * @param lower the same in small letters
 * @param quote index of the quotation this stands for, or -1
 */
record Word(int start, int end, String text, String lower, int quote) {

  boolean isQuote() {
    return quote >= 0;
  }

  boolean isWord() {
    return quote < 0 && Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isCapital() {
    return quote < 0 && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is this sign or small-letter word. */
  boolean is(String other) {
    return lower.equals(other);
  }

  boolean isComma() {
    return is(",");
  }

  Span span() {
    return new Span(start, end);
  }
}

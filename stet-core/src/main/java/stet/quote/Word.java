package stet.quote;

import stet.text.Span;

/**
 * A word or sign of the author's own text; a whole quotation counts as one word of it.
 *
 * @param text as written; of a quotation only the comma, question or break at its end
 * @param lower the same in small letters
 * @param quote index of the quotation this stands for, or -1
 * @param kinds bits of the {@link PhraseWords.Kind}s it has
 */
record Word(int start, int end, String text, String lower, int quote, int kinds) {

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

  /** Whether it is a stop, a comma or a semicolon, after which a clause ends. */
  boolean isSign() {
    return is(".") || is(",") || is(";");
  }

  boolean isComma() {
    return is(",");
  }

  boolean isDash() {
    return is("—") || is("–") || is("-") || is("―");
  }

  /** Whether it is a quotation that ends in a comma inside its marks. */
  boolean endsInComma() {
    return isQuote() && text.equals(",");
  }

  /** Whether it is a quotation that ends in a comma, a question, a cry or a break. */
  boolean endsInPause() {
    return isQuote() && !text.isEmpty();
  }

  Span span() {
    return new Span(start, end);
  }
}

package stet.quote;

import stet.text.Span;

/** A sign by which an editor says inside a quotation that the words are not all the speaker's. */
public sealed interface EditorialMark {

  /** Where it stands in the article, brackets included. */
  Span span();

  /** Words or letters in square brackets: {@code [the West]}, {@code [W]e}, {@code [sic]}. */
  record Bracket(Span span, Span inside) implements EditorialMark {}

  /** Words left out: {@code ...}, {@code …}, {@code [...]}, {@code (…)}, {@code . . .}. */
  record Ellipsis(Span span) implements EditorialMark {}
}

package stet.document;

import java.util.Optional;
import stet.text.Span;

/**
 * A span of a source that stands on its own: it carries its words and where they come from.
 *
 * @param document the id of the document
 * @param text exactly the document's text at the span
 */
public record Passage(String document, Span span, String text, Optional<Origin> origin) {

  /** The passage of a document at a span. */
  public static Passage of(Document document, Span span) {
    return new Passage(document.id(), span, document.text(span), document.origin(span));
  }
}

package stet.locate;

import java.util.Optional;
import stet.document.Passage;
import stet.document.Source;
import stet.document.Speaker;
import stet.text.Span;

/**
 * A passage with who speaks there, and when that was.
 *
 * @param date yyyy-mm-dd, or its beginning
 */
public record Standing(Passage passage, Optional<String> speaker, Optional<String> date) {

  /** A place of a source that was made ready. */
  public static Standing of(Place place) {
    Source source = place.source().source();
    Span span = place.source().span(place.first(), place.last());
    return new Standing(
        Passage.of(source.document(), span),
        source.turns().get(place.source().turn(place.first())).speaker().map(Speaker::name),
        date(source));
  }

  /** When a source was said, or, where it does not tell, published. */
  static Optional<String> date(Source source) {
    return source.edition().date().or(source.document().metadata()::published);
  }
}

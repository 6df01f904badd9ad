package stet.export.page;

import java.util.List;
import stet.text.Span;

/**
 * A stretch of a document that means something on the page.
 *
 * @param anchor its name as a place; empty where nothing links to it
 * @param classes names in the style sheet
 * @param href what a click on it shows; empty for none
 * @param ref the finding it belongs to; empty for none
 * @param badges shown behind its last letter
 */
record Zone(
    Span span, String anchor, String classes, String href, String ref, List<Run.Badge> badges) {

  Zone {
    badges = List.copyOf(badges);
  }

  /** A zone that is only set apart. */
  static Zone plain(Span span, String classes) {
    return new Zone(span, "", classes, "", "", List.of());
  }

  /** A zone that something links to. */
  static Zone place(Span span, String anchor, String classes, String ref) {
    return new Zone(span, anchor, classes, "", ref, List.of());
  }
}

package stet.document;

import java.util.Optional;

/** Where a stretch of a document's text comes from in the thing that was read. */
public sealed interface Origin {

  /** Bytes of a plain file: half-open. */
  record Bytes(long start, long end) implements Origin {}

  /** A node of an HTML or XML page, named by a CSS selector that finds it again. */
  record HtmlNode(String selector) implements Origin {}

  /** A place on a PDF page: page from 1, box in points from the lower left corner. */
  record PdfBox(int page, double left, double bottom, double right, double top) implements Origin {}

  /** A time in a recording, in seconds. */
  record Time(double from, double to) implements Origin {}

  /** A part of an archive, with the place inside that part where it is known. */
  record Part(String name, Optional<Origin> inside) implements Origin {}
}

package stet.quote;

import org.jspecify.annotations.Nullable;
import stet.text.Span;

/** Words between two marks while they are being paired; once closed it does not change. */
final class Stretch {

  final Mark opened;
  final @Nullable Stretch outer;

  /** Where the words end, and the mark after them: the same where there is none. */
  private int contentEnd = -1;

  private int end = -1;
  private boolean closed;

  Stretch(Mark opened, @Nullable Stretch outer) {
    this.opened = opened;
    this.outer = outer;
  }

  void close(Mark mark) {
    contentEnd = mark.start();
    end = mark.end();
    closed = true;
  }

  /** Ends without a closing mark. */
  void cut(int at) {
    contentEnd = at;
    end = at;
  }

  boolean isClosed() {
    return closed;
  }

  Span span() {
    return new Span(opened.start(), end);
  }

  Span content() {
    return new Span(opened.end(), contentEnd);
  }
}

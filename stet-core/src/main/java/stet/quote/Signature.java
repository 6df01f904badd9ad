package stet.quote;

import stet.text.Span;

/** The line under a block quotation that says whose words it holds: {@code — Jane Doe (@jane)}. */
final class Signature {

  /** Longer than this after the last dash is text, in code units. */
  private static final int MAX_LENGTH = 90;

  private Signature() {}

  /** The words of a block without its signature. */
  static Span before(String text, Span block) {
    int dash = dash(text, block);
    int to = dash < 0 ? block.end() : dash;
    while (to > block.start() && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(block.start(), to);
  }

  /** The signature after its dash; empty where there is none. */
  static Span of(String text, Span block) {
    int dash = dash(text, block);
    int from = dash < 0 ? block.end() : dash + 1;
    while (from < block.end() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, block.end());
  }

  private static int dash(String text, Span block) {
    int low = Math.max(block.start() + 1, block.end() - MAX_LENGTH);
    for (int at = block.end() - 3; at >= low; at--) {
      char c = text.charAt(at);
      if (c == '—' || c == '–' || c == '―') {
        return opensSignature(text, at, block) ? at : -1;
      }
    }
    return -1;
  }

  /** After a finished sentence or on a line of its own, and before a capital. */
  private static boolean opensSignature(String text, int dash, Span block) {
    int before = dash - 1;
    while (before > block.start() && text.charAt(before) == ' ') {
      before--;
    }
    int after = dash + 1;
    while (after < block.end() && text.charAt(after) == ' ') {
      after++;
    }
    boolean ended = ".!?…”\"»'’\n".indexOf(text.charAt(before)) >= 0;
    return ended && after < block.end() && Character.isUpperCase(text.charAt(after));
  }
}

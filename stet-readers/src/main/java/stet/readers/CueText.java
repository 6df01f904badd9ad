package stet.readers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.parser.Parser;
import stet.document.Emphasis;

/** The text of a subtitle cue, without its tags and the positions some of them give in braces. */
final class CueText {

  private static final int LONGEST_ENTITY = 12;

  /** A tag with more letters than this is text. */
  private static final int LONGEST_TAG = 500;

  private CueText() {}

  static void write(String line, BlockWriter to) {
    Deque<Integer> bold = new ArrayDeque<>();
    Deque<Integer> italic = new ArrayDeque<>();
    int plain = 0;
    for (int i = 0; i < line.length(); ) {
      char c = line.charAt(i);
      int limit = Math.min(line.length(), i + LONGEST_TAG);
      int end =
          c == '<'
              ? line.indexOf('>', i, limit)
              : isPosition(line, i) ? line.indexOf('}', i, limit) : -1;
      if (c == '&') {
        int semicolon = line.indexOf(';', i, Math.min(limit, i + LONGEST_ENTITY));
        if (semicolon > 0) {
          to.add(line, plain, i);
          to.add(Parser.unescapeEntities(line.substring(i, semicolon + 1), false));
          i = semicolon + 1;
          plain = i;
          continue;
        }
      }
      if (end < 0) {
        i++;
        continue;
      }
      to.add(line, plain, i);
      tag(line.substring(i + 1, end).strip(), bold, italic, to);
      i = end + 1;
      plain = i;
    }
    to.add(line, plain, line.length());
  }

  /** {@code {\an8}} of some SRT files. */
  private static boolean isPosition(String line, int i) {
    return line.charAt(i) == '{' && i + 1 < line.length() && line.charAt(i + 1) == '\\';
  }

  private static void tag(String tag, Deque<Integer> bold, Deque<Integer> italic, BlockWriter to) {
    switch (tag.toLowerCase(Locale.ROOT)) {
      case "b" -> bold.push(to.position());
      case "i" -> italic.push(to.position());
      case "/b" -> close(Emphasis.Kind.STRONG, bold, to);
      case "/i" -> close(Emphasis.Kind.ITALIC, italic, to);
      default -> voice(tag, to);
    }
  }

  private static void close(Emphasis.Kind kind, Deque<Integer> open, BlockWriter to) {
    if (!open.isEmpty()) {
      to.emphasise(kind, open.pop(), "");
    }
  }

  /** {@code <v.loud Mary Poppins>}: the name after the classes. */
  private static void voice(String tag, BlockWriter to) {
    boolean isVoice = tag.startsWith("v ") || tag.startsWith("v.") || tag.startsWith("v\t");
    int space = isVoice ? tag.indexOf(' ') : -1;
    if (space > 0 && !tag.substring(space).isBlank()) {
      String name = Parser.unescapeEntities(tag.substring(space).strip(), false);
      to.add(to.isEmpty() ? "" : " ");
      to.add(name + ": ");
    }
  }
}

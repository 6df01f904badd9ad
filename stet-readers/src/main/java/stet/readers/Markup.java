package stet.readers;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The signs of other notations that plain text carries: escapes, entities, stray HTML tags. */
final class Markup {

  private static final int LONGEST_ENTITY = 12;

  /** A tag with more letters than this is not a stray one. */
  private static final int LONGEST_TAG = 4000;

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "blockquote",
          "br",
          "center",
          "cite",
          "code",
          "del",
          "div",
          "em",
          "embed",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "li",
          "mark",
          "ol",
          "p",
          "picture",
          "q",
          "s",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "video",
          "audio");

  /** Tags that end a line. */
  private static final Set<String> BREAKS =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "hr",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "figcaption",
          "figure");

  private Markup() {}

  /** How many letters of such a sign stand here; 0 when there is none. */
  static int length(String text, int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      return at + 1 < text.length() && isAsciiPunctuation(text.charAt(at + 1)) ? 2 : 0;
    }
    if (c == '&') {
      return entityLength(text, at);
    }
    return c == '<' ? tagLength(text, at) : 0;
  }

  /** Writes what the sign stands for. */
  static void write(String text, int from, int to, BlockWriter writer) {
    char c = text.charAt(from);
    if (c == '\\') {
      writer.add(text, from + 1, to);
    } else if (c == '&') {
      writer.add(Parser.unescapeEntities(text.substring(from, to), false));
    } else if (BREAKS.contains(tagName(text, from))) {
      writer.lineBreak();
    }
  }

  /** Whether a stray tag begins on this line and does not end on it. */
  static boolean leavesTagOpen(String line) {
    int open = line.lastIndexOf('<');
    return open >= 0 && line.indexOf('>', open) < 0 && TAGS.contains(tagName(line, open));
  }

  /** Whether this is a tag that ends a line. */
  static boolean breaksLine(String tag) {
    return BREAKS.contains(tagName(tag, 0));
  }

  private static int entityLength(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_ENTITY);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        String entity = text.substring(at, i + 1);
        return Parser.unescapeEntities(entity, false).equals(entity) ? 0 : i + 1 - at;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return 0;
      }
    }
    return 0;
  }

  private static int tagLength(String text, int at) {
    if (!TAGS.contains(tagName(text, at))) {
      return 0;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1 - at;
      }
      if (text.charAt(i) == '<') {
        return 0;
      }
    }
    return 0;
  }

  private static String tagName(String text, int at) {
    int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && end < start + 12 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}

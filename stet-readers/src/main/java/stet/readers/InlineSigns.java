package stet.readers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import stet.document.Emphasis;

/**
 * Reads the signs of Markdown inside a paragraph of plain text, leniently: only pairs count, a sign
 * without its mate is a letter like any other. Unlike Markdown proper it closes {@code **Name: **},
 * which converters write, and never takes underscores or stars inside a word or an address.
 */
final class InlineSigns {

  /** Nobody marks up paragraphs longer than this, in UTF-16 units: they stay as they stand. */
  private static final int LONGEST_PARAGRAPH = 1 << 20;

  /** Brackets nested deeper than this are no links. */
  private static final int DEEPEST_BRACKET = 200;

  /** A sign that opens or closes something: how long it is, and what it closes. */
  private record Sign(int length, Optional<Emphasis.Kind> kind, int opened, String target) {}

  private final String text;
  private final Map<Integer, Sign> signs = new HashMap<>();

  private InlineSigns(String text) {
    this.text = text;
  }

  /** Writes the paragraph without its signs, and what they said. */
  static void write(String paragraph, BlockWriter to) {
    if (paragraph.length() > LONGEST_PARAGRAPH) {
      to.add(paragraph);
      return;
    }
    InlineSigns inline = new InlineSigns(paragraph);
    inline.pairStars();
    inline.pairBrackets();
    inline.emit(to);
  }

  private void pairStars() {
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == 'h' && Addresses.startsAt(text, i)) {
        i = Addresses.end(text, i) - 1;
      } else if (c == '*' || c == '_') {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        pair(open, i, end);
        i = end - 1;
      }
    }
  }

  private void pair(Map<String, Integer> open, int start, int end) {
    String run = text.substring(start, end);
    Integer opened = open.get(run);
    if (opened != null && closes(start, end)) {
      open.remove(run);
      signs.put(opened, new Sign(run.length(), Optional.empty(), -1, ""));
      Emphasis.Kind kind = run.length() == 1 ? Emphasis.Kind.ITALIC : Emphasis.Kind.STRONG;
      signs.put(start, new Sign(run.length(), Optional.of(kind), opened, ""));
    } else if (run.length() <= 3 && opens(start, end)) {
      open.put(run, start);
    }
  }

  private boolean opens(int start, int end) {
    if (end >= text.length() || isWordAt(start - 1)) {
      return false;
    }
    boolean inLink = start > 0 && text.charAt(start - 1) == '[' && end - start > 1;
    return inLink || !Letters.isSpace(text.charAt(end));
  }

  private boolean closes(int start, int end) {
    boolean single = end - start == 1;
    boolean underscore = text.charAt(start) == '_';
    return !(single && Letters.isSpace(text.charAt(start - 1))) && !(underscore && isWordAt(end));
  }

  private boolean isWordAt(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) && !Letters.isUnspaced(c);
  }

  private void pairBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' && open.size() < DEEPEST_BRACKET) {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        int start = open.pop();
        int end = linkEnd(i + 1);
        if (end > 0) {
          link(start, i, end);
          open.clear(); // no link holds another one
          i = end - 1;
        }
      }
    }
  }

  /** The end of {@code (address)} or {@code (address "title")} that begins here, or -1. */
  private int linkEnd(int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return -1;
    }
    int depth = 0;
    int limit = Math.min(text.length(), at + Addresses.LONGEST);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == '<') {
        return -1; // in no address, and looking on from every bracket would take long
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      } else if (Letters.isSpace(c) && (i + 1 >= limit || text.charAt(i + 1) != '"')) {
        return -1;
      } else if (c == '"') {
        int close = text.indexOf("\")", i + 1);
        return close > 0 && close < limit ? close + 2 : -1;
      }
    }
    return -1;
  }

  private void link(int start, int close, int end) {
    String inside = text.substring(close + 2, end - 1).strip();
    int title = inside.indexOf(' ');
    String target = Addresses.shown(title < 0 ? inside : inside.substring(0, title));
    if (start > 0 && text.charAt(start - 1) == '!') {
      signs.put(start - 1, new Sign(end - start + 1, Optional.empty(), -1, "")); // a picture, whole
    } else {
      signs.put(start, new Sign(1, Optional.empty(), -1, ""));
      signs.put(close, new Sign(end - close, Optional.of(Emphasis.Kind.LINK), start, target));
    }
  }

  private void emit(BlockWriter to) {
    Map<Integer, Integer> begun = new HashMap<>();
    int plain = 0;
    for (int i = 0; i < text.length(); ) {
      Sign sign = signs.get(i);
      int skip = sign != null ? sign.length() : Markup.length(text, i);
      if (skip == 0) {
        i++;
        continue;
      }
      to.add(text, plain, i);
      if (sign == null) {
        Markup.write(text, i, i + skip, to);
      } else if (sign.kind().isEmpty()) {
        begun.put(i, to.position());
      } else {
        to.emphasise(
            sign.kind().get(), begun.getOrDefault(sign.opened(), to.position()), sign.target());
      }
      i += skip;
      plain = i;
    }
    to.add(text, plain, text.length());
  }
}

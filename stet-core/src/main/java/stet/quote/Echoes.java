package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import stet.document.Block;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;

/** Finds which quotation of the body a headline or caption repeats. */
final class Echoes {

  /** So many headlines and captions are compared with the body; more is a list of links. */
  private static final int MAX = 40;

  /** A first line longer than this is text, in code units. */
  private static final int MAX_HEADLINE = 200;

  private Echoes() {}

  static void join(String text, List<Block> blocks, List<Draft> drafts) {
    int head = head(blocks);
    List<Integer> repeats = new ArrayList<>();
    for (int i = 0; i < drafts.size() && repeats.size() < MAX; i++) {
      if (repeats(drafts.get(i), head)) {
        repeats.add(i);
      }
    }
    if (repeats.isEmpty()) {
      return;
    }
    List<String> bare = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean body = draft.quotation instanceof Marked && !repeats(draft, head);
      bare.add(body ? bare(draft.quotation.content().in(text)) : "");
    }
    for (int repeat : repeats) {
      String words = bare(drafts.get(repeat).quotation.content().in(text));
      if (words.length() > 3) {
        drafts.get(repeat).sameAs = holder(bare, words);
      }
    }
  }

  /** Where the first line ends, which is a headline where much follows it. */
  private static int head(List<Block> blocks) {
    boolean brief = blocks.size() > 3 && blocks.getFirst().span().length() <= MAX_HEADLINE;
    return brief ? blocks.getFirst().span().end() : 0;
  }

  private static boolean repeats(Draft draft, int head) {
    return draft.quotation instanceof Marked m
        && (m.place() == Place.HEADLINE || m.place() == Place.CAPTION || m.span().end() <= head);
  }

  private static OptionalInt holder(List<String> bare, String words) {
    for (int i = 0; i < bare.size(); i++) {
      if (bare.get(i).contains(words)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Letters and digits alone, in small letters. */
  private static String bare(String content) {
    StringBuilder bare = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }
}

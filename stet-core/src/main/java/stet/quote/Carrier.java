package stet.quote;

import java.util.List;

/**
 * A sentence of the author's that carries quotations, or stands beside one that does.
 *
 * @param words its words, a quotation being one of them
 * @param paragraph number of its paragraph
 * @param opens whether it opens its paragraph
 * @param hasQuote whether a quotation stands in it
 * @param isBare whether the author adds no word of their own
 */
record Carrier(List<Word> words, int paragraph, boolean opens, boolean hasQuote, boolean isBare) {

  Carrier {
    words = List.copyOf(words);
  }

  static Carrier of(List<Word> words, int paragraph, boolean opens) {
    boolean quote = false;
    boolean bare = true;
    for (Word word : words) {
      quote |= word.isQuote();
      bare &= !word.isWord();
    }
    return new Carrier(words, paragraph, opens, quote, bare);
  }

  /** Whether it leads up to what follows: it ends in a colon. */
  boolean endsInColon() {
    return words.getLast().is(":");
  }
}

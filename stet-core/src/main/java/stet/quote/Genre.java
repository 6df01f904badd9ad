package stet.quote;

import java.util.List;
import stet.quote.PhraseWords.Kind;

/**
 * Whether a text tells a story or reports. In a story everybody says, thinks and wishes all the
 * time; only what is spoken there is quoted. In a report a wish is news, and belongs to somebody.
 */
enum Genre {
  STORY,
  REPORT;

  /**
   * Signs of a story in the author's words: past tenses, pronouns, talk; present tenses, dates and
   * figures speak for a report. Whole points, so that their order does not matter.
   */
  static final class Signs {

    private static final int EXCLAIMED = 3;
    private static final int ANSWERED = 2;
    private static final int PRESENT = 3;
    private static final int DATED = 4;

    /** Fewer points than this may be chance. */
    private static final int LEAST = 3;

    /** One point among so many words is not enough. */
    private static final int WORDS_TO_A_POINT = 33;

    private final PhraseWords table;
    private int words;
    private int points;

    /** Pronouns, questions and answers: a story has somebody in it. */
    private int persons;

    Signs(PhraseWords table) {
      this.table = table;
    }

    /** So many words have been read. */
    int read() {
      return words;
    }

    /** Reads the words of one paragraph. */
    void add(String text, List<Word> paragraph) {
      boolean quoted = false;
      for (Word word : paragraph) {
        if (word.isQuote()) {
          int talk = (quoted ? ANSWERED : 0) + (exclaims(text, word) ? EXCLAIMED : 0);
          points += talk;
          persons += talk;
        } else if (word.isWord()) {
          words++;
          points += weight(word);
          persons += table.is(Kind.PERSON, word) ? 1 : 0;
        }
        quoted = word.isQuote();
      }
    }

    private int weight(Word word) {
      if (Character.isDigit(word.text().charAt(0)) || isAcronym(word)) {
        return -DATED;
      }
      if (table.is(Kind.NARRATED, word) || table.is(Kind.PERSON, word)) {
        return 1;
      }
      if (table.is(Kind.CURRENT, word)) {
        return -PRESENT;
      }
      return 0;
    }

    private static boolean isAcronym(Word word) {
      String text = word.text();
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
      return text.length() > 1;
    }

    /** Whether the words in marks end in a question, an exclamation or a break. */
    private static boolean exclaims(String text, Word quote) {
      int at = quote.end() - 1;
      while (at > quote.start() && isMarkOrSpace(text.charAt(at))) {
        at--;
      }
      return "?!-—–".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isMarkOrSpace(char c) {
      return Character.isWhitespace(c) || "\"'“”„‘’«»".indexOf(c) >= 0;
    }

    Genre genre() {
      boolean story = persons > 0 && points >= LEAST && points * WORDS_TO_A_POINT > words;
      return story ? STORY : REPORT;
    }
  }
}

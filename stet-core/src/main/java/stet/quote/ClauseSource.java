package stet.quote;

import java.util.List;

/** Finds the source of reported speech that a small word names: "laut der Polizei". */
final class ClauseSource {

  /** Longest words about a source: "nach Angaben eines Sprechers der Polizei in Hill". */
  private static final int MAX_SOURCE = 16;

  private final ClauseWords table;

  ClauseSource(ClauseWords table) {
    this.table = table;
  }

  /** The last word of the cue that begins here: "laut", "по словам"; else -1. */
  int at(List<Word> words, int at, int size) {
    Word word = words.get(at);
    if (table.before().contains(word.lower()) || table.after().contains(word.lower())) {
      return word.isCapital() && at > 0 ? -1 : at;
    }
    if (!table.by().contains(word.lower())) {
      return -1;
    }
    for (int i = at + 1; i < size && i <= at + 4; i++) {
      if (table.isSource(words.get(i))) {
        return i;
      }
      boolean own = words.get(i).isWord() && (!words.get(i).isCapital() || i == at + 1);
      if (!own) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the words about a source end: before the verb, or the first small word that is none. */
  int end(List<Word> words, int last, int size) {
    int at = last + 1;
    if (!table.isGerman()) {
      while (at < size && !words.get(at).isComma()) {
        at++;
      }
      return at;
    }
    while (at < size && at - last < MAX_SOURCE) {
      Word word = words.get(at);
      if (word.isQuote() || word.isCapital()) {
        at++;
      } else if (table.finite().contains(word.lower())) {
        break;
      } else if (isInside(words, at, size)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** An article, an adjective, a link before a noun, a bracket. */
  private boolean isInside(List<Word> words, int at, int size) {
    Word word = words.get(at);
    if (word.is("(") || word.is(")") || word.is("-") || word.is("/")) {
      return true;
    }
    if (!word.isWord()) {
      return false;
    }
    if (Character.isDigit(word.text().charAt(0))) {
      return true;
    }
    boolean nounNear = false;
    for (int i = at + 1; i < size && i <= at + 3 && !nounNear; i++) {
      nounNear = words.get(i).isCapital() || words.get(i).isQuote();
      if (!words.get(i).isWord() && !nounNear) {
        return false;
      }
    }
    boolean small =
        table.articles().contains(word.lower())
            || word.is("von")
            || word.is("vom")
            || word.is("und")
            || word.lower().endsWith("en")
            || word.lower().endsWith("er");
    return nounNear && small;
  }

  int start(List<Word> words, int after) {
    int at = after;
    while (at > 0 && after - at < MAX_SOURCE) {
      Word word = words.get(at - 1);
      boolean inside =
          word.isQuote()
              || word.isCapital()
              || table.articles().contains(word.lower())
              || word.is("von")
              || (word.isWord() && word.lower().endsWith("en") && words.get(at).isCapital());
      if (!inside || table.finite().contains(word.lower())) {
        break;
      }
      at--;
    }
    return at;
  }
}

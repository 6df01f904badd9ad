package stet.judge.compare;

import java.util.List;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;

/**
 * Whether a negation of the quotation stands in the source word for word, with the words beside it,
 * though perhaps not where the quotation was placed: then nobody added it.
 */
public final class OwnWords {

  /** So many words in a row with the negation are the source's own. */
  private static final int RUN = 4;

  private OwnWords() {}

  /**
   * Whether a "not" of the quotation stands in the source among the same words, wherever that is.
   */
  public static boolean haveNegation(List<String> said, IndexedSource source, SenseWords words) {
    for (int i = 0; i < said.size(); i++) {
      int id = words.isNegator(said.get(i)) ? source.idOf(said.get(i)) : -1;
      for (int p = source.placesFrom(id); p < source.placesEnd(id); p++) {
        if (length(said, source, i, source.place(p)) >= RUN) {
          return true;
        }
      }
    }
    return false;
  }

  // How many words around these two are the same on both sides; looked at up to a run.
  private static int length(List<String> said, IndexedSource source, int i, int at) {
    int before = 0;
    while (before < RUN && same(said, source, i - before - 1, at - before - 1)) {
      before++;
    }
    int behind = 0;
    while (behind < RUN && same(said, source, i + behind + 1, at + behind + 1)) {
      behind++;
    }
    return before + 1 + behind;
  }

  private static boolean same(List<String> said, IndexedSource source, int i, int at) {
    return i >= 0
        && i < said.size()
        && at >= 0
        && at < source.size()
        && said.get(i).equals(source.form(at));
  }
}

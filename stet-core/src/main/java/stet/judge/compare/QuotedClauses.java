package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import stet.align.Pattern;
import stet.text.Words;

/** A quotation cut where a semicolon or the end of a sentence stands inside its marks. */
public final class QuotedClauses {

  /** A shorter clause tells too little to be placed by itself, in words. */
  private static final int LEAST = 4;

  /** A quotation of more clauses is not cut. */
  private static final int MOST = 4;

  private QuotedClauses() {}

  /** The clauses; none where a bracket or an ellipsis marks it, or one of them is too short. */
  public static List<Pattern> of(Pattern pattern) {
    List<Pattern> clauses = new ArrayList<>();
    Words words = pattern.words();
    int from = 0;
    for (int i = 1; i <= words.size() && !pattern.isMarked(); i++) {
      boolean end = i == words.size() || parts(words, i);
      if (end && i - from < LEAST) {
        return List.of();
      }
      if (end) {
        clauses.add(Pattern.plain(Words.of(words.text(), words.span(from, i - 1))));
        from = i;
      }
    }
    return clauses.size() > MOST ? List.of() : clauses;
  }

  private static boolean parts(Words words, int word) {
    return words
        .text()
        .substring(words.end(word - 1), words.start(word))
        .chars()
        .anyMatch(c -> ";.!?…".indexOf(c) >= 0);
  }
}

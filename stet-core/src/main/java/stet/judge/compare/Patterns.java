package stet.judge.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.quote.EditorialMark;
import stet.quote.Quotation;
import stet.text.Span;
import stet.text.Words;

/** Turns a quotation into what is looked for: words, brackets, gaps. */
public final class Patterns {

  /** A quotation of so many words may stand anywhere by chance. */
  public static final int SHORT = 3;

  private Patterns() {}

  /** What of a quotation is looked for in a source: its words, its brackets, its gaps. */
  public static Pattern of(Document article, Quotation quotation) {
    return switch (quotation) {
      case Quotation.Marked marked -> of(article, marked);
      case Quotation.Indirect indirect ->
          Pattern.plain(Words.of(article.text(), indirect.content()));
    };
  }

  /**
   * The speaker's words alone, where the article has set its own inside the marks: «We go, — he
   * says, — but late». Empty where it has not.
   *
   * @param gap whether words of the source may be missing there, as around "he said" elsewhere
   */
  public static Optional<Pattern> withoutInserted(
      Document article, Quotation quotation, boolean gap) {
    if (!(quotation instanceof Quotation.Marked marked)) {
      return Optional.empty();
    }
    List<Span> inserted = Insertions.in(article.text(), marked.content());
    return inserted.isEmpty() ? Optional.empty() : Optional.of(of(article, marked, inserted, gap));
  }

  private static Pattern of(Document article, Quotation.Marked quotation) {
    return of(article, quotation, List.of(), false);
  }

  private static Pattern of(
      Document article, Quotation.Marked quotation, List<Span> inserted, boolean gap) {
    String text = article.text();
    List<Span> leftOut = new ArrayList<>(notes(text, quotation.content()));
    leftOut.addAll(inserted);
    leftOut.sort(Comparator.naturalOrder());
    Words words = Words.of(text, quotation.content(), leftOut);
    int n = words.size();
    boolean[] bracketed = new boolean[n];
    boolean[] gaps = new boolean[n + 1];
    for (Span clause : gap ? inserted : List.<Span>of()) {
      gaps[words.firstStartingAt(clause.end())] = true;
    }
    for (EditorialMark mark : quotation.marks()) {
      switch (mark) {
        case EditorialMark.Bracket bracket -> {
          for (int i = words.firstStartingAt(bracket.inside().start());
              i < n && words.end(i) <= bracket.inside().end();
              i++) {
            bracketed[i] =
                new Span(words.start(i), words.end(i)).length() > 0
                    && standsAlone(article, words, i);
          }
        }
        case EditorialMark.Ellipsis ellipsis ->
            gaps[words.firstStartingAt(ellipsis.span().end())] = true;
      }
    }
    return new Pattern(words, bracketed, gaps);
  }

  /** The number of a note has no more digits. */
  private static final int DIGITS = 3;

  // "a ferry[3]": the article's own note, which nobody spoke.
  private static List<Span> notes(String text, Span content) {
    List<Span> notes = new ArrayList<>();
    for (int at = content.start() + 1; at < content.end(); at++) {
      if (text.charAt(at) != '[' || Character.isWhitespace(text.charAt(at - 1))) {
        continue;
      }
      int to = at + 1;
      while (to < content.end() && to - at <= DIGITS && Character.isDigit(text.charAt(to))) {
        to++;
      }
      if (to > at + 1 && to < content.end() && text.charAt(to) == ']') {
        notes.add(new Span(at, to + 1));
      }
    }
    return notes;
  }

  // "[W]e": the letter belongs to a word outside and is compared with it.
  private static boolean standsAlone(Document article, Words words, int i) {
    int after = words.end(i) + 1;
    boolean joined =
        after < article.text().length()
            && article.text().charAt(words.end(i)) == ']'
            && Character.isLetter(article.text().charAt(after));
    return !joined;
  }
}

package stet.judge.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.judge.compare.Patterns;
import stet.judge.place.WordingJudge;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.quote.Attributed;
import stet.text.Span;

/** What the quotations beside one say of where it stands: an article follows its source. */
final class Neighbours {

  /** Quotations on either side that are looked at. */
  private static final int REACH = 2;

  private final Document article;
  private final List<Attributed> quotations;

  Neighbours(Document article, List<Attributed> quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  /**
   * The sentences of each source in which neighbours stand, and those around them.
   *
   * @param places where each quotation of the article stands, as far as that is known
   */
  Map<IndexedSource, List<Integer>> of(int q, List<Optional<Place>> places) {
    Map<IndexedSource, List<Integer>> nearby = new HashMap<>();
    for (int other = Math.max(0, q - REACH);
        other <= Math.min(quotations.size() - 1, q + REACH);
        other++) {
      places
          .get(other)
          .filter(place -> place.first() >= 0)
          .ifPresent(place -> {
            int s = place.source().sentenceAt(place.first());
            List<Integer> list = nearby.computeIfAbsent(place.source(), x -> new ArrayList<>());
            list.add(s);
            list.add(s + 1);
            list.add(s - 1);
          });
    }
    return nearby;
  }

  /** Whether a short word stands in one sentence with a quotation that was placed. */
  boolean support(int q, Pattern pattern, List<Optional<WordingJudge.Found>> found) {
    return quotations.get(q).use() == Attributed.Use.TERM
        && pattern.size() > 0
        && pattern.size() <= Patterns.SHORT
        && (isBeside(q - 1, q, found) || isBeside(q + 1, q, found));
  }

  private boolean isBeside(int other, int q, List<Optional<WordingJudge.Found>> found) {
    if (other < 0 || other >= quotations.size() || found.get(other).isEmpty()) {
      return false;
    }
    Span a = quotations.get(Math.min(other, q)).quotation().span();
    Span b = quotations.get(Math.max(other, q)).quotation().span();
    return quotations.get(other).use() == Attributed.Use.SPEECH
        && a.end() < b.start()
        && article
            .text()
            .substring(a.end(), b.start())
            .chars()
            .noneMatch(c -> ".!?\n".indexOf(c) >= 0);
  }

  /** Whether a place stands in one of these sentences. */
  static boolean holds(Map<IndexedSource, List<Integer>> nearby, Place place) {
    return nearby
        .getOrDefault(place.source(), List.of())
        .contains(place.source().sentenceAt(place.first()));
  }
}

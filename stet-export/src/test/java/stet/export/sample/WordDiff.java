package stet.export.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Difference;
import stet.text.Span;

/** A plain word comparison (longest common subsequence) that stands in for the engine's aligner. */
final class WordDiff {

  private WordDiff() {}

  static List<Difference> of(
      Document article, Span quoted, Document source, Span found, Difference.Cause cause) {
    List<Span> a = words(article.text(), quoted);
    List<Span> b = words(source.text(), found);
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(article, a.get(i), source, b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Difference> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      boolean equal = i < a.size() && j < b.size() && same(article, a.get(i), source, b.get(j));
      if (equal) {
        while (i < a.size() && j < b.size() && same(article, a.get(i), source, b.get(j))) {
          i++;
          j++;
        }
      } else {
        while ((i < a.size() || j < b.size())
            && !(i < a.size() && j < b.size() && same(article, a.get(i), source, b.get(j)))) {
          if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
            i++;
          } else {
            j++;
          }
        }
      }
      Difference.Kind kind =
          equal
              ? Difference.Kind.SAME
              : i == fromA
                  ? Difference.Kind.ONLY_SOURCE
                  : j == fromB ? Difference.Kind.ONLY_QUOTED : Difference.Kind.REPLACED;
      Span here = run(a, fromA, i, quoted);
      Span there = run(b, fromB, j, found);
      String note =
          cause == Difference.Cause.CONVENTION && kind == Difference.Kind.REPLACED
              ? article.text(here) + " = " + source.text(there)
              : "";
      steps.add(
          new Difference(
              kind,
              here,
              Passage.of(source, there),
              equal ? Difference.Cause.FOLDED : cause,
              note));
    }
    return steps;
  }

  private static Span run(List<Span> words, int from, int to, Span whole) {
    if (from < to) {
      return words.get(from).cover(words.get(to - 1));
    }
    int at = from == 0 ? whole.start() : words.get(from - 1).end();
    return new Span(at, at);
  }

  private static boolean same(Document article, Span a, Document source, Span b) {
    return bare(article.text(a)).equals(bare(source.text(b)));
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static List<Span> words(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}

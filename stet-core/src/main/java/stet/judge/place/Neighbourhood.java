package stet.judge.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.document.Block;
import stet.document.Document;
import stet.locate.IndexedSource;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Stems;
import stet.text.Words;

/**
 * What the article speaks of around a quotation, and where the source speaks of the same: for each
 * sentence of a source the weight of the content words that its surroundings share with the
 * quotation's paragraph. A quotation too short to be placed by its own words may be placed by the
 * company it keeps; chance is told by how few other places of the source fit as well.
 *
 * <p>Linear in the words of paragraph and source.
 */
final class Neighbourhood {

  /** Sentences before and after that count as surroundings. */
  private static final int REACH = 2;

  /** A paragraph shorter than this is read together with the one before it, UTF-16 units. */
  private static final int SHORT_PARAGRAPH = 300;

  /** More of the article than this is not around a quotation, UTF-16 units on either side. */
  private static final int FAR = 1200;

  private static final int SHORTEST_STEM = 3;

  private final IndexedSource source;
  private final Map<String, String> around;
  private final double[] fits;

  Neighbourhood(
      Document article, Span quotation, IndexedSource source, FunctionWords functionWords) {
    this.source = source;
    this.around = around(article, quotation, functionWords);
    this.fits = fits();
  }

  /** The share of the source's sentences whose surroundings fit at least as well, 0 to 1. */
  double chance(int sentence) {
    long asGood = Arrays.stream(fits).filter(f -> f >= fits[sentence]).count();
    return fits[sentence] == 0 ? 1 : (double) asGood / fits.length;
  }

  /**
   * The words shared around a sentence, as the article has them, the rarest in the source first.
   */
  List<String> shared(int sentence, int most) {
    Map<String, Double> weights = new HashMap<>();
    collect(sentence, weights);
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(e -> around.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private double[] fits() {
    int n = source.sentences().size();
    double[] sums = new double[n];
    double[] lengths = new double[n];
    for (int s = 0; s < n; s++) {
      Map<String, Double> weights = new HashMap<>();
      lengths[s] = collect(s, weights);
      sums[s] = weights.values().stream().mapToDouble(w -> w).sum();
    }
    double usual = Arrays.stream(lengths).average().orElse(1);
    for (int s = 0; s < n; s++) {
      sums[s] /= 0.5 + 0.5 * lengths[s] / Math.max(1, usual);
    }
    return sums;
  }

  // Fills in the shared stems around a sentence with their weights; tells how many words stand
  // there.
  private int collect(int sentence, Map<String, Double> weights) {
    int words = 0;
    int from = Math.max(0, sentence - REACH);
    int to = Math.min(source.sentences().size() - 1, sentence + REACH);
    for (int s = from; s <= to; s++) {
      IndexedSource.Sentence here = source.sentences().get(s);
      words += here.to() - here.from();
      for (int w = here.from(); w < here.to(); w++) {
        String stem = Stems.of(source.form(w));
        if (around.containsKey(stem)) {
          weights.merge(stem, rarity(source.form(w)), Math::min);
        }
      }
    }
    return words;
  }

  private double rarity(String form) {
    return Math.log(
        (2.0 + source.sentences().size()) / (1.0 + source.sentencesWith(source.idOf(form))));
  }

  // Stems of the content words of the quotation's paragraph, outside its marks, to the words.
  private static Map<String, String> around(
      Document article, Span quotation, FunctionWords functionWords) {
    Span paragraph = paragraph(article, quotation);
    Words words = Words.of(article.text(), paragraph);
    Map<String, String> stems = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      boolean outside = words.end(i) <= quotation.start() || words.start(i) >= quotation.end();
      String stem = Stems.of(words.form(i));
      if (outside && stem.length() >= SHORTEST_STEM && !functionWords.contains(words.form(i))) {
        stems.putIfAbsent(stem, words.form(i));
      }
    }
    return stems;
  }

  private static Span paragraph(Document article, Span quotation) {
    List<Block> blocks = article.blocks();
    int after = blockAfter(blocks, quotation.start());
    if (after == 0) {
      return new Span(
          boundary(article.text(), Math.max(0, quotation.start() - FAR)), quotation.end());
    }
    Block here = blocks.get(after - 1);
    boolean alone = after == 1 || here.span().length() >= SHORT_PARAGRAPH;
    int from = alone ? here.span().start() : blocks.get(after - 2).span().start();
    int to = Math.max(quotation.end(), here.span().end());
    return new Span(
        boundary(article.text(), Math.max(from, quotation.start() - FAR)),
        boundary(article.text(), Math.min(to, quotation.end() + FAR)));
  }

  // The first block that begins after this place, by halving.
  private static int blockAfter(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // Never inside a word.
  private static int boundary(String text, int at) {
    int here = at;
    while (here > 0
        && here < text.length()
        && Character.isLetterOrDigit(text.charAt(here - 1))
        && Character.isLetterOrDigit(text.charAt(here))) {
      here++;
    }
    return here;
  }
}

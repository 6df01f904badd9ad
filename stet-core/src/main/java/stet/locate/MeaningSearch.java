package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stet.align.Pattern;
import stet.text.Span;

/**
 * Sentences of one source that may say the same in other words: candidates by their letters, then
 * late interaction (for each word piece of the quotation its most similar piece of the sentence,
 * weighted: MaxSim, Khattab and Zaharia 2020) over token vectors. Only candidates are encoded, and
 * their number is capped.
 */
public final class MeaningSearch {

  /** Sentences encoded for one quotation, by letters. */
  private static final int CANDIDATES = 14;

  /** A neighbouring sentence must add this much to a score to be taken in. */
  private static final double WORTH_A_SENTENCE = 0.04;

  private static final double MEANING = 2;

  private final IndexedSource source;
  private final Weights weights;
  private final CharGrams grams;
  private final TokenEncoder encoder;
  private final Map<Integer, TokenVectors> encoded = new HashMap<>();

  /** Nothing is encoded before it is asked for. */
  public MeaningSearch(IndexedSource source, Weights weights, TokenEncoder encoder) {
    this.source = source;
    this.weights = weights;
    this.grams = CharGrams.of(source);
    this.encoder = encoder;
  }

  /**
   * Sentences [from, to] of the source and how much of the quotation they carry.
   *
   * @param letters share of the quotation's letter grams, 0 to 1
   * @param meaning weighted mean of the best similarities, -1 to 1
   * @param unmet share of the quotation's weight whose best similarity is below .5
   * @param phrase how near its likeliest stretch comes to the quotation as a whole, -1 to 1
   */
  public record Match(
      int from, int to, double letters, double meaning, double unmet, double phrase) {
    /** What matches are ordered by. */
    public double score() {
      return letters + MEANING * meaning;
    }
  }

  /** The likeliest sentences, best first. */
  public List<Match> rank(Pattern pattern, List<Integer> alsoTry, int most) {
    StringBuilder letters = new StringBuilder(" ");
    for (int i = 0; i < pattern.size(); i++) {
      if (!pattern.isBracketed(i)) {
        letters.append(pattern.words().form(i)).append(' ');
      }
    }
    double[] shares = grams.containment(CharGrams.grams(letters));
    TreeSet<Integer> candidates = new TreeSet<>(top(shares));
    alsoTry.stream().filter(s -> s >= 0 && s < shares.length).forEach(candidates::add);
    Quoted quoted = quoted(pattern);
    List<Match> matches = new ArrayList<>();
    for (int s : candidates) {
      matches.add(match(quoted, s, shares));
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::from));
    return matches.size() > most ? List.copyOf(matches.subList(0, most)) : matches;
  }

  private static List<Integer> top(double[] shares) {
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < shares.length; s++) {
      if (shares[s] > 0) {
        order.add(s);
      }
    }
    order.sort(Comparator.comparingDouble((Integer s) -> -shares[s]).thenComparingInt(s -> s));
    return order.size() > CANDIDATES ? order.subList(0, CANDIDATES) : order;
  }

  private Match match(Quoted quoted, int sentence, double[] shares) {
    float[] best = quoted.best(vectors(sentence));
    double phrase = quoted.phrase.in(vectors(sentence));
    Match alone = quoted.match(sentence, sentence, shares[sentence], best, phrase);
    int next = sentence + 1;
    boolean follows =
        next < shares.length
            && source.sentences().get(next).turn() == source.sentences().get(sentence).turn()
            && quoted.weight > 6
            && shares[next] > 0.12;
    if (!follows) {
      return alone;
    }
    float[] both = quoted.best(vectors(next));
    for (int i = 0; i < both.length; i++) {
      both[i] = Math.max(both[i], best[i]);
    }
    double letters = Math.min(1, shares[sentence] + 0.6 * shares[next]);
    Match pair =
        quoted.match(
            sentence, next, letters, both, Math.max(phrase, quoted.phrase.in(vectors(next))));
    return pair.meaning() > alone.meaning() + WORTH_A_SENTENCE ? pair : alone;
  }

  /** The vectors of one sentence; pieces count from the sentence's start. */
  public TokenVectors vectors(int sentence) {
    return encoded.computeIfAbsent(
        sentence, s -> encoder.encode(source.sentences().get(s).span().in(source.source().text())));
  }

  private Quoted quoted(Pattern pattern) {
    Span span = pattern.span();
    TokenVectors vectors = encoder.encode(span.in(pattern.words().text()));
    double[] weight = new double[vectors.size()];
    double total = 0;
    for (int i = 0; i < weight.length; i++) {
      int word = pattern.words().firstEndingAfter(span.start() + vectors.start(i));
      boolean inside =
          word < pattern.size()
              && pattern.words().start(word) <= span.start() + vectors.start(i)
              && !pattern.isBracketed(word);
      weight[i] = inside ? weights.of(pattern.words().form(word)) : 0;
      total += weight[i];
    }
    return new Quoted(vectors, weight, total);
  }

  private static final class Quoted {
    private final TokenVectors vectors;
    private final double[] weights;
    private final double weight;
    private final PhraseLikeness phrase;

    Quoted(TokenVectors vectors, double[] weights, double weight) {
      this.vectors = vectors;
      this.weights = weights;
      this.weight = weight;
      this.phrase = new PhraseLikeness(vectors);
    }

    float[] best(TokenVectors sentence) {
      float[] best = new float[vectors.size()];
      for (int i = 0; i < best.length; i++) {
        float max = -1;
        if (weights[i] > 0) {
          for (int j = 0; j < sentence.size(); j++) {
            max = Math.max(max, vectors.dot(i, sentence, j));
          }
        }
        best[i] = max;
      }
      return best;
    }

    Match match(int from, int to, double letters, float[] best, double near) {
      double sum = 0;
      double unmet = 0;
      for (int i = 0; i < best.length; i++) {
        sum += weights[i] * best[i];
        unmet += best[i] < 0.5 ? weights[i] : 0;
      }
      return weight == 0
          ? new Match(from, to, letters, 0, 1, near)
          : new Match(from, to, letters, sum / weight, unmet / weight, near);
    }
  }
}

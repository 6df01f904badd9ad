package stet.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import stet.align.Pattern;

/**
 * Sentences of one source that may say the same in other words: candidates by their letters and by
 * the mean of their vectors, then late interaction ({@link Interaction}) over token vectors. A
 * source of some hundred sentences is encoded whole, once; of a longer one only the candidates are.
 * The number of candidates is capped.
 */
public final class MeaningSearch {

  /** A longer source is not encoded whole: 0.002 to 0.005 s a sentence. */
  private static final int WHOLE = 400;

  /** Sentences compared with one quotation, the likeliest by letters and mean vectors. */
  private static final int CANDIDATES = 14;

  /** So many are compared by their letters alone, whatever the vectors say. */
  private static final int BY_LETTERS = 4;

  /**
   * A following sentence that is no candidate must hold this share of the letters to be compared.
   */
  private static final double WORTH_A_LOOK = 0.1;

  /** A following sentence must add this much to the meaning to be tried together with one. */
  private static final double WORTH_A_SENTENCE = 0.1;

  private static final double MEANING = 2;

  /** What a second sentence has to bring before matches are cut to the best. */
  private static final double SECOND_SENTENCE = 0.1;

  private final IndexedSource source;
  private final Weights weights;
  private final CharGrams grams;
  private final TokenEncoder encoder;
  private final boolean whole;
  private final Map<Integer, TokenVectors> encoded = new HashMap<>();
  private float @Nullable [][] means;

  /**
   * Nothing is encoded before it is asked for.
   *
   * @param otherWords whether the source has other words than the quotations: then it is worth
   *     encoding whole
   */
  public MeaningSearch(
      IndexedSource source, Weights weights, TokenEncoder encoder, boolean otherWords) {
    this.source = source;
    this.weights = weights;
    this.grams = CharGrams.of(source);
    this.encoder = encoder;
    this.whole = otherWords && source.sentences().size() <= WHOLE;
  }

  /**
   * Sentences [from, to] of the source and how much of the quotation they carry.
   *
   * @param letters share of the quotation's letter grams, 0 to 1
   * @param meaning weighted mean of the best similarities, -1 to 1
   * @param unmet share of the quotation's weight whose best similarity is below .5
   * @param worst how near anything comes to the content word that is worst off, -1 to 1
   * @param back how near the words of the likeliest stretch come to the quotation, -1 to 1
   */
  public record Match(
      int from, int to, double letters, double meaning, double unmet, double worst, double back) {
    /** What matches are ordered by before their words are laid beside the quotation's. */
    public double score() {
      return letters + MEANING * meaning - (to > from ? SECOND_SENTENCE : 0);
    }

    /** Whether two matches have no sentence in common. */
    public boolean isApart(Match other) {
      return other.to < from || other.from > to;
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
    Interaction quoted = new Interaction(pattern, weights, encoder);
    TreeSet<Integer> candidates = new TreeSet<>(candidates(quoted, shares));
    alsoTry.stream().filter(s -> s >= 0 && s < shares.length).forEach(candidates::add);
    List<Match> matches = new ArrayList<>();
    Map<Integer, Interaction.Laid> laid = new HashMap<>();
    for (int s : candidates) {
      matches.addAll(matches(quoted, s, candidates, shares, laid));
    }
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparingInt(Match::from)
            .thenComparingInt(Match::to));
    return matches.size() > most ? List.copyOf(matches.subList(0, most)) : matches;
  }

  private List<Integer> candidates(Interaction quoted, double[] shares) {
    if (!whole) {
      return top(shares.length, CANDIDATES, s -> shares[s]);
    }
    float[][] meant = means();
    float[] mean = quoted.mean();
    List<Integer> candidates =
        new ArrayList<>(
            top(shares.length, CANDIDATES, s -> shares[s] + TokenVectors.product(mean, meant[s])));
    candidates.addAll(top(shares.length, BY_LETTERS, s -> shares[s]));
    return candidates;
  }

  private static List<Integer> top(int sentences, int most, ToDoubleFunction<Integer> score) {
    List<Integer> order = new ArrayList<>();
    double[] scores = new double[sentences];
    for (int s = 0; s < sentences; s++) {
      scores[s] = score.applyAsDouble(s);
      if (scores[s] > 0) {
        order.add(s);
      }
    }
    order.sort(Comparator.comparingDouble((Integer s) -> -scores[s]).thenComparingInt(s -> s));
    return order.size() > most ? order.subList(0, most) : order;
  }

  // The sentence, and the sentence with the one after it where that adds something.
  private List<Match> matches(
      Interaction quoted,
      int sentence,
      Set<Integer> candidates,
      double[] shares,
      Map<Integer, Interaction.Laid> laid) {
    Interaction.Laid here = laid(quoted, sentence, laid);
    Match alone = match(quoted, sentence, sentence, shares[sentence], here);
    int next = sentence + 1;
    if (next >= shares.length
        || shares[next] < WORTH_A_LOOK && !candidates.contains(next)
        || source.sentences().get(next).turn() != source.sentences().get(sentence).turn()) {
      return List.of(alone);
    }
    Interaction.Laid there = laid(quoted, next, laid);
    double letters = Math.min(1, shares[sentence] + 0.6 * shares[next]);
    Match pair = match(quoted, sentence, next, letters, here.with(there));
    double better = Math.max(alone.meaning(), quoted.meaning(there));
    return pair.meaning() > better + WORTH_A_SENTENCE ? List.of(alone, pair) : List.of(alone);
  }

  private Interaction.Laid laid(
      Interaction quoted, int sentence, Map<Integer, Interaction.Laid> laid) {
    return laid.computeIfAbsent(sentence, s -> quoted.with(vectors(s)));
  }

  private static Match match(
      Interaction quoted, int from, int to, double letters, Interaction.Laid laid) {
    return new Match(
        from,
        to,
        letters,
        quoted.meaning(laid),
        quoted.unmet(laid),
        quoted.worst(laid),
        laid.back());
  }

  /**
   * How near the likeliest stretch of sentences [from, to] comes to a quotation as a whole, -1 to
   * 1.
   */
  public double phrase(Pattern pattern, int from, int to) {
    PhraseLikeness phrase =
        new PhraseLikeness(encoder.encode(pattern.span().in(pattern.words().text())));
    double best = -1;
    for (int s = from; s <= to; s++) {
      best = Math.max(best, phrase.in(vectors(s)));
    }
    return best;
  }

  /** The vectors of one sentence; pieces count from the sentence's start. */
  public TokenVectors vectors(int sentence) {
    return encoded.computeIfAbsent(
        sentence, s -> encoder.encode(source.sentences().get(s).span().in(source.source().text())));
  }

  private float[][] means() {
    float[][] known = means;
    if (known == null) {
      known = new float[source.sentences().size()][];
      for (int s = 0; s < known.length; s++) {
        known[s] = mean(s);
      }
      means = known;
    }
    return known;
  }

  private float[] mean(int sentence) {
    TokenVectors vectors = vectors(sentence);
    IndexedSource.Sentence words = source.sentences().get(sentence);
    double[] each = new double[vectors.size()];
    int word = words.from();
    for (int i = 0; i < each.length; i++) {
      int at = words.span().start() + vectors.start(i);
      while (word < words.to() && source.end(word) <= at) {
        word++;
      }
      each[i] = word < words.to() ? weights.of(source.form(word)) : 0;
    }
    return vectors.mean(each);
  }
}

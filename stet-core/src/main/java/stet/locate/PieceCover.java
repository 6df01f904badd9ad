package stet.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.align.Pattern;
import stet.text.FunctionWords;

/**
 * Finds out whether a quotation was put together: whether a few runs of consecutive source words
 * hold every content word of it. The longest common runs, then the cheapest cover.
 */
public final class PieceCover {

  /** Words that a piece has at least: product definition of a Composite. */
  public static final int LEAST = 3;

  /** More pieces than this are chance, not composition. */
  private static final int MOST = 5;

  /**
   * Bits a piece must carry beyond those that name its place: with fewer, some run of the source
   * would hold these words by chance (expectation below 1 in 16).
   */
  private static final double SURPLUS_BITS = 4;

  /** A run of function words alone is a piece only from this length on. */
  private static final int LONG_WITHOUT_CONTENT = 6;

  private static final double DROPPED_FUNCTION_WORD = 0.4;

  /**
   * A run of so many words that chance may hold is a piece beside another that it does not, where
   * the two hold the whole quotation.
   */
  private static final int WEAK_LENGTH = 4;

  /** Less than dropping so many function words, more than a piece that carries. */
  private static final double WEAK = 1.3;

  /** Words [from, to) of the quotation stand at {@code at} and after. */
  public record Piece(int from, int to, IndexedSource source, int at) {
    public int length() {
      return to - from;
    }
  }

  private final List<IndexedSource> sources;
  private final Optional<Rarity> rarity;
  private final FunctionWords functionWords;

  /**
   * @param sources all that may have given a piece
   * @param rarity how rare the quotation's words are in all that is searched, if the sources are
   *     only part of it
   * @param functionWords tells content words from function words, in all sources alike
   */
  public PieceCover(
      List<IndexedSource> sources, FunctionWords functionWords, Optional<Rarity> rarity) {
    this.rarity = rarity;
    this.sources = List.copyOf(sources);
    this.functionWords = functionWords;
  }

  /** The fewest pieces that hold every content word, in the quotation's order; empty if none do. */
  public Optional<List<Piece>> of(Pattern pattern) {
    int n = pattern.size();
    if (n < 2 * LEAST || n > AlignedSearch.LONGEST) {
      return Optional.empty();
    }
    boolean[] content = new boolean[n];
    boolean[] needed = new boolean[n];
    for (int i = 0; i < n; i++) {
      content[i] = !functionWords.contains(pattern.words().form(i));
      needed[i] = content[i] && !pattern.isBracketed(i);
    }
    List<List<Piece>> longest = longest(pattern, needed);
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    double[] cost = new double[n + 1];
    int[] step = new int[n + 1];
    boolean[] weak = new boolean[n + 1];
    Bits bits = new Bits(pattern);
    for (int i = n - 1; i >= 0; i--) {
      cost[i] =
          needed[i]
              ? Double.POSITIVE_INFINITY
              : cost[i + 1] + (pattern.isBracketed(i) ? 0 : DROPPED_FUNCTION_WORD);
      double[] pieces = costs(bits, i, content, longest.get(i));
      for (int length = LEAST; length < pieces.length; length++) {
        if (cost[i + length] + pieces[length] < cost[i]) {
          cost[i] = cost[i + length] + pieces[length];
          step[i] = length;
          weak[i] = pieces[length] > 1;
        }
      }
    }
    return Double.isInfinite(cost[0]) || !allHeld(step, weak)
        ? Optional.empty()
        : pieces(step, longest);
  }

  private static boolean allHeld(int[] step, boolean[] isWeak) {
    int pieces = 0;
    int weak = 0;
    int held = 0;
    for (int i = 0; i < step.length - 1; i += Math.max(1, step[i])) {
      if (step[i] > 0) {
        pieces++;
        held += step[i];
        weak += isWeak[i] ? 1 : 0;
      }
    }
    return weak == 0 || weak == 1 && pieces == 2 && held == step.length - 1;
  }

  private Optional<List<Piece>> pieces(int[] step, List<List<Piece>> longest) {
    List<List<Piece>> options = new ArrayList<>();
    for (int i = 0; i < step.length - 1; i += Math.max(1, step[i])) {
      if (step[i] > 0) {
        int to = i + step[i];
        options.add(
            longest.get(i).stream()
                .filter(p -> p.to() >= to)
                .map(p -> new Piece(p.from(), to, p.source(), p.at()))
                .toList());
      }
    }
    return options.isEmpty() || options.size() > MOST
        ? Optional.empty()
        : Optional.of(nearest(options));
  }

  // Of the places of each piece, those that lie closest together in order.
  private static List<Piece> nearest(List<List<Piece>> options) {
    int n = options.size();
    double[][] cost = new double[n][];
    for (int k = n - 1; k >= 0; k--) {
      cost[k] = new double[options.get(k).size()];
      for (int a = 0; a < cost[k].length; a++) {
        cost[k][a] =
            k == n - 1 ? 0 : cheapest(options.get(k).get(a), options.get(k + 1), cost[k + 1]);
      }
    }
    List<Piece> chosen = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      List<Piece> here = options.get(k);
      Piece best = here.getFirst();
      double least = Double.POSITIVE_INFINITY;
      for (int a = 0; a < here.size(); a++) {
        double c = cost[k][a] + (k == 0 ? 0 : distance(chosen.get(k - 1), here.get(a)));
        if (c < least) {
          least = c;
          best = here.get(a);
        }
      }
      chosen.add(best);
    }
    return chosen;
  }

  private static double cheapest(Piece from, List<Piece> next, double[] after) {
    double least = Double.POSITIVE_INFINITY;
    for (int b = 0; b < after.length; b++) {
      least = Math.min(least, after[b] + distance(from, next.get(b)));
    }
    return least;
  }

  private static double distance(Piece a, Piece b) {
    if (a.source() != b.source()) {
      return 40;
    }
    int between = b.at() - (a.at() + a.length());
    double far = Math.log(2.0 + Math.abs(between));
    boolean sameTurn = a.source().turn(a.at()) == b.source().turn(b.at());
    return far + (between < 0 ? 8 : 0) + (sameTurn ? 0 : 10);
  }

  // What it costs to say that the run of so many words that begins here is a piece.
  private static double[] costs(Bits bits, int from, boolean[] content, List<Piece> longest) {
    if (longest.isEmpty()) {
      return new double[0];
    }
    bits.in(longest.getFirst().source());
    double[] costs = new double[longest.getFirst().length() + 1];
    double sum = 0;
    boolean tells = false;
    for (int length = 1; length < costs.length; length++) {
      int word = from + length - 1;
      sum += bits.of(word);
      tells |= content[word];
      costs[length] = cost(length, sum - bits.named(), tells);
    }
    return costs;
  }

  /** How rare the quotation's words are, in bits, in the source looked at last. */
  private final class Bits {
    private final Pattern pattern;
    private final double[] known;
    private @Nullable IndexedSource source;
    private double words;

    Bits(Pattern pattern) {
      this.pattern = pattern;
      this.known = new double[pattern.size()];
    }

    void in(IndexedSource other) {
      if (other != source) {
        source = other;
        words = rarity.map(Rarity::words).orElse(Math.max(2.0, other.size()));
        for (int i = 0; i < known.length; i++) {
          int count = Math.max(1, other.count(other.idOf(pattern.words().form(i))));
          known[i] = rarity.isPresent() ? rarity.get().bits(i) : log2(words / count);
        }
      }
    }

    double of(int word) {
      return known[word];
    }

    /** Those that name a place. */
    double named() {
      return log2(words);
    }

    private static double log2(double x) {
      return Math.log(x) / Math.log(2);
    }
  }

  // More where chance may have put it there.
  private static double cost(int length, double surplus, boolean content) {
    boolean carries =
        content
            ? surplus >= SURPLUS_BITS
            : length >= LONG_WITHOUT_CONTENT && surplus >= 2 * SURPLUS_BITS;
    if (carries) {
      return 1;
    }
    return length >= WEAK_LENGTH && surplus >= 0 ? WEAK : Double.POSITIVE_INFINITY;
  }

  // The longest runs that begin at each word, the longest first; none at all where a content word
  // stands in no run.
  private List<List<Piece>> longest(Pattern pattern, boolean[] content) {
    List<List<Piece>> longest = new ArrayList<>();
    List<RunSearch> searches = new ArrayList<>();
    sources.forEach(source -> searches.add(new RunSearch(source, pattern)));
    for (int i = 0; i < content.length; i++) {
      int word = i;
      if (content[i] && searches.stream().allMatch(s -> s.id(word) < 0)) {
        return List.of();
      }
      longest.add(new ArrayList<>());
    }
    searches.forEach(search -> search.addTo(longest));
    int held = 0;
    for (int i = 0; i < content.length; i++) {
      List<Piece> runs = longest.get(i);
      runs.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.at() - b.at());
      held = runs.isEmpty() ? held : Math.max(held, runs.getFirst().to());
      if (content[i] && held <= i) {
        return List.of();
      }
    }
    return longest;
  }
}

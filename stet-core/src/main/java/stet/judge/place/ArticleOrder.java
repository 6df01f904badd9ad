package stet.judge.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stet.locate.IndexedSource;

/**
 * The quotations of one article placed together: an article mostly goes through its source from
 * front to back and quotes sentences that stand near each other, and what it gives to one speaker
 * is seldom another's. How far this article does is told by the quotations whose place is sure; in
 * one that jumps about their order says nothing.
 *
 * <p>The likeliest chain of places is found by dynamic programming (Viterbi 1967). Time: quotations
 * by the few places of each.
 */
final class ArticleOrder {

  /** A quotation is followed by one of the next so many that has a place. */
  private static final int REACH = 3;

  /** Sentences from one quotation to the next that are near. */
  private static final int NEAR = 5;

  /** What is known of articles before this one was read counts as much as so many steps of it. */
  private static final double BEFOREHAND = 3;

  private static final double USUALLY_FORWARD = 2.0 / 3;

  private static final double USUALLY_NEAR = 0.3;

  /** The order of quotations is no more than a hint: odds three times as high at most. */
  private static final double MOST = Math.log(3);

  /** Log odds of a place that needs no help, and from which an article's habits are learned. */
  private static final double SURE = Math.log(9);

  /**
   * A place where a quotation may stand.
   *
   * @param odds logarithm of its odds
   * @param doubt what speaks against it beside its words, such as another speaker: 0 or more
   */
  record Option(IndexedSource source, int sentence, double odds, double doubt) {}

  /**
   * The place taken for a quotation.
   *
   * @param option index among its options, or -1 for none
   * @param support by how much its neighbours' places raise the logarithm of its odds: 0 or more,
   *     since an article may jump
   */
  record Choice(int option, double support) {}

  private final List<List<Option>> quotations;
  private final double forward;
  private final double near;

  private ArticleOrder(List<List<Option>> quotations) {
    this.quotations = quotations;
    double steps = BEFOREHAND;
    double onward = BEFOREHAND * USUALLY_FORWARD;
    double close = BEFOREHAND * USUALLY_NEAR;
    Option before = null;
    for (List<Option> options : quotations) {
      Option sure = options.isEmpty() ? null : options.getFirst();
      if (sure == null || sure.odds < SURE) {
        continue;
      }
      if (before != null && before.source == sure.source) {
        steps++;
        onward += sure.sentence >= before.sentence ? 1 : 0;
        close += isNear(before, sure) ? 1 : 0;
      }
      before = sure;
    }
    this.forward = onward / steps;
    this.near = close / steps;
  }

  /** The likeliest place of each quotation, in the article's order. */
  static List<Choice> of(List<List<Option>> quotations) {
    return new ArticleOrder(quotations).chosen();
  }

  private static boolean isNear(Option from, Option to) {
    return Math.abs(to.sentence - from.sentence) <= NEAR;
  }

  // The logarithm of how much likelier this step is than one to any sentence of the source.
  private double step(Option from, Option to) {
    if (from.source != to.source) {
      return 0;
    }
    double way = 2 * (to.sentence >= from.sentence ? forward : 1 - forward);
    double chance = Math.min(0.9, (2.0 * NEAR + 1) / from.source.sentences().size());
    double usual = Math.max(chance, near);
    double distance = isNear(from, to) ? usual / chance : (1 - usual) / (1 - chance);
    return Math.log(way) + Math.log(distance);
  }

  private List<Choice> chosen() {
    int n = quotations.size();
    double[][] best = new double[n][];
    int[][] comesFrom = new int[n][];
    double[] upTo = new double[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(last, -1);
    for (int q = 0; q < n; q++) {
      List<Option> options = quotations.get(q);
      best[q] = new double[options.size()];
      comesFrom[q] = new int[options.size()];
      upTo[q + 1] = upTo[q];
      for (int k = 0; k < options.size(); k++) {
        best[q][k] = reach(q, options.get(k), best, upTo, comesFrom[q], k);
        if (best[q][k] > upTo[q + 1]) {
          upTo[q + 1] = best[q][k];
          last[q + 1] = k;
        }
      }
    }
    return back(comesFrom, last);
  }

  // The best chain that ends with this option; notes the option it comes from and how far back that
  // is, or -1 where the chain begins anew.
  private double reach(
      int q, Option option, double[][] best, double[] upTo, int[] comesFrom, int k) {
    double most = upTo[Math.max(0, q - REACH)];
    comesFrom[k] = -1;
    for (int back = 1; back <= Math.min(REACH, q); back++) {
      List<Option> before = quotations.get(q - back);
      for (int m = 0; m < before.size(); m++) {
        double chain = best[q - back][m] + step(before.get(m), option);
        if (chain > most) {
          most = chain;
          comesFrom[k] = m * REACH + back - 1;
        }
      }
    }
    return most + option.odds - option.doubt;
  }

  private List<Choice> back(int[][] comesFrom, int[] last) {
    int n = quotations.size();
    int[] taken = new int[n];
    double[] support = new double[n];
    Arrays.fill(taken, -1);
    int q = n - 1;
    while (q >= 0) {
      int k = last[q + 1];
      if (k < 0) {
        q--;
        continue;
      }
      q = follow(q, k, comesFrom, taken, support);
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      choices.add(new Choice(taken[i], Math.clamp(support[i], 0, MOST)));
    }
    return choices;
  }

  // Takes a chain from its end to where it begins; tells the quotation before that.
  private int follow(int end, int option, int[][] comesFrom, int[] taken, double[] support) {
    int q = end;
    int k = option;
    while (true) {
      taken[q] = k;
      int from = comesFrom[q][k];
      if (from < 0) {
        return q - REACH - 1 < 0 ? -1 : q - REACH - 1;
      }
      int before = q - 1 - from % REACH;
      int m = from / REACH;
      double step = step(quotations.get(before).get(m), quotations.get(q).get(k));
      support[q] += step;
      support[before] += step;
      q = before;
      k = m;
    }
  }
}

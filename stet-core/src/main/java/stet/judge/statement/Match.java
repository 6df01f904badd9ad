package stet.judge.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import stet.document.Passage;
import stet.locate.IndexedSource;
import stet.text.Span;

/** A claim laid beside a passage: for each unit the word that carries it there, if one does. */
final class Match {

  /** Words looked at on either side where one word stands several times. */
  private static final int NEAR = 12;

  /** A unit of less weight is a little thing said by the way. */
  private static final double HEAVY = 0.5;

  private final Ground.Window window;
  private final Line claim;
  private final Line line;
  private final List<Unit> units;
  private final List<NumberFact> numbers;
  private final int[] partner;
  private final double[] value;
  private final List<List<Integer>> places = new ArrayList<>();

  private Match(
      Ground.Window window, Line claim, Line line, List<Unit> units, List<NumberFact> numbers) {
    this.window = window;
    this.claim = claim;
    this.line = line;
    this.units = units;
    this.numbers = numbers;
    this.partner = new int[units.size()];
    this.value = new double[units.size()];
  }

  /**
   * @param withLexicon whether words that only a lexicon links count too
   */
  static Match of(
      Ground.Window window,
      Line claim,
      List<Unit> units,
      Bearers.Means means,
      boolean withLexicon) {
    IndexedSource source = window.ground().source();
    Span span =
        source
            .sentences()
            .get(window.from())
            .span()
            .cover(source.sentences().get(window.to()).span());
    Line line = Line.of(source.source().text(), span, means.tables());
    Match match = new Match(window, claim, line, units, means.numbers().in(line));
    Bearers bearers = new Bearers(window.ground(), line, match.numbers, means);
    for (int u = 0; u < units.size(); u++) {
      Bearers.Found found = bearers.of(units.get(u), withLexicon);
      match.places.add(found.places());
      match.value[u] = found.value();
    }
    match.choose();
    return match;
  }

  // Of several places the one with most of the others near: in its clause, its sentence, close by.
  private void choose() {
    for (int u = 0; u < partner.length; u++) {
      int best = -1;
      int most = -1;
      for (int place : places.get(u)) {
        int near = 0;
        for (int v = 0; v < partner.length; v++) {
          near += v == u ? 0 : nearest(place, places.get(v));
        }
        if (near > most) {
          most = near;
          best = place;
        }
      }
      partner[u] = best;
    }
  }

  private int nearest(int place, List<Integer> others) {
    int best = 0;
    for (int other : others) {
      boolean clause = line.clause(place) == line.clause(other);
      boolean close = Math.abs(other - place) <= NEAR;
      best = Math.max(best, clause ? 3 : close ? 1 : 0);
    }
    return best;
  }

  /** Every word that may carry a unit. */
  List<Integer> places(int unit) {
    return List.copyOf(places.get(unit));
  }

  /** Share of the claim's own content words that are met, 0 to 1. */
  double contentShare() {
    double met = 0;
    double all = 0;
    for (int u = 0; u < partner.length; u++) {
      if (units.get(u).own() && !units.get(u).isFact()) {
        all += units.get(u).weight();
        met += isMet(u) ? units.get(u).weight() : 0;
      }
    }
    return all == 0 ? 0 : met / all;
  }

  Line claim() {
    return claim;
  }

  /** The passage's words. */
  Line line() {
    return line;
  }

  List<Unit> units() {
    return units;
  }

  List<NumberFact> numbers() {
    return numbers;
  }

  Ground.Window window() {
    return window;
  }

  int partner(int unit) {
    return partner[unit];
  }

  boolean isMet(int unit) {
    return partner[unit] >= 0;
  }

  /** Share of the weight of the units of these kinds that is met, 0 to 1. */
  double coverage(boolean ownOnly, Set<Integer> except) {
    double met = 0;
    double all = 0;
    for (int u = 0; u < partner.length; u++) {
      if (!except.contains(u) && (units.get(u).own() || !ownOnly)) {
        all += units.get(u).weight();
        met += units.get(u).weight() * (isMet(u) ? value[u] : 0);
      }
    }
    return all == 0 ? 0 : met / all;
  }

  /** Number of met units of this nature, those in marks left out. */
  long met(boolean facts) {
    long n = 0;
    for (int u = 0; u < partner.length; u++) {
      n += isMet(u) && units.get(u).own() && units.get(u).isFact() == facts ? 1 : 0;
    }
    return n;
  }

  /** Number of the claim's units that one sentence of the passage carries at most. */
  int mostInOneSentence() {
    int most = 0;
    for (int p : partner) {
      most = p < 0 ? most : Math.max(most, inSentenceOf(p));
    }
    return most;
  }

  /** Share of the met units that stand outside the sentence with most of them, 0 to 1. */
  double scattered() {
    long met = 0;
    for (int p : partner) {
      met += p >= 0 ? 1 : 0;
    }
    return met == 0 ? 0 : Math.max(0, 1 - (double) mostInOneSentence() / met);
  }

  /** Number of the claim's units that the sentence of this word carries. */
  int inSentenceOf(int word) {
    int opening = opening(word);
    int met = 0;
    for (List<Integer> all : places) {
      met += all.stream().anyMatch(p -> opening(p) == opening) ? 1 : 0;
    }
    return met;
  }

  /** Whether the sentence of this word carries half of what the claim itself says beside a unit. */
  boolean isMostlyIn(int word, int except) {
    int opening = opening(word);
    int all = 0;
    int met = 0;
    for (int u = 0; u < units.size(); u++) {
      if (u != except && units.get(u).own() && units.get(u).weight() >= HEAVY) {
        all++;
        met += places.get(u).stream().anyMatch(p -> opening(p) == opening) ? 1 : 0;
      }
    }
    return 2 * met >= all;
  }

  private int opening(int word) {
    int opening = word;
    while (opening > 0 && !line.opensSentence(opening)) {
      opening--;
    }
    return opening;
  }

  /** Whether a number or date is met. */
  boolean hasNumber() {
    for (int u = 0; u < partner.length; u++) {
      if (isMet(u) && units.get(u).own() && units.get(u).number().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Number of sentences laid beside the claim. */
  int sentences() {
    return window.to() - window.from() + 1;
  }

  boolean isAnythingMet() {
    return Arrays.stream(partner).anyMatch(p -> p >= 0);
  }

  /** Number of sentences of the passage. */
  int passageSentences() {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (int p : partner) {
      from = p < 0 ? from : Math.min(from, p);
      to = Math.max(to, p);
    }
    int sentences = to < 0 ? 0 : 1;
    for (int w = from + 1; w <= to; w++) {
      sentences += line.opensSentence(w) ? 1 : 0;
    }
    return sentences;
  }

  /** The sentences from the first to the last word that carries something. */
  Passage passage() {
    IndexedSource source = window.ground().source();
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int p : partner) {
      if (p >= 0) {
        first = Math.min(first, line.start(p));
        last = Math.max(last, line.start(p));
      }
    }
    int from = window.from();
    int to = window.to();
    for (int s = window.from(); s <= window.to() && last >= 0; s++) {
      Span span = source.sentences().get(s).span();
      from = span.end() <= first ? s + 1 : from;
      to = span.start() > last && to == window.to() ? s - 1 : to;
    }
    Span span =
        source
            .sentences()
            .get(from)
            .span()
            .cover(source.sentences().get(Math.max(from, to)).span());
    return Passage.of(source.source().document(), span);
  }
}

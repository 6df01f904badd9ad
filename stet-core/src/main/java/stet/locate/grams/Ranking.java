package stet.locate.grams;

import java.util.Arrays;

/** Places in the order of their votes, to half a bit: sorted by counting, linear. */
final class Ranking {

  private static final int STEPS_PER_BIT = 2;
  private static final int STEPS = 1024;

  private final int[] counts = new int[STEPS + 1];
  private int[] steps = new int[1024];
  private int[] places = new int[1024];
  private int[] ranked = new int[1024];
  private int size;
  private int[] votesOf = new int[1024];

  /**
   * Ranks the places; a place counts its own votes and those of the next one.
   *
   * @param from first block that is ranked
   * @param to block behind the last
   * @param share of the most votes below which a place, it and the next one, is left out
   */
  void rank(Votes votes, float share, int from, int to) {
    if (steps.length < votes.size()) {
      steps = new int[votes.size() * 2];
      places = new int[steps.length];
      ranked = new int[steps.length];
      votesOf = new int[steps.length];
    }
    Arrays.fill(counts, 0);
    size = 0;
    float least = 0;
    for (int place = 0; place < votes.size(); place++) {
      if (votes.block(place) >= from && votes.block(place) < to) {
        least = Math.max(least, votes.weight(place) * share / 2);
      }
    }
    for (int n = 0; n < votes.size(); n++) {
      int place = votes.place(n);
      float own = votes.weight(place);
      if (own < least || votes.block(place) < from || votes.block(place) >= to) {
        continue;
      }
      float next = votes.next(place);
      float before = votes.before(place);
      if (before > 0 && before >= least && before >= next) {
        continue; // the place before holds these votes too, and as many others
      }
      int step = STEPS - 1 - Math.min(STEPS - 1, (int) ((own + next) * STEPS_PER_BIT));
      steps[size] = step;
      places[size++] = place;
      counts[step + 1]++;
    }
    for (int s = 0; s < STEPS; s++) {
      counts[s + 1] += counts[s];
    }
    for (int i = 0; i < size; i++) {
      int rank = counts[steps[i]]++;
      ranked[rank] = places[i];
      votesOf[rank] = STEPS - 1 - steps[i];
    }
  }

  int size() {
    return size;
  }

  /** The place of a rank, as the votes number them. */
  int place(int rank) {
    return ranked[rank];
  }

  /** The votes of the first place. */
  float mostVotes() {
    return size == 0 ? 0 : votes(0);
  }

  /** The votes of a place, to half a bit. */
  float votes(int rank) {
    return (float) votesOf[rank] / STEPS_PER_BIT;
  }
}

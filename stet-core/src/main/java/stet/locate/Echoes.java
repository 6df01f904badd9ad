package stet.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stet.align.Run;

/**
 * Where a source says what a quotation says: its words, and inflected forms of its content words.
 * One look at each word of a stretch tells what the stretch holds and which runs of the quotation
 * stand in it.
 */
final class Echoes {

  /** Fewer words in a row than this may stand together by chance. */
  private static final int LEAST = 3;

  /** Where so many runs stand in a stretch it says the same over and over, and none is sure. */
  private static final int MOST = 48;

  /** Sums that differ by less are the same. */
  private static final double ALMOST = 1e-6;

  private final Sought sought;
  private final IndexedSource source;

  /** For each form of the source one more than its echo, 0 for most. */
  private final int[] echoOf;

  // For each echo: what it weighs, how often it stands in the words looked at, the last word of the
  // quotation that it is.
  private float[] weight = new float[32];
  private int[] counted = new int[32];
  private int[] wordOf = new int[32];
  private int size;

  /** For each word of the quotation the one before it with the same form, or -1. */
  private final int[] sameBefore;

  // For each word of the quotation where it was seen last, the words in a row before it, its run.
  private final int[] seenAt;
  private final int[] inRow;

  // Where the sums looked at last begin and end.
  private int first;
  private int last;

  Echoes(Sought sought) {
    this.sought = sought;
    this.source = sought.source();
    this.echoOf = new int[source.vocabularySize()];
    int n = Math.min(AlignedSearch.LONGEST, sought.size());
    this.sameBefore = new int[n];
    this.seenAt = new int[n];
    this.inRow = new int[n];
    for (int i = 0; i < n; i++) {
      if (!sought.pattern().isBracketed(i)) {
        word(i);
      }
    }
  }

  // A form that the quotation says twice weighs twice.
  private void word(int i) {
    int id = sought.id(i);
    if (id >= 0) {
      int echo = echo(id);
      weight[echo] += (float) sought.weight(i);
      sameBefore[i] = wordOf[echo];
      wordOf[echo] = i;
    }
    if (sought.isContent(i)) {
      for (int kin : sought.kin(i)) {
        if (kin != id) {
          int echo = echo(kin);
          weight[echo] = (float) Math.max(weight[echo], sought.weight(i));
        }
      }
    }
  }

  private int echo(int id) {
    if (echoOf[id] == 0) {
      if (size == weight.length) {
        weight = Arrays.copyOf(weight, size * 2);
        counted = Arrays.copyOf(counted, size * 2);
        wordOf = Arrays.copyOf(wordOf, size * 2);
      }
      wordOf[size] = -1;
      echoOf[id] = ++size;
    }
    return echoOf[id] - 1;
  }

  /** The most weight of the quotation that {@code span} words in a row of [from, to) hold. */
  double most(int from, int to, int span) {
    return sums(from, to, span, Double.POSITIVE_INFINITY);
  }

  /** The words of the source from the first through the last. */
  record Part(int first, int last) {}

  /** From the first to the last {@code span} words in a row of [from, to) that hold as much. */
  Part holding(double enough, int from, int to, int span) {
    sums(from, to, span, enough - ALMOST);
    return new Part(Math.max(from, first), last);
  }

  // The greatest sum over so many words; where the first and the last stand that reach this much.
  private double sums(int from, int to, int span, double enough) {
    Arrays.fill(counted, 0, size, 0);
    double sum = 0;
    double most = 0;
    first = -1;
    last = to - 1;
    for (int at = from; at < to; at++) {
      int echo = echoAt(at);
      if (echo >= 0) {
        sum += counted[echo]++ == 0 ? weight[echo] : 0;
        most = Math.max(most, sum);
        if (sum >= enough) {
          first = first < 0 ? Math.max(from, at - span + 1) : first;
          last = at;
        }
      }
      int gone = at - span + 1 < from ? -1 : echoAt(at - span + 1);
      if (gone >= 0 && --counted[gone] == 0) {
        sum -= weight[gone];
      }
    }
    return most;
  }

  private int echoAt(int at) {
    return echoOf[source.id(at)] - 1;
  }

  /**
   * Runs of the quotation's words that stand in the words [from, to) of the source and have no
   * rival there: in order on both sides, and counted from {@code from}. A word at either end of a
   * run is left to the alignment, as another of its like may fit better.
   */
  List<Run> runs(int from, int to) {
    List<Run> runs = new ArrayList<>();
    Arrays.fill(seenAt, -1);
    for (int at = from; at < to; at++) {
      int echo = echoAt(at);
      for (int i = echo < 0 ? -1 : wordOf[echo]; i >= 0; i = sameBefore[i]) {
        boolean goesOn =
            i > 0
                && seenAt[i - 1] == at - 1
                && at > from
                && !sought.pattern().hasGapBefore(i)
                && source.turn(at - 1) == source.turn(at);
        seenAt[i] = at;
        inRow[i] = goesOn ? inRow[i - 1] + 1 : 1;
        if (inRow[i] >= LEAST && !continues(i, at, to)) {
          runs.add(new Run(i + 1 - inRow[i], at + 1 - inRow[i] - from, inRow[i]));
          if (runs.size() > MOST) {
            return List.of();
          }
        }
      }
    }
    return alone(runs);
  }

  private boolean continues(int i, int at, int to) {
    return i + 1 < seenAt.length
        && at + 1 < to
        && sought.id(i + 1) == source.id(at + 1)
        && !sought.pattern().isBracketed(i + 1)
        && !sought.pattern().hasGapBefore(i + 1)
        && source.turn(at) == source.turn(at + 1);
  }

  // Of runs that cannot both be, a much longer one is sure; otherwise neither.
  private List<Run> alone(List<Run> runs) {
    List<Run> sure = new ArrayList<>();
    for (Run run : runs) {
      boolean rivalled = false;
      for (Run other : runs) {
        rivalled |=
            !other.equals(run)
                && !run.isBefore(other)
                && !other.isBefore(run)
                && run.length() < 2 * other.length();
      }
      if (!rivalled) {
        int from = run.quoted() == 0 ? 0 : 1;
        int end = run.quotedEnd() == seenAt.length ? 0 : 1;
        sure.add(new Run(run.quoted() + from, run.at() + from, run.length() - from - end));
      }
    }
    sure.sort((a, b) -> Integer.compare(a.quoted(), b.quoted()));
    return sure;
  }
}

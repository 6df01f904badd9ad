package stet.judge.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import stet.document.Passage;
import stet.document.Speaker;
import stet.judge.words.PlaceNames;
import stet.locate.IndexedSource;
import stet.locate.Weights;
import stet.text.Numbers;
import stet.text.Span;
import stet.text.Stems;

/**
 * One source as statements are looked for in it: which runs of a few sentences hold most of what a
 * claim says. Each unit marks the sentences that hold it, so that the work is linear in them.
 */
final class Ground {

  /** Sentences of a passage at most: a statement sums up more than one. */
  private static final int SENTENCES = 3;

  /** What a further sentence must add to a passage. */
  private static final double WORTH = 0.4;

  /** What a quotation of the same sentence of the article, placed here, adds. */
  private static final double ANCHOR = 0.9;

  private static final double INFLECTED = 0.9;

  private final IndexedSource source;
  private final Weights weights;
  private final PlaceNames places;
  private final OptionalDouble[] values;
  private final List<NumberFact> numbers;

  /** Sentences [from, to]. */
  record Window(Ground ground, int from, int to, double score) {

    /** Whether a passage stands in these sentences. */
    boolean holds(Passage passage) {
      List<IndexedSource.Sentence> all = ground.source.sentences();
      Span span = all.get(from).span().cover(all.get(to).span());
      return passage.document().equals(ground.source.source().id())
          && passage.span().overlaps(span);
    }

    /** The same with sentences of the turn around it. */
    List<Window> wider() {
      return Stream.of(grown(1, 1), grown(2, 0), grown(0, 2))
          .flatMap(Optional::stream)
          .distinct()
          .toList();
    }

    /** With so many sentences more on either side, as far as its turn reaches. */
    Optional<Window> grown(int before, int behind) {
      List<IndexedSource.Sentence> all = ground.source.sentences();
      int turn = all.get(from).turn();
      int first = from;
      while (first > 0 && from - first < before && all.get(first - 1).turn() == turn) {
        first--;
      }
      int last = to;
      while (last + 1 < all.size() && last - to < behind && all.get(last + 1).turn() == turn) {
        last++;
      }
      boolean same = first == from && last == to;
      return same ? Optional.empty() : Optional.of(new Window(ground, first, last, score));
    }
  }

  /**
   * @param numbers the dates and counts of the source
   */
  Ground(IndexedSource source, Weights weights, PlaceNames places, List<NumberFact> numbers) {
    this.numbers = List.copyOf(numbers);
    this.source = source;
    this.weights = weights;
    this.places = places;
    this.values = new OptionalDouble[source.vocabularySize()];
    for (int id = 0; id < values.length; id++) {
      values[id] = Numbers.value(source.formOf(id));
    }
  }

  IndexedSource source() {
    return source;
  }

  Weights weights() {
    return weights;
  }

  /** The heaviest windows of a speaker's turns, best first, none inside another. */
  List<Window> heaviest(List<Unit> units, String speaker, List<Passage> anchors, int most) {
    int n = source.sentences().size();
    double[][] marks = new double[units.size()][];
    for (int u = 0; u < marks.length; u++) {
      marks[u] = marks(units.get(u), n);
    }
    double[] anchored = anchored(anchors, n);
    List<Window> windows = new ArrayList<>();
    for (int s = 0; s < n; s++) {
      if (isOf(source.sentences().get(s).turn(), speaker)) {
        window(s, marks, anchored, units).ifPresent(windows::add);
      }
    }
    windows.sort(
        Comparator.comparingDouble((Window w) -> -w.score()).thenComparingInt(Window::from));
    List<Window> chosen = new ArrayList<>();
    for (Window window : windows) {
      boolean apart =
          chosen.stream().noneMatch(c -> c.from() <= window.to() && window.from() <= c.to());
      if (apart && chosen.size() < most) {
        chosen.add(window);
      }
    }
    return chosen;
  }

  private boolean isOf(int turn, String speaker) {
    return source
        .source()
        .turns()
        .get(turn)
        .speaker()
        .map(Speaker::name)
        .filter(speaker::equals)
        .isPresent();
  }

  // The best window that begins with this sentence.
  private Optional<Window> window(
      int first, double[][] marks, double[] anchored, List<Unit> units) {
    double[] best = new double[marks.length];
    int turn = source.sentences().get(first).turn();
    double score = 0;
    int last = first;
    double most = 0;
    for (int s = first;
        s < Math.min(anchored.length, first + SENTENCES)
            && source.sentences().get(s).turn() == turn;
        s++) {
      double sum = 0;
      for (int u = 0; u < marks.length; u++) {
        best[u] = Math.max(best[u], marks[u][s]);
        sum += best[u] * units.get(u).weight();
      }
      double anchor = 0;
      for (int a = first; a <= s; a++) {
        anchor = Math.max(anchor, anchored[a]);
      }
      sum += anchor;
      if (s == first && sum == 0) {
        return Optional.empty();
      }
      if (sum - WORTH * (s - first) > most) {
        most = sum - WORTH * (s - first);
        last = s;
        score = most;
      }
    }
    return Optional.of(new Window(this, first, last, score));
  }

  private double[] anchored(List<Passage> anchors, int n) {
    double[] anchored = new double[n];
    for (Passage passage : anchors) {
      if (passage.document().equals(source.source().id())) {
        int word = source.wordAt(passage.span().start());
        if (word < source.size()) {
          int s = source.sentenceAt(word);
          anchored[s] = ANCHOR;
          if (s > 0) {
            anchored[s - 1] = Math.max(anchored[s - 1], ANCHOR / 2);
          }
          if (s + 1 < n) {
            anchored[s + 1] = Math.max(anchored[s + 1], ANCHOR / 2);
          }
        }
      }
    }
    return anchored;
  }

  private double[] marks(Unit unit, int n) {
    double[] marks = new double[n];
    if (unit.isName() || unit.number().isPresent()) {
      for (int id = 0; id < source.vocabularySize(); id++) {
        if (matches(unit, id)) {
          mark(marks, id, 1);
        }
      }
    } else {
      for (String form : unit.forms()) {
        mark(marks, source.idOf(form), 1);
        for (int kin : source.withStem(Stems.of(form))) {
          mark(marks, kin, INFLECTED);
        }
      }
    }
    return marks;
  }

  private boolean matches(Unit unit, int id) {
    if (unit.number().isPresent()) {
      return switch (unit.number().get()) {
        case NumberFact.Count c ->
            values[id].isPresent()
                && values[id].getAsDouble() >= c.least()
                && values[id].getAsDouble() <= c.most();
        case NumberFact.Date d ->
            d.year() > 0 && values[id].isPresent() && values[id].getAsDouble() == d.year()
                || unit.forms().contains(source.formOf(id));
      };
    }
    String form = Line.bare(source.formOf(id));
    return unit.forms().stream().anyMatch(f -> Capitals.kin(f, form) || places.same(f, form));
  }

  private void mark(double[] marks, int id, double value) {
    for (int p = source.placesFrom(id); p < source.placesEnd(id); p++) {
      int s = source.sentenceAt(source.place(p));
      marks[s] = Math.max(marks[s], value);
    }
  }

  /** Whether the source gives this date, in full, anywhere. */
  boolean gives(NumberFact.Date date) {
    return numbers.stream()
        .anyMatch(n -> n instanceof NumberFact.Date d && d.covers(date) && d.agrees(date));
  }

  /** Whether a date that gives only part may be this one: the source gives no other in full. */
  boolean mayBe(NumberFact.Date part, NumberFact.Date whole) {
    return part.covers(whole)
        || numbers.stream()
            .noneMatch(n ->
                n instanceof NumberFact.Date d
                    && d.covers(whole)
                    && d.agrees(part)
                    && d.differs(whole));
  }
}

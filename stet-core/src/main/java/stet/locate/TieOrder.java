package stet.locate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.document.Speaker;
import stet.name.NameMatch;
import stet.name.Names;

/**
 * Orders places that hold a quotation equally well by what else is known about it, and says what
 * told them apart. Evidence only orders: no place is dropped. For one question.
 */
public final class TieOrder {

  private static final Comparator<Fit> BEST_FIRST =
      Comparator.comparingInt(Fit::speaker)
          .thenComparingInt(Fit::date)
          .thenComparingInt(Fit::neighbours)
          .thenComparingLong(Fit::days);

  private static final int FITS = 0;
  private static final int UNKNOWN = 1;
  private static final int DIFFERS = 2;

  private final Names names;
  private final Known known;
  private final Map<Optional<String>, Integer> speakers = new HashMap<>();

  public TieOrder(Names names, Known known) {
    this.names = names;
    this.known = known;
  }

  /** How well a place fits, the lower the better in each. */
  private record Fit(int speaker, int date, int neighbours, long days) {}

  /** Equally good places, the likeliest first; those that nothing tells apart as they came. */
  public List<Standing> order(List<Standing> places) {
    return known.isNothing()
        ? List.copyOf(places)
        : places.stream().sorted(Comparator.comparing((Standing p) -> fit(p), BEST_FIRST)).toList();
  }

  /** What puts one place before another, if anything does. */
  public Optional<Evidence> between(Standing first, Standing second) {
    Fit a = fit(first);
    Fit b = fit(second);
    if (a.speaker() != b.speaker()) {
      return Optional.of(Evidence.SPEAKER);
    }
    if (a.date() != b.date()) {
      return Optional.of(Evidence.DATE);
    }
    if (a.neighbours() != b.neighbours()) {
      return Optional.of(Evidence.NEIGHBOURS);
    }
    return a.days() == b.days() ? Optional.empty() : Optional.of(Evidence.NEARNESS);
  }

  /** The same order for places in these sources; the rest as the sources and their words come. */
  public Comparator<Place> places(List<IndexedSource> sources) {
    IdentityHashMap<IndexedSource, Integer> order = new IdentityHashMap<>();
    sources.forEach(source -> order.putIfAbsent(source, order.size()));
    Comparator<Place> asTheyCome =
        Comparator.comparingInt((Place p) -> order.getOrDefault(p.source(), 0))
            .thenComparingInt(Place::first);
    return known.isNothing()
        ? asTheyCome
        : Comparator.comparing((Place p) -> fit(p), BEST_FIRST).thenComparing(asTheyCome);
  }

  private Fit fit(Place place) {
    if (place.first() < 0) {
      return new Fit(DIFFERS, DIFFERS, 0, Long.MAX_VALUE);
    }
    var source = place.source().source();
    return fit(
        source.id(),
        source.turns().get(place.source().turn(place.first())).speaker().map(Speaker::name),
        Standing.date(source));
  }

  private Fit fit(Standing place) {
    return fit(place.passage().document(), place.speaker(), place.date());
  }

  private Fit fit(String document, Optional<String> speaker, Optional<String> date) {
    return new Fit(
        speakers.computeIfAbsent(speaker, this::speaker),
        date(date),
        -known.neighbours().getOrDefault(document, 0),
        days(date));
  }

  private int speaker(Optional<String> there) {
    if (known.speaker().isEmpty() || there.isEmpty()) {
      return UNKNOWN;
    }
    NameMatch match = names.compare(known.speaker().get(), there.get());
    boolean same = match.mayBeOne() || there.get().equalsIgnoreCase(known.speaker().get());
    return same ? FITS : DIFFERS;
  }

  // yyyy-mm-dd and its beginnings compare as texts; as far as both go they must agree.
  private int date(Optional<String> there) {
    if (known.date().isEmpty() || there.isEmpty()) {
      return UNKNOWN;
    }
    String mine = known.date().get();
    int length = Math.min(mine.length(), there.get().length());
    boolean before = there.get().substring(0, length).compareTo(mine.substring(0, length)) <= 0;
    return before ? FITS : DIFFERS;
  }

  private long days(Optional<String> there) {
    Optional<LocalDate> mine = known.date().flatMap(TieOrder::day);
    Optional<LocalDate> other = there.flatMap(TieOrder::day);
    return mine.isPresent() && other.isPresent()
        ? Math.abs(mine.get().toEpochDay() - other.get().toEpochDay())
        : Long.MAX_VALUE;
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty(); // a month, a year, or words: it is not known how near
    }
  }
}

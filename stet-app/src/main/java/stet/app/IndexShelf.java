package stet.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import stet.Located;
import stet.Locator;
import stet.Stet;
import stet.document.Source;
import stet.index.MappedIndex;
import stet.locate.Known;
import stet.locate.Standing;
import stet.locate.grams.Candidate;
import stet.locate.grams.Found;
import stet.locate.grams.GramSearch;
import stet.text.Span;

/** An index over many documents as a place to look in. Not for several threads at once. */
final class IndexShelf implements Shelf {

  /** Characters of documents that are kept ready; the one asked longest ago goes first. */
  private static final long KEPT = 16L << 20;

  /** Places of the library that are laid beside a quotation as they come. */
  private static final int BEST = 3;

  /** Places in all, those that cover a quotation together included. */
  private static final int MOST = 6;

  /** Share of a quotation's weight whose one place needs no rivals beside it. */
  private static final double WORD_FOR_WORD = 0.98;

  /** Characters around a place that are read with it. */
  private static final int AROUND = 400;

  private final Stet stet;

  /** Keeps what is worked out about words from one question to the next. */
  private final Locator locator;

  private final MappedIndex index;
  private final GramSearch search;
  private final Map<Integer, Locator> ready = new LinkedHashMap<>(16, 0.75f, true);
  private long kept;

  IndexShelf(Stet stet, MappedIndex index) {
    this.stet = stet;
    this.locator = stet.locator(List.of());
    this.index = index;
    this.search = index.search();
  }

  @Override
  public Located locate(String quote, Optional<String> document, Known known, Stats times)
      throws JsonLines.Refusal {
    if (document.isEmpty()) {
      return anywhere(quote, known);
    }
    OptionalInt number = index.document(document.get());
    if (number.isEmpty()) {
      throw Shelf.unknown(document.get());
    }
    return locator(number.getAsInt(), times).locate(quote, known);
  }

  private Locator locator(int document, Stats times) {
    Locator known = ready.get(document);
    if (known != null) {
      return known;
    }
    long start = System.nanoTime();
    Locator made = locator.over(List.of(index.source(document)), Optional.empty());
    ready.put(document, made);
    kept += index.length(document);
    var oldest = ready.entrySet().iterator();
    while (kept > KEPT && ready.size() > 1) {
      kept -= index.length(oldest.next().getKey());
      oldest.remove();
    }
    times.readied(System.nanoTime() - start);
    return made;
  }

  private Located anywhere(String quote, Known known) {
    Found found = search.search(quote, BEST);
    List<Tie> ties = ties(found, known);
    Map<Integer, List<Span>> places = new LinkedHashMap<>();
    for (Candidate candidate : chosen(found, ties)) {
      int length = index.length(candidate.document());
      places
          .computeIfAbsent(candidate.document(), d -> new ArrayList<>())
          .add(
              new Span(
                  Math.max(0, candidate.span().start() - AROUND),
                  Math.min(length, candidate.span().end() + AROUND)));
    }
    List<Source> sources = new ArrayList<>();
    places.forEach((d, spans) -> sources.add(index.excerpts(d, spans)));
    List<Standing> equal =
        found.pieces().size() == 1
            ? found.ties().isEmpty()
                ? found.pieces().stream().map(this::standing).toList()
                : ties.stream().map(Tie::standing).toList()
            : List.of();
    return locator
        .over(sources, Optional.of(search.rarity()))
        .locate(quote, known, equal, found.more());
  }

  /** A place of the library that is as good as the best, with what is known of it. */
  private record Tie(Candidate candidate, Standing standing) {}

  // In the order of the evidence, the likeliest first.
  private List<Tie> ties(Found found, Known known) {
    if (found.ties().isEmpty()) {
      return List.of();
    }
    Map<Standing, Tie> byStanding = new LinkedHashMap<>();
    for (Candidate candidate : found.ties()) {
      Standing standing = standing(candidate);
      byStanding.put(standing, new Tie(candidate, standing));
    }
    return stet.tieOrder(known).order(List.copyOf(byStanding.keySet())).stream()
        .flatMap(s -> Stream.ofNullable(byStanding.get(s)))
        .toList();
  }

  private Standing standing(Candidate candidate) {
    return index.standing(candidate.document(), candidate.span());
  }

  // What covers the quotation together, and the best places, unless there is nothing to weigh.
  private static List<Candidate> chosen(Found found, List<Tie> ties) {
    if (found.pieces().size() == 1
        && found.equals() == 1
        && found.pieces().getFirst().coverage() >= WORD_FOR_WORD) {
      return found.pieces();
    }
    Set<Candidate> chosen = new LinkedHashSet<>();
    if (found.pieces().size() == 1 && !ties.isEmpty()) {
      chosen.add(ties.getFirst().candidate()); // of equal places the one that evidence prefers
    }
    chosen.addAll(found.pieces());
    chosen.addAll(found.places());
    return chosen.stream().limit(MOST).toList();
  }
}

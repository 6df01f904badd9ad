package stet.judge.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.judge.place.Searched;
import stet.locate.EditionAlignment;
import stet.locate.IndexedSource;
import stet.text.FunctionWords;

/** Which of the sources at hand are editions of one, laid beside each other when first asked. */
final class OtherEditions {

  private record Pair(IndexedSource first, IndexedSource second) {}

  private final FunctionWords functionWords;
  private final Occasions occasions;
  private final List<Searched> sources;
  private final Map<Pair, Optional<EditionAlignment>> pairs = new HashMap<>();
  private final Map<IndexedSource, List<EditionAlignment>> known = new HashMap<>();

  OtherEditions(FunctionWords functionWords, Occasions occasions, List<Searched> sources) {
    this.functionWords = functionWords;
    this.occasions = occasions;
    this.sources = sources;
  }

  /** This source beside each of its other editions, in the dossier's order. */
  List<EditionAlignment> of(IndexedSource here) {
    return known.computeIfAbsent(here, this::beside);
  }

  /** A source of the dossier with what is known for the search in it. */
  Searched searched(IndexedSource source) {
    return sources.stream().filter(s -> s.index() == source).findFirst().orElseThrow();
  }

  private List<EditionAlignment> beside(IndexedSource here) {
    List<EditionAlignment> others = new ArrayList<>();
    boolean before = true;
    for (Searched other : sources) {
      IndexedSource there = other.index();
      if (there == here) {
        before = false;
      } else if (before) {
        pair(there, here).map(EditionAlignment::turned).ifPresent(others::add);
      } else {
        pair(here, there).ifPresent(others::add);
      }
    }
    return List.copyOf(others);
  }

  // Two editions are laid beside each other once, the dossier's first on the left.
  private Optional<EditionAlignment> pair(IndexedSource first, IndexedSource second) {
    return pairs.computeIfAbsent(
        new Pair(first, second),
        _ ->
            occasions.same(first, second)
                ? Optional.of(EditionAlignment.of(first, second, functionWords))
                : Optional.empty());
  }
}

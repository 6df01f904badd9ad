package stet.judge.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.judge.place.Searched;
import stet.locate.EditionAlignment;
import stet.locate.IndexedSource;
import stet.text.FunctionWords;

/** Which of the sources at hand are editions of one, laid beside each other when first asked. */
final class OtherEditions {

  private final FunctionWords functionWords;
  private final Occasions occasions;
  private final List<Searched> sources;
  private final Map<IndexedSource, List<EditionAlignment>> known = new HashMap<>();

  OtherEditions(FunctionWords functionWords, Occasions occasions, List<Searched> sources) {
    this.functionWords = functionWords;
    this.occasions = occasions;
    this.sources = sources;
  }

  /** This source beside each of its other editions, in the dossier's order. */
  List<EditionAlignment> of(IndexedSource here) {
    return known.computeIfAbsent(
        here,
        h ->
            sources.stream()
                .map(Searched::index)
                .filter(there -> there != h && occasions.same(h, there))
                .map(there -> EditionAlignment.of(h, there, functionWords))
                .toList());
  }
}

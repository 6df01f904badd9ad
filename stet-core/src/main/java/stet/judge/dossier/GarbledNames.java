package stet.judge.dossier;

import java.util.ArrayList;
import java.util.List;
import stet.document.Passage;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.place.Searched;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.name.ContradictingName;
import stet.text.Span;

/**
 * Names of the dossier that contradict each other, as garbled names of a machine translation do,
 * laid beside the passages that quotations stand in.
 */
final class GarbledNames {

  private final List<Searched> sources;
  private final List<ContradictingName> contradictions;

  /**
   * @param contradictions of the article, text 0, and the sources, in order
   */
  GarbledNames(List<Searched> sources, List<ContradictingName> contradictions) {
    this.sources = sources;
    this.contradictions = contradictions;
  }

  /** The contradictions of which one form stands in a place. */
  List<Flag> of(List<Place> places) {
    List<Flag> flags = new ArrayList<>();
    for (ContradictingName name : contradictions) {
      places.stream()
          .filter(p -> p.first() >= 0)
          .flatMap(p -> in(name, p).stream())
          .findFirst()
          .ifPresent(passage ->
              flags.add(
                  new ContextFlag.NameGarbled(
                      name.surname(),
                      name.forms().stream().map(ContradictingName.Form::printed).toList(),
                      passage)));
    }
    return flags;
  }

  private List<Passage> in(ContradictingName name, Place place) {
    IndexedSource source = place.source();
    Span within = source.span(place.first(), place.last());
    List<Passage> found = new ArrayList<>();
    for (ContradictingName.Form form : name.forms()) {
      for (ContradictingName.Place at : form.places()) {
        boolean here = at.text() > 0 && sources.get(at.text() - 1).index() == source;
        if (here && at.span().start() < within.end() && within.start() < at.span().end()) {
          found.add(Passage.of(source.source().document(), at.span()));
        }
      }
    }
    return found;
  }
}

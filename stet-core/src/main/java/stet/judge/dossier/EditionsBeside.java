package stet.judge.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.InEdition;
import stet.judge.Wording;
import stet.judge.place.Searched;
import stet.judge.place.WordingJudge;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.EditionAlignment;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Span;

/** Compares a quotation with every edition of the source it was found in. */
final class EditionsBeside {

  private final WordingJudge words;
  private final OtherEditions editions;

  EditionsBeside(WordTables tables, OtherEditions editions) {
    this.words = new WordingJudge(tables);
    this.editions = editions;
  }

  /**
   * The place itself and what each other edition has there; empty where there is no other, or where
   * the words stand in several places.
   */
  List<InEdition> of(Pattern pattern, Wording wording, Place place) {
    if (place.first() < 0 || wording instanceof Wording.Composite) {
      return List.of();
    }
    List<EditionAlignment> others = editions.of(place.source());
    if (others.isEmpty()) {
      return List.of();
    }
    List<InEdition> out = new ArrayList<>();
    out.add(compared(place, wording));
    for (EditionAlignment other : others) {
      out.add(inOther(pattern, place, other));
    }
    return out;
  }

  /** The same place in the editions of other languages, where it is sure. */
  List<Place> twins(Place place) {
    List<Place> twins = new ArrayList<>();
    if (place.first() >= 0) {
      int s = place.source().sentenceAt(place.first());
      for (EditionAlignment other : editions.of(place.source())) {
        if (!other.oneLanguage() && other.bead(s).isPair() && other.isSure(s)) {
          IndexedSource there = other.there();
          int word = there.sentences().get(other.bead(s).otherFrom()).from();
          twins.add(new Place(there, new int[] {word}, place.coverage()));
        }
      }
    }
    return twins;
  }

  private InEdition inOther(Pattern pattern, Place place, EditionAlignment other) {
    int first = other.here().sentenceAt(place.first());
    int last = other.here().sentenceAt(place.last());
    Optional<Span> beside = other.beside(first, last);
    Searched there = editions.searched(other.there());
    Optional<InEdition> compared =
        there.expectation() == Expectation.OTHER_LANGUAGE
            ? Optional.empty()
            : found(pattern, there, beside).map(f -> compared(f.places().getFirst(), f.wording()));
    String id = other.there().source().id();
    return compared.orElseGet(() ->
        beside
            .<InEdition>map(span ->
                new InEdition.Beside(
                    id, Passage.of(other.there().source().document(), span), other.isSure(first)))
            .orElseGet(() -> new InEdition.Lacking(id)));
  }

  // Words said more than once are compared where the other edition has this place.
  private Optional<WordingJudge.Found> found(
      Pattern pattern, Searched there, Optional<Span> beside) {
    Comparator<Place> nearest =
        Comparator.comparingInt((Place p) ->
                beside.map(span -> Math.abs(p.source().start(p.first()) - span.start())).orElse(0))
            .thenComparingInt(Place::first);
    List<Searched> one = List.of(there);
    Optional<WordingJudge.Found> exact = words.exact(pattern, one, nearest);
    return (exact.isPresent() ? exact : words.changed(pattern, one, nearest))
        .filter(
            f -> f.places().getFirst().first() >= 0 && !(f.wording() instanceof Wording.Composite));
  }

  private static InEdition compared(Place place, Wording wording) {
    IndexedSource source = place.source();
    Span first = source.sentences().get(source.sentenceAt(place.first())).span();
    Span last = source.sentences().get(source.sentenceAt(place.last())).span();
    return new InEdition.Compared(
        source.source().id(), Passage.of(source.source().document(), first.cover(last)), wording);
  }
}

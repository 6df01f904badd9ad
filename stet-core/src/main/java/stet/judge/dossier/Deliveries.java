package stet.judge.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.align.Pattern;
import stet.document.Edition;
import stet.document.Edition.Delivery;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.compare.Near;
import stet.judge.place.Searched;
import stet.judge.place.WordingJudge;
import stet.judge.words.WordTables;
import stet.locate.EditionAlignment;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Numbers;
import stet.text.Stems;

/**
 * Finds quotations that stand only in a text written before the speech, although the text as
 * delivered is at hand.
 */
final class Deliveries {

  private final WordTables tables;
  private final WordingJudge words;
  private final OtherEditions editions;

  Deliveries(WordTables tables, OtherEditions editions) {
    this.tables = tables;
    this.words = new WordingJudge(tables);
    this.editions = editions;
  }

  /** The flag, if every place is in a text as prepared and the delivered one lacks the words. */
  Optional<Flag> of(Pattern pattern, List<Place> places) {
    Place place = places.getFirst();
    boolean prepared =
        place.first() >= 0
            && places.stream().allMatch(p -> delivery(p.source()) == Delivery.AS_PREPARED);
    if (!prepared) {
      return Optional.empty();
    }
    List<EditionAlignment> delivered =
        editions.of(place.source()).stream()
            .filter(e -> delivery(e.there()) == Delivery.AS_DELIVERED)
            .filter(e -> !e.there().source().edition().excerpt()) // it may have left them out
            .toList();
    boolean nowhere =
        !delivered.isEmpty() && delivered.stream().allMatch(e -> lacks(e, pattern, place));
    return nowhere
        ? Optional.of(new ContextFlag.NotAsDelivered(place.passage()))
        : Optional.empty();
  }

  private static Delivery delivery(IndexedSource source) {
    return source.source().edition().delivery();
  }

  // A translation has other words: there only a whole sentence can be missed.
  private boolean lacks(EditionAlignment delivered, Pattern pattern, Place prepared) {
    Edition here = prepared.source().source().edition();
    Edition there = delivered.there().source().edition();
    return delivered.oneLanguage() && here.isTranslation() == there.isTranslation()
        ? lacks(editions.searched(delivered.there()), pattern, prepared)
        : delivered.lacks(prepared.source().sentenceAt(prepared.first()));
  }

  /** Whether the nearest place lacks a telling word of the quotation that the prepared one has. */
  private boolean lacks(Searched delivered, Pattern pattern, Place prepared) {
    List<Near> nearest =
        words.aligned(pattern, List.of(delivered), Comparator.comparingInt(Place::first));
    return nearest.stream()
        .allMatch(near -> {
          for (int i = 0; i < pattern.size(); i++) {
            if (tells(pattern.words().form(i))
                && !pattern.isBracketed(i)
                && has(pattern, i, prepared)
                && !has(pattern, i, near.place())) {
              return true;
            }
          }
          return false;
        });
  }

  private boolean tells(String form) {
    OptionalDouble number = Numbers.value(form);
    return number.isPresent()
        || tables.senseWords().isNegator(form)
        || !tables.functionWords().contains(form);
  }

  private static boolean has(Pattern pattern, int word, Place place) {
    int partner = place.partner(word);
    return partner >= 0
        && Stems.of(place.source().form(partner)).equals(Stems.of(pattern.words().form(word)));
  }
}

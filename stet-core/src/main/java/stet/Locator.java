package stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Metadata;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.Placement;
import stet.judge.quotation.QuoteJudge;
import stet.locate.ExactSearch;
import stet.locate.IndexedSource;
import stet.locate.Known;
import stet.locate.Rarity;
import stet.locate.Standing;
import stet.locate.TieOrder;
import stet.name.Names;
import stet.text.FormMemory;

/**
 * Finds where quotations stand in sources that were made ready once. It keeps what it worked out
 * for the next question, so each thread needs its own.
 */
public final class Locator {

  private final QuoteJudge judge;
  private final Names names;
  private final FormMemory memory;

  Locator(QuoteJudge judge, Names names, FormMemory memory) {
    this.judge = judge;
    this.names = names;
    this.memory = memory;
  }

  /**
   * Makes other sources ready. What this locator has worked out about words is shared, so both
   * belong to one thread.
   *
   * @param rarity how rare the words of the one quotation that will be asked for are in a library,
   *     if the sources are stretches of it
   */
  public Locator over(List<Source> sources, Optional<Rarity> rarity) {
    List<IndexedSource> ready = new ArrayList<>();
    for (Source source : sources) {
      ready.add(IndexedSource.of(source, memory));
    }
    return new Locator(judge.over(ready, rarity), names, memory);
  }

  /** Where these words stand; brackets and ellipses in them are an editor's. */
  public Located locate(String quote) {
    return locate(quote, Known.nothing());
  }

  /** The same, where what else is known orders places that are equally good. */
  public Located locate(String quote, Known known) {
    return locate(quote, known, List.of(), false);
  }

  /**
   * The same, where the sources are stretches of a library that holds the quotation equally well in
   * other places, too.
   *
   * @param elsewhere all places of the library that are as good, those in the sources included
   * @param more whether there may be more of them
   */
  public Located locate(String quote, Known known, List<Standing> elsewhere, boolean more) {
    Document words =
        new Document(
            "quotation", Metadata.none(), quote, List.of(), List.of(), List.of(), Optional.empty());
    TieOrder order = new TieOrder(names, known);
    QuoteJudge.Answer answer = judge.judge(words, order.places(judge.sources()));
    Optional<Placement> placement = answer.judged().wording().placement();
    if (placement.isEmpty() || answer.places().isEmpty()) {
      return new Located(quote, answer.judged(), Ties.none());
    }
    Passage shown = placement.get().pieces().getFirst().passage();
    List<Standing> equal = new ArrayList<>(answer.places().stream().map(Standing::of).toList());
    boolean inLibrary = elsewhere.stream().anyMatch(s -> isAt(s, shown));
    if (inLibrary) {
      equal.removeIf(here -> elsewhere.stream().anyMatch(s -> isAt(s, here.passage())));
      equal.addAll(elsewhere);
    }
    boolean cut = inLibrary ? more : answer.places().size() >= ExactSearch.LISTED;
    return new Located(quote, answer.judged(), ties(order.order(equal), shown, cut, order));
  }

  private static Ties ties(List<Standing> ordered, Passage shown, boolean more, TieOrder order) {
    List<Standing> places = new ArrayList<>();
    for (Standing place : ordered) {
      if (isAt(place, shown) && places.stream().noneMatch(p -> isAt(p, shown))) {
        places.addFirst(new Standing(shown, place.speaker(), place.date()));
      } else if (!isAt(place, shown)) {
        places.add(place);
      }
    }
    return Ties.of(places, more, order);
  }

  private static boolean isAt(Standing place, Passage shown) {
    return place.passage().document().equals(shown.document())
        && place.passage().span().overlaps(shown.span());
  }
}

package stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Metadata;
import stet.document.Passage;
import stet.judge.Placement;
import stet.judge.quotation.QuoteJudge;
import stet.locate.ExactSearch;
import stet.locate.Known;
import stet.locate.Standing;
import stet.locate.TieOrder;
import stet.name.Names;

/**
 * Finds where quotations stand in sources that were made ready once. It keeps what it worked out
 * for the next question, so each thread needs its own.
 */
public final class Locator {

  private final QuoteJudge judge;
  private final Names names;

  Locator(QuoteJudge judge, Names names) {
    this.judge = judge;
    this.names = names;
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

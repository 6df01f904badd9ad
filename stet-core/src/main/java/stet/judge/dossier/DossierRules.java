package stet.judge.dossier;

import java.util.ArrayList;
import java.util.List;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Flag;
import stet.judge.InEdition;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.judge.place.Searched;
import stet.judge.words.ReportingWords;
import stet.judge.words.WordTables;
import stet.locate.Place;
import stet.name.ContradictingName;
import stet.name.Names;
import stet.quote.Attributed;

/**
 * Flags for which the passage alone is not enough: they look at the other editions of the source
 * and at the whole dossier. {@link ContextRules} looks at what stands around the passage.
 */
public final class DossierRules {

  private final Deliveries deliveries;
  private final GarbledNames garbled;
  private final CountClaims counts;
  private final EditionComparison editions;
  private final EditionsBeside beside;

  private final List<Searched> sources;

  public DossierRules(
      WordTables tables,
      ReportingWords reporting,
      Names names,
      Document article,
      List<Attributed> quotations,
      List<Searched> sources,
      List<ContradictingName> contradictions) {
    this.sources = List.copyOf(sources);
    Occasions occasions = new Occasions(names);
    OtherEditions others = new OtherEditions(tables.functionWords(), occasions, sources);
    this.deliveries = new Deliveries(tables, others);
    this.garbled = new GarbledNames(sources, contradictions);
    this.editions = new EditionComparison(tables, others);
    this.beside = new EditionsBeside(tables, others);
    this.counts = new CountClaims(tables.countWords(), reporting, article, quotations, sources);
  }

  /** Whether the article says how often these words were said: then they are somebody's. */
  public boolean isCounted(Attributed quotation) {
    return counts.isCounted(quotation);
  }

  /** What each edition of the source has where a quotation was found. */
  public List<InEdition> editions(Pattern pattern, Wording wording, Place place) {
    return beside.of(pattern, wording, place);
  }

  /** The same place in the editions of other languages, where it is sure. */
  public List<Place> twins(Place place) {
    return beside.twins(place);
  }

  /** Whether words near a passage could not be made out. */
  public List<Flag> nearby(Passage passage) {
    return sources.stream()
        .map(s -> s.index().source())
        .filter(s -> s.id().equals(passage.document()))
        .findFirst()
        .map(s -> EditionRules.nearby(s, passage.span()))
        .orElse(List.of());
  }

  /** All flags of a quotation that stands in these places. */
  public List<Flag> of(Attributed quotation, Pattern pattern, List<Place> places, Voice voice) {
    List<Flag> flags = new ArrayList<>();
    deliveries.of(pattern, places).ifPresent(flags::add);
    editions.of(places.getFirst()).ifPresent(flags::add);
    counts.of(quotation, places.getFirst(), voice).ifPresent(flags::add);
    flags.addAll(garbled.of(List.of(places.getFirst())));
    return flags;
  }
}

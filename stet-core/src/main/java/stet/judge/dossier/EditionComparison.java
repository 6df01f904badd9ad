package stet.judge.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.align.Bead;
import stet.document.Edition.Delivery;
import stet.document.Passage;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.compare.NameWords;
import stet.judge.words.WordTables;
import stet.locate.EditionAlignment;
import stet.locate.IndexedSource;
import stet.locate.IndexedSource.Sentence;
import stet.locate.Place;
import stet.text.Numbers;
import stet.text.Stems;

/**
 * Lays the sentence that a quotation stands in beside the same sentence of the other editions:
 * whether they differ in a number, a name, a negation, or one lacks it.
 */
final class EditionComparison {

  /** Share of content words that two forms of one sentence have in common, in one language. */
  private static final double LIKE = 0.5;

  /** From this share on a sentence is the same one, word for word but for a slip. */
  private static final double SAME = 0.8;

  private final WordTables tables;
  private final OtherEditions editions;
  private final Map<IndexedSource, List<List<String>>> stems = new HashMap<>();

  EditionComparison(WordTables tables, OtherEditions editions) {
    this.tables = tables;
    this.editions = editions;
  }

  /** The flag, with the passages that differ; a lacking sentence has only one. */
  Optional<Flag> of(Place place) {
    if (place.first() < 0) {
      return Optional.empty();
    }
    int s = place.source().sentenceAt(place.first());
    for (EditionAlignment both : editions.of(place.source())) {
      if (comparable(both.here(), both.there())) {
        Optional<List<Passage>> differ =
            both.oneLanguage() ? inOneLanguage(place, s, both) : byOrder(place, s, both);
        if (differ.isPresent()) {
          return Optional.of(new ContextFlag.EditionsDisagree(differ.get()));
        }
      }
    }
    return Optional.empty();
  }

  // What was prepared and what was delivered may differ: NotAsDelivered says so.
  private static boolean comparable(IndexedSource a, IndexedSource b) {
    Delivery here = a.source().edition().delivery();
    Delivery there = b.source().edition().delivery();
    return here == there || here == Delivery.UNSTATED || there == Delivery.UNSTATED;
  }

  private Optional<List<Passage>> inOneLanguage(Place place, int s, EditionAlignment both) {
    IndexedSource here = both.here();
    IndexedSource there = both.there();
    List<Integer> alike = counterparts(here, s, there);
    if (alike.isEmpty()) {
      return isLeftOut(s, both) ? Optional.of(List.of(passage(here, s))) : Optional.empty();
    }
    SentenceFacts mine = facts(here, s);
    Set<String> quoted = quoted(place);
    for (int t : alike) {
      SentenceFacts other = facts(there, t);
      boolean negation = mine.isNegated() != other.isNegated() && like(here, s, there, t) >= SAME;
      if (!mine.differs(other, quoted) && !negation) {
        return Optional.empty();
      }
    }
    Bead bead = both.bead(s);
    int told =
        bead.isPair() && alike.contains(bead.otherFrom()) ? bead.otherFrom() : alike.getFirst();
    return Optional.of(List.of(passage(here, s), passage(there, told)));
  }

  // Another language: what stands in the same place, and figures are the same everywhere.
  private Optional<List<Passage>> byOrder(Place place, int s, EditionAlignment both) {
    Bead bead = both.bead(s);
    boolean placed =
        bead.isPair() && (both.isSure(s) || Occasions.inOneOrder(both.here(), both.there()));
    if (!placed) {
      return Optional.empty();
    }
    SentenceFacts mine = SentenceFacts.of(both.here(), bead.from(), bead.to(), tables.senseWords());
    SentenceFacts other =
        SentenceFacts.of(both.there(), bead.otherFrom(), bead.otherTo(), tables.senseWords());
    return mine.differsInNumber(other, quoted(place))
        ? Optional.of(List.of(passage(both.here(), s), passage(both.there(), bead.otherFrom())))
        : Optional.empty();
  }

  private SentenceFacts facts(IndexedSource source, int sentence) {
    return SentenceFacts.of(source, sentence, tables.senseWords());
  }

  private static Set<String> quoted(Place place) {
    Set<String> forms = new HashSet<>();
    for (int w = place.first(); w <= place.last(); w++) {
      forms.add(place.source().form(w));
    }
    return forms;
  }

  private static Passage passage(IndexedSource source, int sentence) {
    return Passage.of(source.source().document(), source.sentences().get(sentence).span());
  }

  /** The sentences of the other edition that may be this one, the likest first. */
  private List<Integer> counterparts(IndexedSource here, int s, IndexedSource there) {
    List<Integer> alike = new ArrayList<>();
    double most = 0;
    for (int t = 0; t < there.sentences().size(); t++) {
      double like = like(here, s, there, t);
      if (like >= LIKE) {
        alike.add(like > most ? 0 : alike.size(), t);
        most = Math.max(most, like);
      }
    }
    return alike;
  }

  /** Its neighbours stand next to one another in the other edition, and none of its words there. */
  private boolean isLeftOut(int s, EditionAlignment both) {
    int before = exactly(s - 1, both);
    int after = exactly(s + 1, both);
    return before >= 0 && after == before + 1;
  }

  private int exactly(int s, EditionAlignment both) {
    if (s < 0 || s >= both.here().sentences().size() || !both.bead(s).isPair()) {
      return -1;
    }
    int t = both.bead(s).otherFrom();
    return like(both.here(), s, both.there(), t) >= SAME ? t : -1;
  }

  /** Share of the content words of the longer sentence that both have, names and numbers apart. */
  private double like(IndexedSource here, int s, IndexedSource there, int t) {
    List<String> mine = stems(here, s);
    List<String> others = new ArrayList<>(stems(there, t));
    int longer = Math.max(mine.size(), others.size());
    int common = 0;
    for (String stem : mine) {
      common += others.remove(stem) ? 1 : 0;
    }
    return longer == 0 ? 0 : (double) common / longer;
  }

  // Every quotation asks for all sentences of an edition: their stems are made once.
  private List<String> stems(IndexedSource source, int sentence) {
    return stems
        .computeIfAbsent(source, all -> all.sentences().stream().map(s -> stemsOf(all, s)).toList())
        .get(sentence);
  }

  private List<String> stemsOf(IndexedSource source, Sentence sentence) {
    List<String> stems = new ArrayList<>();
    for (int w = sentence.from(); w < sentence.to(); w++) {
      String form = source.form(w);
      boolean fact =
          tables.senseWords().isNegator(form)
              || Numbers.value(form).isPresent()
              || NameWords.isName(source, w);
      if (!fact && !tables.functionWords().contains(form)) {
        stems.add(Stems.of(tables.spelling().key(form)));
      }
    }
    return stems;
  }
}

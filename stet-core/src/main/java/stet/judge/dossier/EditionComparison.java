package stet.judge.dossier;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.document.Edition.Delivery;
import stet.document.Passage;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.compare.NameWords;
import stet.judge.place.Searched;
import stet.judge.words.WordTables;
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
  private final Occasions occasions;
  private final List<Searched> sources;

  EditionComparison(WordTables tables, Occasions occasions, List<Searched> sources) {
    this.tables = tables;
    this.occasions = occasions;
    this.sources = sources;
  }

  /** The flag, with the passages that differ; a lacking sentence has only one. */
  Optional<Flag> of(Place place) {
    IndexedSource here = place.source();
    if (sources.size() < 2 || place.first() < 0) {
      return Optional.empty();
    }
    int s = here.sentenceAt(place.first());
    for (Searched other : sources) {
      IndexedSource there = other.index();
      if (there == here || !comparable(here, there) || !occasions.same(here, there)) {
        continue;
      }
      Optional<List<Passage>> differ =
          sameLanguage(here, there) ? inOneLanguage(place, s, there) : byOrder(place, s, there);
      if (differ.isPresent()) {
        return Optional.of(new ContextFlag.EditionsDisagree(differ.get()));
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

  private static boolean sameLanguage(IndexedSource a, IndexedSource b) {
    Optional<String> here = a.source().edition().language();
    Optional<String> there = b.source().edition().language();
    return here.isPresent() && there.isPresent()
        ? here.equals(there)
        : a.size() > 0 && b.size() > 0 && script(a) == script(b);
  }

  private static UnicodeScript script(IndexedSource source) {
    return UnicodeScript.of(source.form(0).codePointAt(0));
  }

  private Optional<List<Passage>> inOneLanguage(Place place, int s, IndexedSource there) {
    IndexedSource here = place.source();
    List<Integer> alike = counterparts(here, s, there);
    if (alike.isEmpty()) {
      return isLeftOut(here, s, there) ? Optional.of(List.of(passage(here, s))) : Optional.empty();
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
    return Optional.of(List.of(passage(here, s), passage(there, alike.getFirst())));
  }

  // Another language: turns and sentences stand in one order, and figures are the same everywhere.
  private Optional<List<Passage>> byOrder(Place place, int s, IndexedSource there) {
    IndexedSource here = place.source();
    boolean differ =
        Occasions.inOneOrder(here, there)
            && facts(here, s).differsInNumber(facts(there, s), quoted(place));
    return differ ? Optional.of(List.of(passage(here, s), passage(there, s))) : Optional.empty();
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
  private boolean isLeftOut(IndexedSource here, int s, IndexedSource there) {
    int before = s > 0 ? exactly(here, s - 1, there) : -1;
    int after = s + 1 < here.sentences().size() ? exactly(here, s + 1, there) : -1;
    return before >= 0 && after == before + 1;
  }

  private int exactly(IndexedSource here, int s, IndexedSource there) {
    for (int t = 0; t < there.sentences().size(); t++) {
      if (like(here, s, there, t) >= SAME) {
        return t;
      }
    }
    return -1;
  }

  /** Share of the content words of the longer sentence that both have, names and numbers apart. */
  private double like(IndexedSource here, int s, IndexedSource there, int t) {
    List<String> mine = stems(here, here.sentences().get(s));
    List<String> others = stems(there, there.sentences().get(t));
    int longer = Math.max(mine.size(), others.size());
    int common = 0;
    for (String stem : mine) {
      common += others.remove(stem) ? 1 : 0;
    }
    return longer == 0 ? 0 : (double) common / longer;
  }

  private List<String> stems(IndexedSource source, Sentence sentence) {
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

package stet.judge.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.document.Passage;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.judge.compare.NameWords;
import stet.locate.IndexedSource;
import stet.locate.Place;

/** Names exchanged between two renderings of one sentence. */
final class RenderedOrder {

  /** With one of these on either side a passive or an inversion may explain the order. */
  private static final Set<String> TURNS =
      Set.of("by", "from", "was", "were", "been", "being", "it", "whom", "who", "that");

  void of(Comparison c, Place place, List<SenseFlag> flags) {
    if (place.first() >= 0) {
      names(c, place, flags);
    }
  }

  // The same two names in the same number, each where the other stands, with the same word after
  // the first.
  private void names(Comparison c, Place place, List<SenseFlag> flags) {
    IndexedSource source = c.source();
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(place.first()));
    Set<String> known = new HashSet<>(NameWords.quoted(c));
    known.addAll(NameWords.source(c, sentence.from(), sentence.to()));
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    String hereNext = "";
    String thereNext = "";
    for (int i = 0; i < c.pattern().size(); i++) {
      String form = c.pattern().words().form(i);
      if (TURNS.contains(form)) {
        return;
      }
      if (known.contains(form)) {
        here.add(form);
      } else if (here.size() == 1 && hereNext.isEmpty()) {
        hereNext = form;
      }
    }
    for (int j = sentence.from(); j < sentence.to(); j++) {
      String form = source.form(j);
      if (TURNS.contains(form)) {
        return;
      }
      if (known.contains(form)) {
        there.add(form);
      } else if (there.size() == 1 && thereNext.isEmpty()) {
        thereNext = form;
      }
    }
    boolean two = here.size() >= 2 && new HashSet<>(here).size() == 2;
    if (two && exchanged(here, there) && hereNext.equals(thereNext)) {
      flags.add(
          new SenseFlag.RolesExchanged(
              String.join(" … ", here),
              String.join(" … ", there),
              Passage.of(source.source().document(), sentence.span())));
    }
  }

  private static boolean exchanged(List<String> here, List<String> there) {
    if (here.size() != there.size() || !new HashSet<>(here).equals(new HashSet<>(there))) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).equals(there.get(i))) {
        return false;
      }
    }
    return true;
  }
}

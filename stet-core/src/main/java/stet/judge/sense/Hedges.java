package stet.judge.sense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.judge.words.SenseWords;

/** How sure words make a sentence, and whether that was changed. */
record Hedges(SenseWords words) {

  /** Whether words of a quotation make its sentence more or less sure than those they stand for. */
  boolean changed(List<String> said, List<String> found) {
    Optional<String> here = first(said);
    Optional<String> there = first(found);
    if (here.isEmpty() && there.isEmpty()) {
      return false;
    }
    Optional<String> hereClass = here.flatMap(words::hedge);
    Optional<String> thereClass = there.flatMap(words::hedge);
    if (here.isPresent() && there.isPresent()) {
      return !hereClass.equals(thereClass) && !tensePair(here.get(), there.get());
    }
    boolean lost = thereClass.filter(h -> h.equals("hedge-weak")).isPresent();
    boolean gained =
        hereClass.filter(h -> !h.equals("hedge-middle")).isPresent() && found.isEmpty();
    return lost || gained;
  }

  private Optional<String> first(List<String> forms) {
    for (String form : forms) {
      if (words.hedge(form).isPresent()) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static boolean tensePair(String a, String b) {
    Set<String> pair = Set.of(a, b);
    return pair.equals(Set.of("can", "could"))
        || pair.equals(Set.of("will", "would"))
        || pair.equals(Set.of("shall", "should"))
        || pair.equals(Set.of("may", "might"))
        || pair.equals(Set.of("seem", "seems"));
  }
}

package stet.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Resolver.Who;
import stet.text.Span;

/** Writes speakers into a draft, each with what probability is left to it. */
final class Giving {

  /** Below this the sentence itself does not say who speaks. */
  static final double CLEAR = .5;

  private final Resolver resolver;
  private final Optional<Person> main;

  Giving(Resolver resolver, Optional<Person> main) {
    this.resolver = resolver;
    this.main = main;
  }

  /** The same speaker as another quotation. */
  static void repeat(Draft draft, Draft other, double weight) {
    Attribution a = other.speakers.getFirst();
    draft.person = other.person;
    draft.speakers.add(
        new Attribution(
            a.name(),
            a.mention(),
            a.cue(),
            a.explicit(),
            weight * a.probability(),
            a.reportedBy()));
  }

  /** A quotation inside another: its own speaker, told by the outer one, or the outer one. */
  static void nest(Draft inner, Draft outer) {
    Optional<Attribution> teller = outer.speaker();
    if (teller.isEmpty()) {
      return;
    }
    Optional<Attribution> own =
        inner.speaker().filter(a -> a.explicit() && a.probability() >= CLEAR);
    boolean pronoun = own.isPresent() && inner.person == null && isSelf(own.get().name());
    inner.speakers.clear();
    if (own.isPresent() && !pronoun) {
      Attribution a = own.get();
      inner.speakers.add(
          new Attribution(a.name(), a.mention(), a.cue(), true, a.probability(), teller));
    } else {
      Attribution t = teller.get();
      inner.person = outer.person;
      inner.speakers.add(
          new Attribution(
              t.name(), t.mention(), t.cue(), false, .6 * t.probability(), t.reportedBy()));
    }
  }

  private static boolean isSelf(String pronoun) {
    return pronoun.equals("I") || pronoun.equalsIgnoreCase("we");
  }

  /** Whom the article is about, where the sentence leaves room for it. */
  void byDefault(Draft draft, boolean commentary) {
    double told = draft.speakers.stream().mapToDouble(Attribution::probability).sum();
    if (main.isEmpty() || draft.speakers.size() >= 3 || told > .85) {
      return;
    }
    String name = People.nameOf(main.get());
    if (draft.speakers.stream().anyMatch(a -> a.name().equals(name))) {
      return;
    }
    double probability = Math.min(commentary ? .55 : .3, .95 - told);
    if (draft.speakers.isEmpty()) {
      draft.person = main.get();
    }
    draft.speakers.add(
        new Attribution(
            name, Optional.empty(), Optional.empty(), false, probability, Optional.empty()));
  }

  /**
   * One more speaker, from a reason in the words.
   *
   * @param spoke whoever spoke last
   */
  void add(Draft draft, List<Word> words, Evidence e, double probability, @Nullable Person spoke) {
    Who who = resolver.who(words, e.speaker(), spoke);
    double told = draft.speakers.stream().mapToDouble(Attribution::probability).sum();
    boolean known = draft.speakers.stream().anyMatch(a -> a.name().equals(who.name()));
    double left = Math.min(probability, draft.speakers.isEmpty() ? 1 : .6 * (1 - told));
    if (known || draft.speakers.size() >= 3 || left < .02) {
      return;
    }
    Optional<Attribution> reporter =
        e.reporter()
            .map(np -> resolver.who(words, np, spoke))
            .filter(r -> !r.name().equals(who.name()))
            .map(r -> reporter(r, e.cue(), left));
    if (draft.speakers.isEmpty()) {
      draft.person = who.person();
    }
    draft.speakers.add(
        new Attribution(
            who.name(), Optional.of(who.mention()), Optional.of(e.cue()), true, left, reporter));
  }

  private static Attribution reporter(Who who, Span cue, double probability) {
    return new Attribution(
        who.name(),
        Optional.of(who.mention()),
        Optional.of(cue),
        true,
        probability,
        Optional.empty());
  }
}

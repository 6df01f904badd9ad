package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Indirect;
import stet.text.Span;

/** What is known about one quotation while the article is read. */
final class Draft {

  /** Below this the sentence itself does not say who speaks. */
  static final double CLEAR = .5;

  final int index;
  final Quotation quotation;
  final List<Attribution> speakers = new ArrayList<>();

  /** Whoever the first of the speakers is, where it is a person of the article. */
  @Nullable Person person;

  /** Whoever is said to have told it, where that is a person of the article. */
  @Nullable Person teller;

  Use use = Use.SPEECH;
  OptionalInt splitOf = OptionalInt.empty();
  OptionalInt sameAs = OptionalInt.empty();

  /** What its sentence says, best first. */
  List<Evidence> evidence = List.of();

  /** Whose words these are by a reader of its language, and by which cue; before all evidence. */
  Optional<Span> source = Optional.empty();

  Optional<Span> sourceCue = Optional.empty();

  /** The sentence that carries it, and where it stands there. */
  @Nullable Carrier carrier;

  int at;

  Draft(int index, Quotation quotation) {
    this.index = index;
    this.quotation = quotation;
    if (quotation instanceof Indirect said) {
      source = said.source();
      sourceCue = said.cue();
    }
  }

  Optional<Attribution> speaker() {
    return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.getFirst());
  }

  /** How much of the probability has been given to speakers. */
  double told() {
    double told = 0;
    for (Attribution speaker : speakers) {
      told += speaker.probability();
    }
    return told;
  }

  /** Whether this name is among the speakers. */
  boolean isTold(String name) {
    for (Attribution speaker : speakers) {
      if (speaker.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence itself says, where it says it clearly. */
  Optional<Evidence> clear() {
    return evidence.isEmpty() || evidence.getFirst().probability() < CLEAR
        ? Optional.empty()
        : Optional.of(evidence.getFirst());
  }

  Attributed finish() {
    speakers.sort(Comparator.comparingDouble(Attribution::probability).reversed());
    return new Attributed(quotation, speakers, use, splitOf, sameAs);
  }
}

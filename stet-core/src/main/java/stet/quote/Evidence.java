package stet.quote;

import java.util.Optional;
import stet.text.Span;

/**
 * One reason to give a quotation to somebody.
 *
 * @param speaker the words that name or point at the speaker
 * @param cue the words that report
 * @param probability that the article means this
 * @param reporter who is said to have told it
 * @param naming whether the cue only gives something a name: "calls", "known as"
 */
record Evidence(
    NounPhrase speaker,
    Span cue,
    double probability,
    Optional<NounPhrase> reporter,
    boolean naming) {

  static Evidence of(NounPhrase speaker, Span cue, double probability) {
    return new Evidence(speaker, cue, probability, Optional.empty(), false);
  }
}

package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;
import stet.text.Span;

/**
 * A speaker set between commas away from the quotation: ", X said,".
 *
 * @param cue the verb
 * @param speaker whose verb it is
 * @param words where the verb stands in the text
 */
record Insertion(Cue cue, NounPhrase speaker, Span words) {

  /** The first insertion of a sentence. */
  static Optional<Insertion> in(List<Word> words, List<Cue> cues, Subjects subjects) {
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.kind() != CueWords.Kind.VERB || cue.probability() < .75) {
        continue;
      }
      Optional<NounPhrase> subject = subjects.of(words, cues, i);
      if (subject.isPresent() && isBetweenCommas(words, cue, subject.get())) {
        return Optional.of(new Insertion(cue, subject.get(), cue.span(words)));
      }
    }
    return Optional.empty();
  }

  private static boolean isBetweenCommas(List<Word> words, Cue cue, NounPhrase subject) {
    int before = subject.from() - 1;
    if (before > 0 && words.get(before).is("as")) {
      before--;
    }
    boolean near = cue.from() - subject.to() <= 3 && cue.from() >= subject.to();
    return near
        && before > 0
        && words.get(before).isComma()
        && !words.get(before - 1).isQuote()
        && cue.to() + 1 < words.size()
        && words.get(cue.to()).isComma()
        && !words.get(cue.to() + 1).isQuote();
  }

  /** The reasons with this one among them: the speaker, or whoever reports the speaker. */
  List<Evidence> join(List<Evidence> reasons) {
    List<Evidence> found = new ArrayList<>(reasons);
    Evidence told = new Evidence(speaker, words, .88, Optional.empty(), false);
    if (found.isEmpty() || found.getFirst().probability() < .6) {
      found.addFirst(told);
    } else if (found.getFirst().speaker().from() != speaker.from()) {
      found.set(0, found.getFirst().told(speaker));
      found.add(told);
    }
    return found;
  }
}

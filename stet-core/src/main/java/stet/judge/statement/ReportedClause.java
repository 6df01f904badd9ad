package stet.judge.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.quote.Attributed;
import stet.quote.Attribution;
import stet.quote.Quotation;
import stet.text.Span;

/**
 * A clause the article reports: "that the bridge is old".
 *
 * @param says the words that only report it
 */
record ReportedClause(Frames.Frame frame, List<Span> says) {

  ReportedClause {
    says = List.copyOf(says);
  }

  /** The clause of an indirect quotation, if a speaker of the sources says or tells it. */
  static Optional<ReportedClause> of(Attributed quotation, Line line, SpeakerMentions speakers) {
    Optional<Attribution> speaker = quotation.speaker();
    if (!(quotation.quotation() instanceof Quotation.Indirect) || speaker.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = speakers.speakerOf(speaker.get().name());
    Span content = quotation.quotation().span();
    Optional<Span> cue = speaker.get().cue();
    boolean led = cue.filter(c -> isLed(c, content, line)).isPresent();
    if (name.isEmpty()) {
      return led ? told(content, cue.get(), line, speakers) : Optional.empty();
    }
    if (!led) {
      return said(name.get(), content, List.of());
    }
    int verb = line.at(cue.get().start());
    int opening = line.opening(verb);
    Span before = new Span(line.start(opening), cue.get().start());
    if (opening < verb && speakers.in(before).isEmpty() && line.hasName(opening, verb)) {
      // "Putin has declared that ...", told by the speaker
      return said(name.get(), before.cover(content), List.of());
    }
    List<Span> says = new ArrayList<>(List.of(cue.get()));
    speaker.get().mention().ifPresent(says::add);
    return said(name.get(), content, says);
  }

  private static Optional<ReportedClause> said(String speaker, Span content, List<Span> says) {
    return Optional.of(new ReportedClause(new Frames.Frame(speaker, content), says));
  }

  // The cue stands in this sentence, before what is said.
  private static boolean isLed(Span cue, Span content, Line line) {
    return cue.start() >= line.start(0) && cue.end() <= content.start();
  }

  // "Lavrov explains why: Putin has declared that ...": told by the speaker of the same sentence.
  private static Optional<ReportedClause> told(
      Span content, Span cue, Line line, SpeakerMentions speakers) {
    int opening = line.opening(line.at(cue.start()));
    List<SpeakerMentions.At> before =
        speakers.in(new Span(line.start(0), Math.max(line.start(0), content.start())));
    if (!before.isEmpty() && before.getLast().span().end() <= line.start(opening)) {
      Span whole = new Span(line.start(opening), content.end());
      return said(before.getLast().speaker(), whole, List.of());
    }
    return Optional.empty();
  }
}

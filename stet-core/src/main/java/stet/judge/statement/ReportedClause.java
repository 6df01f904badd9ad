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
 * @param cue the word that reports it
 */
record ReportedClause(Frames.Frame frame, List<Span> says, Optional<Span> cue) {

  ReportedClause {
    says = List.copyOf(says);
  }

  /**
   * Whether the report stands between this clause and the other: "the trouble, X says, is that".
   */
  boolean goesOnIn(ReportedClause other) {
    return cue.isPresent()
        && cue.equals(other.cue)
        && frame.content().end() <= cue.get().start()
        && cue.get().end() <= other.frame.content().start();
  }

  /** Both sides of the report as one clause. */
  ReportedClause with(ReportedClause other) {
    Span whole = frame.content().cover(other.frame.content());
    List<Span> reporting = new ArrayList<>(says);
    reporting.addAll(other.says);
    return new ReportedClause(new Frames.Frame(frame.speaker(), whole), reporting, cue);
  }

  /** The clause of an indirect quotation, if a speaker of the sources says or tells it. */
  static Optional<ReportedClause> of(Attributed quotation, Line line, SpeakerMentions speakers) {
    Optional<Attribution> speaker = quotation.speaker();
    boolean said =
        quotation.quotation() instanceof Quotation.Indirect indirect
            && indirect.manner() == Quotation.Manner.SAID;
    if (!said || speaker.isEmpty()) {
      return Optional.empty(); // what somebody wants, asks for or allows says nothing of a passage
    }
    Optional<String> name = speakers.speakerOf(speaker.get().name());
    Span content = quotation.quotation().span();
    Optional<Span> cue = speaker.get().cue();
    boolean led = cue.filter(c -> isLed(c, content, line)).isPresent();
    if (name.isEmpty()) {
      return led ? told(content, cue.get(), line, speakers) : Optional.empty();
    }
    if (!led) {
      return said(name.get(), content, List.of(), cue);
    }
    int verb = line.at(cue.get().start());
    int opening = line.opening(verb);
    Span before = new Span(line.start(opening), cue.get().start());
    if (opening < verb && speakers.in(before).isEmpty() && line.hasName(opening, verb)) {
      // "Putin has declared that ...", told by the speaker
      return said(name.get(), before.cover(content), List.of(), cue);
    }
    List<Span> says = new ArrayList<>(List.of(cue.get()));
    speaker.get().mention().ifPresent(says::add);
    return said(name.get(), content, says, cue);
  }

  private static Optional<ReportedClause> said(
      String speaker, Span content, List<Span> says, Optional<Span> cue) {
    return Optional.of(new ReportedClause(new Frames.Frame(speaker, content), says, cue));
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
      return said(before.getLast().speaker(), whole, List.of(), Optional.of(cue));
    }
    return Optional.empty();
  }
}
